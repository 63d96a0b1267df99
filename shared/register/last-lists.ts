/**
 * Last meeting's lists for the next one. List and role are the meeting's own and come from there; the name, and what
 * somebody prefers, are as the register has them now. Guests came once and stay behind.
 */
import type { QuorumRule } from '../attendance/quorum-shapes';
import type { LocalDate } from '../kernel/wall-time';
import type { Meeting } from '../meeting/meeting';
import type { Attendee, PersonFacts } from '../attendance/attendance';
import { linkOf, type Register, registeredById } from './register';

/** What the meeting before gives to the next. */
export interface LastLists {
  readonly date: LocalDate;
  readonly people: readonly PersonFacts[];
  readonly quorum: QuorumRule | null;
}

export const listsOf = ({ attendance }: Meeting, register: Register): PersonFacts[] =>
  attendance.people.filter((p) => !p.isGuest).map((p) => takenAlong(p, register));

function takenAlong(attendee: Attendee, register: Register): PersonFacts {
  const { isYoungPerson, list, name, prefers, role } = attendee;
  const registeredAs = linkOf(attendee);
  const now = registeredById(register, registeredAs);
  const words = now?.prefers ?? prefers ?? '';
  return {
    name: now?.name ?? name,
    role,
    list,
    isYoungPerson: now?.isYoungPerson ?? isYoungPerson,
    isGuest: false,
    registeredAs,
    ...(words === '' ? {} : { prefers: words }),
  };
}

/** Those who are not on this meeting's lists yet, whatever they are called. */
export function notYetListed<P extends PersonFacts>(
  people: readonly P[],
  listed: readonly Attendee[],
): readonly P[] {
  const there = new Set(listed.map(linkOf));
  return people.filter((p) => p.registeredAs === undefined || !there.has(p.registeredAs));
}
