/**
 * Where running text gives a young person of the lists a surname: their first name and a word that can only be a name
 * behind it. Somebody else of that first name, with a surname of their own on the lists, is not meant.
 */
import type { Attendee, PersonName } from '../attendance/attendance';
import { plainLetters } from './checks/same-person';
import { type NamedInFull, namedInFull } from './surname-after';

export interface Listed {
  readonly people: readonly Attendee[];
  /** Further names in full that are somebody else's. */
  readonly others?: readonly PersonName[];
  /** The children in care council: its name is no surname. */
  readonly council: string;
}

/** Reads the lists once, for many texts. */
export function surnameFinder({
  council,
  others = [],
  people,
}: Listed): (text: string) => readonly NamedInFull[] {
  const young = people.filter((p) => p.isYoungPerson && p.name.given !== '');
  if (young.length === 0) return () => [];
  const firsts = [...new Set(young.map((p) => p.name.given))];
  const elses = new Set(
    [...people.filter((p) => !p.isYoungPerson).map((p) => p.name), ...others].map(({ family, given }) =>
      plainLetters(`${given} ${family ?? ''}`),
    ),
  );
  /** "Tariq Dean Brook" begins with Tariq Dean's name; "Will Helen Price come" asks about Helen Price. */
  const isOthers = (words: string): boolean => {
    const parts = plainLetters(words).split(' ');
    return [0, 1].some((from) =>
      parts.some((_, i) => i > from && elses.has(parts.slice(from, i + 1).join(' '))),
    );
  };
  return (text) =>
    namedInFull(text, firsts).filter(({ firstTo, to, words }) => {
      const surname = text.slice(firstTo, to).trim().split(/\s+/);
      return !isOthers(words) && !surname.some((word) => council.includes(word));
    });
}
