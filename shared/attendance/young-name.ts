/**
 * A young person has a first name and no more, wherever something can be typed of them. Being one is said, never
 * guessed; once it is said, a second name is refused under any heading: as a surname, as a second first name, as
 * letters after the name, or in what stands beside it.
 */
import { type Rejection, reject } from '../kernel/rejection';
import type { Err } from '../kernel/result';
import type { PersonFacts } from './attendance';

export type YoungNameFacts = Pick<PersonFacts, 'name' | 'role' | 'isYoungPerson' | 'prefers'>;

/** Why forms ask for a first name alone; shown wherever the tick is. */
export const WHY_FIRST_NAME_ONLY =
  'First name only: a young person’s surname is never kept, to protect them.';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Tariq Malik" beside a Tariq; not "Tariq is" nor "Tariq, SPARK". */
const goesOn = (text: string | undefined, given: string): boolean =>
  text !== undefined &&
  given !== '' &&
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(given)}\\s+\\p{Lu}\\p{Ll}`, 'u').test(text);

export function hasSurname({ isYoungPerson, name, prefers, role }: YoungNameFacts): boolean {
  if (!isYoungPerson) return false;
  const { family, given, suffix } = name;
  const isMoreThanOneName = family !== null || suffix !== null || /\s/.test(given.trim());
  return isMoreThanOneName || goesOn(role, given) || goesOn(prefers, given);
}

export const surnameRefusal = (person: YoungNameFacts): Err<Rejection> | null =>
  hasSurname(person)
    ? reject(
        'young-person-surname',
        `${person.name.given} is a young person, so only a first name is kept, to protect them. Leave the surname out.`,
      )
    : null;
