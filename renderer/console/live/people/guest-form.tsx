/** "Sam Lee, Healthwatch" is nobody on the lists: adds them as a guest, on the list the clerk says. */
import { type FormEvent, type Ref, useState } from 'react';
import type { AttendanceList, AttendanceStatus } from '../../../../shared/attendance/attendance';
import { LISTS } from '../../../../shared/attendance/attendance';
import { readGuest } from '../../../../shared/attendance/guest';
import { listName } from '../../../../shared/attendance/naming';
import {
  readStandsInFor,
  type RollCallLine,
  type RollMark,
} from '../../../../shared/attendance/roll-call-line';
import { WHY_FIRST_NAME_ONLY } from '../../../../shared/attendance/young-name';
import { say } from '../../../actions/meeting-now';
import { useMeeting } from '../../../bridge/console-store';
import { useRegister } from '../../../bridge/register-link';
import { withLinks } from '../../prepare/people/known-people';
import { dispatch } from '../../../bridge/meeting-link';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Select } from '../../../ui/select';
import { LIST_NAMES } from '../../../strings/attendance-lists';
import styles from './guest-form.module.css';

interface Props {
  /** The button that adds, for whoever wants to go to it. */
  readonly button: Ref<HTMLButtonElement>;
  readonly line: RollCallLine;
  readonly onDone: () => void;
}

const STATUS: Partial<Record<RollMark['kind'], AttendanceStatus>> = {
  apologies: 'apologies',
  absent: 'absent',
  'not-yet': 'not-yet',
};

export function GuestForm({ button, line, onDone }: Props) {
  const { isOnline, mark, who } = line;
  const people = useMeeting((m) => m.attendance.people);
  const [list, setList] = useState<AttendanceList>('attendee');
  const [isYoungPerson, setYoung] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const register = useRegister();
  const read = readGuest(who, { list, isYoungPerson });
  const [guest] = read ? withLinks([read], register) : [];
  if (!guest) return null;

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!guest) return;
    const standsInFor = mark.kind === 'for' ? readStandsInFor(people, mark.whom) : null;
    const answer = await dispatch({
      type: 'AddPerson',
      person: guest,
      status: STATUS[mark.kind] ?? 'here',
      standsInFor,
      ...(mark.kind === 'late' ? { from: mark.from } : {}),
      ...(isOnline === undefined ? {} : { isOnline }),
    });
    if (!answer.ok) {
      setRefusal(answer.error.message);
      return;
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
        A young person
      </Checkbox>
      {isYoungPerson && <p>◆ {WHY_FIRST_NAME_ONLY}</p>}
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
