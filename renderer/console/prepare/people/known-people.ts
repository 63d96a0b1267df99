/** What Prepare makes of the register: who a typed line most likely is, and who else is called so. */
import type { Attendee, PersonFacts } from '../../../../shared/attendance/attendance';
import { listName } from '../../../../shared/attendance/naming';
import {
  factsForMeeting,
  knownAs,
  linkOf,
  type Register,
  registeredById,
  type RegisteredPerson,
} from '../../../../shared/register/register';

/** Typed people with their id, where name and role say who they are. */
export const withLinks = (people: readonly PersonFacts[], register: Register): PersonFacts[] =>
  people.map((person) => {
    const known = knownAs(register, person);
    if (known === null) return person;
    return { ...person, ...factsForMeeting(known), list: person.list, isGuest: person.isGuest };
  });

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Of the same name, known and not on the lists: the clerk says whether it is one of them. */
export const namesakes = (
  person: PersonFacts,
  register: Register,
  listed: readonly Attendee[],
): readonly RegisteredPerson[] => {
  const there = new Set(listed.map(linkOf));
  return register.people.filter((p) => same(listName(p.name), listName(person.name)) && !there.has(p.id));
};

/** What the register says of somebody, where that is not what this meeting says. */
export function saidOtherwise(attendee: Attendee, register: Register): RegisteredPerson | null {
  const known = registeredById(register, linkOf(attendee));
  if (!known) return null;
  const isSame =
    listName(known.name) === listName(attendee.name) &&
    known.role === attendee.role &&
    known.isYoungPerson === attendee.isYoungPerson &&
    known.prefers === (attendee.prefers ?? '');
  return isSame ? null : known;
}

/** "Ann Brown, Nursing". */
export const knownWords = ({ name, role }: Pick<RegisteredPerson, 'name' | 'role'>): string =>
  role === '' ? listName(name) : `${listName(name)}, ${role}`;
