/** "Sam Lee, Healthwatch" is nobody on the lists: adds them as a guest, on the list the clerk says. */
import { type FormEvent, type Ref, useState } from 'react';
import type { AttendanceList, AttendanceStatus } from '../../../../shared/attendance/attendance';
import { LISTS } from '../../../../shared/attendance/attendance';
import { readGuest } from '../../../../shared/attendance/guest';
import { listName } from '../../../../shared/attendance/naming';
import { readStandsInFor, type RollMark } from '../../../../shared/attendance/roll-call-line';
import { say } from '../../../actions/meeting-now';
import { consoleState, useMeeting } from '../../../bridge/console-store';
import { caughtUpWith, dispatch } from '../../../bridge/meeting-link';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Select } from '../../../ui/select';
import { LIST_NAMES } from '../../../strings/attendance-lists';
import styles from './guest-form.module.css';

interface Props {
  /** The button that adds, for whoever wants to go to it. */
  readonly button: Ref<HTMLButtonElement>;
  readonly who: string;
  readonly mark: RollMark;
  readonly onDone: () => void;
}

const STATUS: Partial<Record<RollMark['kind'], AttendanceStatus>> = {
  apologies: 'apologies',
  'not-yet': 'not-yet',
};

export function GuestForm({ button, who, mark, onDone }: Props) {
  const people = useMeeting((m) => m.attendance.people);
  const [list, setList] = useState<AttendanceList>('attendee');
  const [isYoungPerson, setYoung] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const guest = readGuest(who, { list, isYoungPerson });
  if (!guest) return null;

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!guest) return;
    const standsInFor = mark.kind === 'for' ? readStandsInFor(people, mark.whom) : null;
    const status = mark.kind === 'late' ? 'not-yet' : (STATUS[mark.kind] ?? 'here');
    const answer = await dispatch({ type: 'AddPerson', person: guest, status, standsInFor });
    if (!answer.ok) {
      setRefusal(answer.error.message);
      return;
    }
    if (mark.kind === 'late') {
      await caughtUpWith(answer.value.seq);
      const added = consoleState().open?.meeting.attendance.people.at(-1);
      if (added) await dispatch({ type: 'MarkLate', personId: added.id, from: mark.from });
    }
    say(`${listName(guest.name)} is added to ${LIST_NAMES[list]}.`);
    onDone();
  }

  return (
    <form className={styles['form']} onSubmit={(event) => void add(event)}>
      <p>
        Nobody on the lists is called that. Add <strong>{listName(guest.name)}</strong>
        {guest.role !== '' && <> ({guest.role})</>} as a guest to:
      </p>
      <Select
        label="List"
        choices={LISTS.map((id) => ({ id, label: LIST_NAMES[id] }))}
        value={list}
        onChange={setList}
      />
      <Checkbox
        isSelected={isYoungPerson}
        onChange={(is) => {
          setYoung(is);
          setRefusal(null);
        }}
      >
        A young person (first name only)
      </Checkbox>
      {refusal !== null && (
        <p role="alert" className={styles['refusal']}>
          {refusal}
        </p>
      )}
      <Button ref={button} type="submit" look="primary" size="small" keys="↵">
        Add as a guest
      </Button>
    </form>
  );
}
