/** Somebody who stands on the lists twice: once too often in one list, or in two. Two people may share a name (DESIGN 4),
 * so name and place must both fit, and a first name alone says too little. */
import { type Attendee, hasAttended } from '../../attendance/attendance';
import type { Meeting } from '../../meeting/meeting';
import { called } from './person-words';
import type { Found } from './check';
import type { Mend } from './finding';
import { isSameName, plainLetters } from './same-person';

const SAYS_LITTLE = new Set(
  'the and of for in a lcc council county team service services officer manager'.split(' '),
);

const roleWords = (role: string): readonly string[] =>
  plainLetters(role)
    .split(' ')
    .filter((word) => word.length > 2 && !SAYS_LITTLE.has(word));

/** Nothing in their roles sets them apart. */
function areRolesAlike(a: Attendee, b: Attendee): boolean {
  const [mine, theirs] = [roleWords(a.role), roleWords(b.role)];
  return mine.length === 0 || theirs.length === 0 || mine.some((word) => theirs.includes(word));
}

const isOnePerson = (a: Attendee, b: Attendee): boolean =>
  a.name.family !== null && b.name.family !== null && isSameName(a.name, b.name) && areRolesAlike(a, b);

/** Whether the roll lets somebody go: no chair, and nobody who came in their place. */
export const canBeTakenOff = ({ attendance, chairing }: Meeting, person: Attendee): boolean =>
  !chairing.chairs.includes(person.id) &&
  !attendance.people.some((p) => p.standsInFor?.kind === 'person' && p.standsInFor.personId === person.id);

export const takeOff = (meeting: Meeting, person: Attendee, label: string): Mend | null =>
  canBeTakenOff(meeting, person) ? { label, command: { type: 'RemovePerson', personId: person.id } } : null;

/** Every later entry of somebody, with the one before it. Only the lists of the draft count. */
export function entriesTwice(
  meeting: Meeting,
  listed: readonly Attendee[],
  isWanted: (first: Attendee, second: Attendee) => boolean,
  sentence: (name: string, first: Attendee, second: Attendee) => string,
): Found[] {
  const byName = new Map<string, Attendee[]>();
  const found: Found[] = [];
  for (const person of listed) {
    const key = plainLetters(person.name.family ?? '');
    const before = byName.get(key) ?? [];
    const first = before.find((other) => isOnePerson(other, person) && isWanted(other, person));
    if (first)
      found.push({
        place: { kind: 'person', personId: person.id },
        sentence: sentence(called(person), first, person),
        mend:
          hasAttended(first) === hasAttended(person)
            ? takeOff(meeting, person, 'Take off the second entry')
            : null,
        about: `${called(person)} ${person.list}`,
      });
    byName.set(key, [...before, person]);
  }
  return found;
}
