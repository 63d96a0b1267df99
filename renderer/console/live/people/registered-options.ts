/** People of the register who are not on this meeting's lists, as the find-or-add field offers them. Pure. */
import type { AttendanceStatus } from '../../../../shared/attendance/attendance';
import type { AttendanceCommand } from '../../../../shared/attendance/attendance-commands';
import { listName } from '../../../../shared/attendance/naming';
import {
  readStandsInFor,
  type RollCallLine,
  type RollMark,
} from '../../../../shared/attendance/roll-call-line';
import type { Meeting } from '../../../../shared/meeting/meeting';
import {
  factsForMeeting,
  findRegistered,
  linkOf,
  type Register,
  type RegisteredPerson,
} from '../../../../shared/register/register';
import type { RollCallOption } from './roll-call-options';

const MOST_SHOWN = 4;

/** What can be said of somebody who is only now put on the lists. */
const STATUS: Partial<Record<RollMark['kind'], AttendanceStatus>> = {
  here: 'here',
  late: 'here',
  for: 'here',
  apologies: 'apologies',
  absent: 'absent',
};

export function registeredOptions(
  line: RollCallLine,
  { attendance: { people } }: Pick<Meeting, 'attendance'>,
  register: Register,
): RollCallOption[] {
  const status = STATUS[line.mark.kind];
  if (line.who.trim().length < 2 || status === undefined) return [];
  const listed = new Set(people.map(linkOf));
  return findRegistered(register, line.who)
    .filter(({ id }) => !listed.has(id))
    .slice(0, MOST_SHOWN)
    .map((person) => ({
      id: `register-${person.id}`,
      name: listName(person.name),
      role: person.role,
      does: `${status}, from the register`,
      command: added(person, line, status, people),
    }));
}

function added(
  person: RegisteredPerson,
  { isOnline, mark }: RollCallLine,
  status: AttendanceStatus,
  people: Meeting['attendance']['people'],
): AttendanceCommand {
  return {
    type: 'AddPerson',
    person: factsForMeeting(person),
    status,
    standsInFor: mark.kind === 'for' ? readStandsInFor(people, mark.whom) : null,
    ...(mark.kind === 'late' ? { from: mark.from } : {}),
    ...(isOnline === undefined ? {} : { isOnline }),
  };
}
