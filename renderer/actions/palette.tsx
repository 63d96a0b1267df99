/** Ctrl+K: every action that is possible now, by a few letters of its name. */
import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { setConsole, useConsole } from '../bridge/console-store';
import { Dialog } from '../ui/dialog';
import { type Action, labelOf } from './action';
import { ActionKey } from './action-key';
import { searchActions } from './palette-search';
import styles from './palette.module.css';
import { actionById, perform } from './table';

const close = (): void => setConsole({ overlay: null });

function choose(action: Action): void {
  close();
  // After the dialog has given the keyboard back, so that what the action goes to keeps it.
  setTimeout(() => perform(action));
}

/** The palette is opened to be typed into at once. */
const focusOnceDrawn = (field: HTMLInputElement | null): void => field?.focus();

function PaletteBody() {
  const [typed, setTyped] = useState('');
  const s = useConsole();
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField aria-label="Find a command" className={styles['field'] ?? ''}>
        <Input
          ref={focusOnceDrawn}
          className={styles['search'] ?? ''}
          onKeyDown={(event) => event.key === 'Escape' && close()}
          placeholder="What do you want to do?"
        />
      </SearchField>
      <ListBox
        aria-label="Commands"
        className={styles['found'] ?? ''}
        items={searchActions(typed, s)}
        dependencies={[s]}
        onAction={(id) => choose(actionById(String(id)))}
        renderEmptyState={() => (
          <p className={styles['none']}>
            Nothing that can be done now is called that. Escape, then F1, shows every command.
          </p>
        )}
      >
        {(action) => (
          <ListBoxItem id={action.id} textValue={labelOf(action, s)} className={styles['option'] ?? ''}>
            <span>{labelOf(action, s)}</span>
            <span className={styles['menu']}>{action.menu}</span>
            {action.keys !== null && <ActionKey keys={action.keys} />}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}

export function Palette() {
  const isOpen = useConsole((s) => s.overlay === 'palette');
  return (
    <Dialog title="Find a command" isTitleHidden isOpen={isOpen} onClose={close}>
      <PaletteBody />
    </Dialog>
  );
}
