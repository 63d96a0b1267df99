/** The people panel as facts: every state has a shape and a word. */
import {
  type Attendee,
  type AttendanceList,
  hasLeft,
  isHereNow,
  LISTS,
  onList,
  personById,
} from '../../../../shared/attendance/attendance';
import { plainName } from '../../../../shared/attendance/naming';
import type { PersonId } from '../../../../shared/kernel/ids';
import { type Instant, timeOf } from '../../../../shared/kernel/wall-time';
import type { Meeting } from '../../../../shared/meeting/meeting';

export type Standing = 'here' | 'apologies' | 'absent' | 'not-yet' | 'left';

export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  /** Role, or for whom they attend; and the words they prefer. */
  readonly detail: string;
  readonly standing: Standing;
  /** "here", "from 18:50", "left 19:10", "apologies", "absent", "not yet"; "online" beside the first. */
  readonly word: string;
  readonly chair: 'in-the-chair' | 'chair' | null;
}

export const standingOf = (person: Attendee): Standing =>
  isHereNow(person) ? 'here' : hasLeft(person) ? 'left' : person.status === 'here' ? 'here' : person.status;

function wordOf(person: Attendee): string {
  const last = person.stays.at(-1);
  switch (standingOf(person)) {
    case 'here':
      return hereWords(person, last?.from ?? null);
    case 'left':
      return last?.to ? `left ${timeOf(last.to)}` : 'left';
    case 'apologies':
    case 'absent':
      return person.status;
    case 'not-yet':
      return 'not yet';
  }
}

function hereWords({ isOnline }: Attendee, from: Instant | null): string {
  if (from === null) return isOnline ? 'online' : 'here';
  return isOnline ? `online from ${timeOf(from)}` : `from ${timeOf(from)}`;
}

/** "for Peter Marsh"; null for most. */
export function standsInWords(person: Attendee, meeting: Meeting): string | null {
  const who = person.standsInFor;
  if (who === null) return null;
  if (who.kind === 'organisation') return `for ${who.name}`;
  const other = personById(meeting.attendance, who.personId);
  return other ? `for ${plainName(other.name)}` : null;
}

/** A councillor is known by the title, everybody else by the role. */
const roleOf = ({ name, role }: Attendee): string =>
  name.honorific?.endsWith('Councillor') === true ? name.honorific : role || (name.honorific ?? '');

function rowOf(person: Attendee, meeting: Meeting): PersonRow {
  const { chairs, inTheChair } = meeting.chairing;
  return {
    id: person.id,
    name: plainName(person.name),
    detail: [standsInWords(person, meeting) ?? roleOf(person), person.prefers].filter(Boolean).join(' · '),
    standing: standingOf(person),
    word: wordOf(person),
    chair: person.id === inTheChair ? 'in-the-chair' : chairs.includes(person.id) ? 'chair' : null,
  };
}

/** Members, Co-opted members, Other Attendees: always in that order; empty lists left out. */
export const peopleByList = (meeting: Meeting): { list: AttendanceList; rows: PersonRow[] }[] =>
  LISTS.map((list) => ({
    list,
    rows: onList(meeting.attendance, list).map((person) => rowOf(person, meeting)),
  })).filter(({ rows }) => rows.length > 0);
