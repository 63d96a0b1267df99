/**
 * The attendance register: everybody on the lists, whether they came, for whom,
 * from when and until when. A young person is written by first name.
 */
import { timeOf, toInstant } from '../kernel/wall-time';
import type { Meeting } from '../meeting/meeting';
import { type Attendee, type AttendanceStatus, LISTS, onList, personById } from '../attendance/attendance';
import { LIST_HEADINGS } from './compose-minutes';
import { fullName } from './wording';

export const REGISTER_COLUMNS = [
  'Date',
  'List',
  'Name',
  'Role or organisation',
  'Attendance',
  'On behalf of',
  'Arrived',
  'Left',
] as const;

const ATTENDANCE: Readonly<Record<AttendanceStatus, string>> = {
  here: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
  'not-yet': 'Not present',
};

/** One row a person, in the order of the minutes' lists; times as "18:50", several parted by "; ". */
export const registerRows = (meeting: Meeting): readonly (readonly string[])[] =>
  LISTS.flatMap((list) =>
    onList(meeting.attendance, list).map((person) => [
      meeting.facts.date,
      LIST_HEADINGS[list],
      fullName(person),
      person.role,
      person.status === 'here' && person.isOnline ? 'Present online' : ATTENDANCE[person.status],
      onBehalfOf(meeting, person),
      ...cameAndWent(meeting, person),
    ]),
  );

function onBehalfOf({ attendance }: Meeting, { standsInFor }: Attendee): string {
  if (standsInFor === null) return '';
  if (standsInFor.kind === 'organisation') return standsInFor.name;
  const absent = personById(attendance, standsInFor.personId);
  return absent === undefined ? '' : fullName(absent);
}

function cameAndWent({ sitting }: Meeting, { stays, status }: Attendee): [arrived: string, left: string] {
  if (status !== 'here') return ['', ''];
  const end = sitting.phase === 'closed' ? 'End of meeting' : '';
  const arrived = stays.map(({ from }) => (from === null ? 'Start of meeting' : timeOf(toInstant(from))));
  const left = stays.map(({ to }) => (to === null ? end : timeOf(toInstant(to))));
  return [arrived.join('; '), left.filter(Boolean).join('; ')];
}
