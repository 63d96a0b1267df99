/**
 * Young people by first name alone, whoever typed what where. A paper that was
 * read may hold a surname: of a person on an old list, or of a presenter who is
 * one of this meeting's young people. Wherever such a name stands in full, its
 * first name is left.
 */
import type { Attendee, PersonName } from './attendance';
import { readName } from './naming';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isAdult = (people: readonly Attendee[], { given, family }: PersonName): boolean =>
  people.some((p) => !p.isYoungPerson && p.name.given === given && p.name.family === family);

/** `named` are names as the meeting's papers write them. */
export function firstNamesOnly(
  people: readonly Attendee[],
  named: readonly string[],
): (text: string) => string {
  const young = people.filter((p) => p.isYoungPerson);
  const isYoung = (name: PersonName): boolean =>
    name.honorific === null &&
    name.family !== null &&
    !isAdult(people, name) &&
    young.some((p) => p.name.given.toLowerCase() === name.given.toLowerCase());
  const inFull = [...young.map((p) => p.name), ...named.map(readName).filter(isYoung)].filter(
    ({ given, family }) => given !== '' && family !== null,
  );
  const cuts = inFull.map(({ given, family }) => ({
    given,
    full: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(`${given} ${family}`)}(?![\\p{L}\\p{N}])`, 'giu'),
  }));
  return (text) => cuts.reduce((rest, { full, given }) => rest.replace(full, given), text);
}
