import {
  type Attendee,
  type AttendanceList,
  LISTS,
  type PersonFacts,
} from '../../../../shared/attendance/attendance';
import { listName, plainName } from '../../../../shared/attendance/naming';
import type { Meeting } from '../../../../shared/meeting/meeting';
import { LIST_NAMES } from '../../../strings/attendance-lists';

export interface PersonRow {
  readonly id: string;
  readonly person: Attendee;
  readonly name: string;
  readonly isChair: boolean;
}

export const personRows = ({ attendance, chairing }: Meeting, list: AttendanceList): readonly PersonRow[] =>
  attendance.people
    .filter((person) => person.list === list)
    .map((person) => ({
      id: person.id,
      person,
      name: listName(person.name),
      isChair: chairing.chairs.includes(person.id),
    }));

/** The list above or below on screen; null at either end. */
export const listBeside = (list: AttendanceList, by: 1 | -1): AttendanceList | null =>
  LISTS[LISTS.indexOf(list) + by] ?? null;

const sameWords = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Somebody of the same name and role as one who is on the lists already, or comes
 * twice in what is added: most likely a slip. Namesakes differ in role.
 */
export function listedTwice(added: readonly PersonFacts[], people: readonly PersonFacts[]): string | null {
  const all = [...people, ...added];
  const isTwice = (person: PersonFacts): boolean =>
    all.filter(
      (other) => sameWords(listName(other.name), listName(person.name)) && sameWords(other.role, person.role),
    ).length > 1;
  const person = added.find(isTwice);
  if (!person) return null;
  const before = people.find((other) => sameWords(listName(other.name), listName(person.name)));
  const where = before ? `is on the list of ${LIST_NAMES[before.list]} already` : 'is in these lines twice';
  return `${listName(person.name)} ${where}. If this is someone else of that name, give the role after a comma.`;
}

/** "Added Jenny Dale to Members." or "Added 12 people." */
export function addedWords(added: readonly PersonFacts[]): string {
  const [only] = added;
  return added.length === 1 && only
    ? `${plainName(only.name)} is added to ${LIST_NAMES[only.list]}.`
    : `${added.length} people are added.`;
}
