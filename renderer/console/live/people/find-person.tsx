/** Find or add: two letters, arrow, Enter, and the next name can be typed. What else is said stands on the same line. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { ActionKey } from '../../../actions/action-key';
import { say } from '../../../actions/meeting-now';
import { goTo, offerTarget } from '../../../actions/targets';
import { useMeetingBesidesWords } from '../../../bridge/console-store';
import { readRegister, useRegister } from '../../../bridge/register-link';
import { dispatch } from '../../../bridge/meeting-link';
import styles from './find-person.module.css';
import { GuestForm } from './guest-form';
import { setLine, useRollCallField } from './roll-call-field';
import { type RollCallOption, rollCallOptions } from './roll-call-options';

async function doIt(option: RollCallOption): Promise<boolean> {
  if (!(await dispatch(option.command)).ok) return false;
  const who = option.role === '' ? option.name : `${option.name}, ${option.role}`;
  say(`${who}: ${option.does}.`);
  return true;
}

export function FindPerson() {
  const meeting = useMeetingBesidesWords();
  const line = useRollCallField((s) => s.line);
  const register = useRegister();
  const field = useRef<HTMLInputElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const { options, problem, guest } = rollCallOptions(line, meeting, register);

  useEffect(
    () =>
      offerTarget('find-person', () => {
        field.current?.focus();
        // What a refused line left is typed over, or kept with one arrow.
        field.current?.select();
      }),
    [],
  );

  async function choose(option: RollCallOption | undefined): Promise<void> {
    if (!option || problem !== null) return;
    if (await doIt(option)) setLine('');
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const isChosen = event.currentTarget.hasAttribute('aria-activedescendant');
    // Without an arrow the first of those found is meant; for somebody new, Enter asks before it adds.
    if (event.key === 'Enter' && guest) {
      // Without this the same Enter would press the button it has just gone to.
      event.preventDefault();
      if (!event.repeat) adding.current?.focus();
    }
    if (event.key === 'Enter' && !guest && !isChosen) void choose(options[0]);
    if (event.key === 'Escape' && line === '') goTo('notes');
  }

  return (
    <div className={styles['find']}>
      <Autocomplete inputValue={line} onInputChange={setLine} disableAutoFocusFirst>
        <SearchField aria-label="Find or add a person" className={styles['field'] ?? ''}>
          <Input
            ref={field}
            className={styles['input'] ?? ''}
            aria-describedby="people-problem"
            placeholder="Find or add a person…"
            maxLength={300}
            onKeyDown={onKeyDown}
            onFocus={() => void readRegister()}
          />
          {line === '' && <ActionKey keys="Mod+P" />}
        </SearchField>
        <output id="people-problem" className={styles['problem']}>
          {problem}
        </output>
        <ListBox
          aria-label="People found"
          className={styles['found'] ?? ''}
          items={options}
          dependencies={[options]}
          onAction={(id) => void choose(options.find((o) => o.id === id))}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className={styles['option'] ?? ''}>
              <span className={styles['name']}>
                {option.name} <span className={styles['role']}>{option.role}</span>
              </span>
              <span className={styles['does']}>{option.does}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
      {guest && problem === null && (
        <GuestForm
          button={adding}
          line={guest}
          onDone={() => {
            setLine('');
            field.current?.focus();
          }}
        />
      )}
      {line === '' && <p className={styles['hint']}>apol · late 6.50 · left · online · for … · all apol</p>}
    </div>
  );
}
