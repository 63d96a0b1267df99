/**
 * Free text as the wall may show it: without contact details, and with young people by first name alone wherever it
 * names one. A capital word behind a young person's first name goes, too, when it was no name: on a wall, one word too
 * few is a smaller harm than one surname too many.
 */
import { firstNamesOnly } from '../attendance/first-names';
import type { Meeting } from '../meeting/meeting';
import { surnameFinder } from '../minutes/surnames-in-text';
import { wallText } from './wall-words';

/** Null when nothing is left to show. */
export type Say = (text: string | null) => string | null;

export function sayingOf({ agenda, attendance: { people }, facts }: Meeting): Say {
  const surnamesIn = surnameFinder({ people, council: facts.youngPeoplesCouncil });
  const known = firstNamesOnly(
    people,
    agenda.items.flatMap((item) => item.presenters.map(({ name }) => name)),
  );
  return (text) => {
    const bare = wallText(text);
    if (bare === null) return null;
    const named = known(bare);
    return surnamesIn(named).reduceRight(
      (rest, { firstTo, to }) => rest.slice(0, firstTo) + rest.slice(to),
      named,
    );
  };
}
