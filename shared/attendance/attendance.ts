/**
 * Who is expected and who came. The list belongs to the meeting, not to the
 * person (DESIGN 4): the same officer is a member one year and an attendee the
 * next. Identity is an id. A young person has a first name only, and being one
 * is said, never guessed from a name.
 */
import type { PersonId } from '../kernel/ids';

export type {
  AttendanceList,
  PersonName,
  PersonFacts,
  Stay,
  StandsInFor,
  AttendanceStatus,
  Attendee,
  Attendance,
} from './attendance-shapes';
import type { AttendanceList, Attendee, Attendance } from './attendance-shapes';

/** Always printed in this order. */
export const LISTS: readonly AttendanceList[] = ['member', 'co-opted', 'attendee'];

export const emptyAttendance: Attendance = { people: [] };

export const personById = (attendance: Attendance, id: PersonId): Attendee | undefined =>
  attendance.people.find((p) => p.id === id);

/** Present for some of the meeting, whether or not they have gone since. */
export const hasAttended = (person: Attendee): boolean => person.status === 'here';

/** In the room (or on the call) now. */
export const isHereNow = (person: Attendee): boolean =>
  person.status === 'here' && person.stays.at(-1)?.to === null;

export const hasLeft = (person: Attendee): boolean => person.status === 'here' && !isHereNow(person);

export const onList = (attendance: Attendance, list: AttendanceList): Attendee[] =>
  attendance.people.filter((p) => p.list === list);

export function countAttendance(attendance: Attendance): {
  here: number;
  apologies: number;
  absent: number;
  notYet: number;
} {
  return {
    here: attendance.people.filter(isHereNow).length,
    apologies: attendance.people.filter((p) => p.status === 'apologies').length,
    absent: attendance.people.filter((p) => p.status === 'absent').length,
    notYet: attendance.people.filter((p) => p.status === 'not-yet').length,
  };
}
