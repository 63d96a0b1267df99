/**
 * The glossary: what the acronyms and terms of the work mean. An acronym may
 * stand for several things ("LCS"); which one is meant, a reader decides.
 */
import terms from '../../resources/glossary.json';

export interface Meaning {
  /** Spelled out, as it stands in the middle of a sentence: "child looked after". */
  readonly words: string;
  /** For more than one: "children looked after"; by itself with an s where not given. */
  readonly plural?: string | undefined;
  /** What it is, in plain English, in one sentence. */
  readonly plainly: string;
}

export interface Term {
  readonly acronym: string;
  readonly meanings: readonly Meaning[];
}

export type Glossary = readonly Term[];

/** The general terms of corporate parenting in the United Kingdom, as shipped. */
export const usualGlossary: Glossary = terms;

export const pluralOf = ({ words, plural }: Meaning): string => plural ?? `${words}s`;
