/** The board's own terms: kept apart from the shipped ones, so that a later Boardside can mend those. */
import { type Glossary, type Term, usualGlossary } from './glossary';
import { ACRONYM } from './term-shapes';

const shipped = (acronym: string): Term | undefined => usualGlossary.find((term) => term.acronym === acronym);

const isSame = (a: Term, b: Term | undefined): boolean =>
  JSON.stringify(a.meanings) === JSON.stringify(b?.meanings);

/** The list with this term in it; a term that says what is shipped anyway is not kept. */
export const withTerm = (own: Glossary, term: Term): Glossary => [
  ...withoutTerm(own, term.acronym),
  ...(isSame(term, shipped(term.acronym)) ? [] : [term]),
];

/** Back to what is shipped, or gone where nothing is. */
export const withoutTerm = (own: Glossary, acronym: string): Glossary =>
  own.filter((term) => term.acronym !== acronym);

export const isShipped = (acronym: string): boolean => shipped(acronym) !== undefined;

/** Why a new term cannot be kept as it is typed, in words; null when it can. */
export function refusalOfAcronym(acronym: string, taken: Glossary): string | null {
  if (!ACRONYM.test(acronym))
    return 'Type the acronym in one piece, 2 to 16 letters or figures with a capital among them, such as “IRO”.';
  if (taken.some((term) => term.acronym === acronym))
    return `“${acronym}” is there already. Find it in the list and change it there.`;
  return null;
}
