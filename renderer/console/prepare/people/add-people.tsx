/** One line adds a person; a pasted list adds them all, as one step. */
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { type AttendanceList, LISTS } from '../../../../shared/attendance/attendance';
import { readPeople } from '../../../../shared/attendance/read-people';
import { WHY_FIRST_NAME_ONLY } from '../../../../shared/attendance/young-name';
import { useRegister } from '../../../bridge/register-link';
import { useMeeting } from '../../../bridge/console-store';
import { LIST_NAMES } from '../../../strings/attendance-lists';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { TextArea } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { say } from '../../../actions/meeting-now';
import { keep } from '../keep';
import { knownWords, namesakes, withLinks } from './known-people';
import { addedWords, listedTwice } from './people-rows';
import styles from './people.module.css';

const CHOICES = LISTS.map((id) => ({ id, label: LIST_NAMES[id] }));
const MOST_ROWS = 8;

export function AddPeople() {
  const people = useMeeting((m) => m.attendance.people);
  const [text, setText] = useState('');
  const [list, setList] = useState<AttendanceList>('member');
  const [isYoungPerson, setYoung] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const register = useRegister();
  const read = withLinks(readPeople(text, { list, isYoungPerson }), register);
  const [first] = read;
  const others = first && read.length === 1 ? namesakes(first, register, people) : [];

  async function add(): Promise<void> {
    const [only] = read;
    if (!only)
      return setRefusal('Type a name, and after a comma where they are from: “Jenny Dale, Health Service”.');
    const refused =
      listedTwice(read, people) ??
      (await keep(
        read.length === 1
          ? { type: 'AddPerson', person: only, status: 'not-yet', standsInFor: null }
          : { type: 'TakePeople', people: [...read] },
      ));
    setRefusal(refused);
    if (refused !== null) return;
    setText('');
    setYoung(false);
    say(addedWords(read));
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void add();
  };
  const addOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    void add();
  };

  return (
    <Form className={styles['add'] ?? ''} onSubmit={submit} aria-label="Add people">
      <div role="presentation" onKeyDownCapture={addOnEnterIn(addOnEnter)}>
        <TextArea
          label="Add a person, or paste a list"
          placeholder="Jenny Dale, Health Service 0-19"
          rows={Math.min(MOST_ROWS, text.split('\n').length)}
          value={text}
          onChange={(typed) => {
            setText(typed);
            setRefusal(null);
          }}
          refusal={refusal}
          hint="Enter adds. A line “Co-opted members” starts that list."
        />
      </div>
      <div className={styles['addRow']}>
        <Select label="List" isLabelHidden choices={CHOICES} value={list} onChange={setList} />
        <Checkbox
          isSelected={isYoungPerson}
          onChange={(ticked) => {
            setYoung(ticked);
            setRefusal(null);
          }}
        >
          Young person
        </Checkbox>
        <Button type="submit">{read.length > 1 ? `Add ${read.length} people` : 'Add'}</Button>
      </div>
      {others.length > 0 ? (
        <p className={styles['known']}>
          {first?.registeredAs === undefined
            ? `In the register: ${others.map(knownWords).join('; ')}. Add gives you somebody else of that name; Ctrl Shift E chooses.`
            : `Known: ${others.map(knownWords).join('; ')}.`}
        </p>
      ) : null}
      {isYoungPerson ? <p className={styles['why']}>◆ {WHY_FIRST_NAME_ONLY}</p> : null}
    </Form>
  );
}

/** Only in the text itself: Enter on the button is the button's. */
const addOnEnterIn = (act: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
  if (event.target instanceof HTMLTextAreaElement) act(event);
};
