/**
 * The register of people: who is known across meetings. Identity is an id and never a name: two people of one name are
 * two entries, and an entry keeps its id whatever its name becomes. A meeting has its own copy of what it says of
 * somebody, with the id beside it (`linkOf`), so that a later change here rewrites no meeting, and a person on two
 * lists or with two roles is one person still.
 */
import type { DecideContext } from '../kernel/decision';
import { type PersonId, personId } from '../kernel/ids';
import { type Rejection, reject } from '../kernel/rejection';
import { ok, type Result } from '../kernel/result';
import type { Meeting } from '../meeting/meeting';
import type { Attendee, PersonFacts } from '../attendance/attendance';
import { listName } from '../attendance/naming';
import type { Register, RegisterChange, RegisteredFacts, RegisteredPerson } from './register-shapes';
import { wordsOf, beginsEach } from '../attendance/roll-call-line';
import { surnameRefusal } from '../attendance/young-name';

export type { Register, RegisterChange, RegisteredFacts, RegisteredPerson } from './register-shapes';

export const emptyRegister: Register = { people: [], removed: [] };

/** Who an attendee is across meetings. Somebody whom this meeting wrote down first is known by the id they have there. */
export const linkOf = (attendee: Pick<Attendee, 'id' | 'registeredAs'>): PersonId =>
  attendee.registeredAs ?? attendee.id;

export const registeredById = ({ people }: Register, id: PersonId): RegisteredPerson | undefined =>
  people.find((p) => p.id === id);

/** As they are put on a meeting's lists. */
export const factsForMeeting = ({
  id,
  isYoungPerson,
  list,
  name,
  prefers,
  role,
}: RegisteredPerson): PersonFacts => ({
  name,
  role,
  list,
  isYoungPerson,
  isGuest: false,
  registeredAs: id,
  ...(prefers === '' ? {} : { prefers }),
});

/** What a meeting says of somebody, as the register would keep it. */
export const factsOf = ({ isYoungPerson, list, name, prefers = '', role }: PersonFacts): RegisteredFacts => ({
  name,
  role,
  list,
  isYoungPerson,
  prefers,
});

const notThere = () =>
  reject('not-in-the-register', 'That person is no longer in the register. Open it again to see who is.');

export function changeRegister(
  register: Register,
  change: RegisterChange,
  { newId }: Pick<DecideContext, 'newId'>,
): Result<Register, Rejection> {
  switch (change.type) {
    case 'Register': {
      const refused = surnameRefusal(change.person);
      if (refused) return refused;
      const person = { ...change.person, id: personId.parse(newId()), isByHand: true };
      return ok({ ...register, people: [...register.people, person] });
    }
    case 'ChangeRegistered': {
      const person = registeredById(register, change.id);
      if (!person) return notThere();
      // A change leaves out what stays, and says nothing undefined.
      const changed = { ...person, ...(change.changes as Partial<RegisteredFacts>), isByHand: true };
      const refused = surnameRefusal(changed);
      if (refused) return refused;
      return ok({ ...register, people: register.people.map((p) => (p.id === person.id ? changed : p)) });
    }
    case 'RemoveRegistered':
      return registeredById(register, change.id)
        ? ok({
            people: register.people.filter((p) => p.id !== change.id),
            removed: [...register.removed, change.id].slice(-20_000),
          })
        : notThere();
  }
}

/**
 * The register with those of a meeting whom it does not know. While the meeting that first wrote somebody down is not
 * closed, what it says of them is followed, until somebody changes it in the register. The sample's people are nobody's.
 */
export function withPeopleOf(register: Register, { attendance, facts, sitting }: Meeting): Register {
  if (facts.isSample === true) return register;
  let people = register.people;
  for (const attendee of attendance.people) {
    const id = linkOf(attendee);
    const known = people.find((p) => p.id === id);
    if (known === undefined) {
      if (!register.removed.includes(id)) people = [...people, { ...factsOf(attendee), id, isByHand: false }];
    } else if (isFollowed(known, attendee, sitting.phase))
      people = people.map((p) => (p.id === id ? { ...p, ...factsOf(attendee) } : p));
  }
  return people === register.people ? register : { ...register, people };
}

const isFollowed = (
  known: RegisteredPerson,
  attendee: Attendee,
  phase: Meeting['sitting']['phase'],
): boolean =>
  known.id === attendee.id &&
  !known.isByHand &&
  phase !== 'closed' &&
  JSON.stringify(factsOf(known as PersonFacts & RegisteredPerson)) !== JSON.stringify(factsOf(attendee));

/** Of one name and role, and the only one: whom a typed or pasted line most likely means. Namesakes differ in role. */
export function knownAs(register: Register, person: PersonFacts): RegisteredPerson | null {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const [only, ...others] = register.people.filter(
    (p) =>
      same(listName(p.name), listName(person.name)) &&
      same(p.role, person.role) &&
      p.isYoungPerson === person.isYoungPerson,
  );
  return only && others.length === 0 ? only : null;
}

/** Every word must begin one of theirs; by surname, then first name. */
export function findRegistered({ people }: Register, words: string): RegisteredPerson[] {
  const typed = wordsOf(words);
  const key = ({ name }: RegisteredPerson): string =>
    `${name.family ?? name.given} ${name.given}`.toLowerCase();
  return people
    .filter((p) => beginsEach(typed, wordsOf(`${listName(p.name)} ${p.role}`)))
    .sort((a, b) => key(a).localeCompare(key(b), 'en-GB'));
}
