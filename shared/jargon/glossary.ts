/**
 * The glossary: what the acronyms and terms of the work mean. An acronym may
 * stand for several things ("LCS"); which one is meant, a reader decides. What
 * is shipped is general; what a board has of its own goes before it.
 */
import terms from '../../resources/glossary.json';
import type { Meaning, Term } from './term-shapes';

export type { Meaning, Term } from './term-shapes';

export type Glossary = readonly Term[];

/** The general terms of corporate parenting in the United Kingdom, as shipped. */
export const usualGlossary: Glossary = terms;

export const pluralOf = ({ words, plural }: Meaning): string => plural ?? `${words}s`;

const byAcronym = (a: Term, b: Term): number =>
  a.acronym.localeCompare(b.acronym, 'en', { sensitivity: 'base' });

const merged = new WeakMap<Glossary, Glossary>();

/** The shipped glossary with the board's own terms in place of those of the same name; one without a meaning is none. The same for the same list. */
export function glossaryOf(own: Glossary): Glossary {
  if (own.length === 0) return usualGlossary;
  const before = merged.get(own);
  if (before) return before;
  const names = new Set(own.map(({ acronym }) => acronym));
  const all = [
    ...usualGlossary.filter(({ acronym }) => !names.has(acronym)),
    ...own.filter(({ meanings }) => meanings.length > 0),
  ].toSorted(byAcronym);
  merged.set(own, all);
  return all;
}
