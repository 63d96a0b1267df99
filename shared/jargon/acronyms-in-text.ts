/** Finds the glossary's acronyms in a text: once over its words, each looked up. "IROs" and "IRO's" are an IRO. */
import type { Glossary, Term } from './glossary';

export interface FoundAcronym {
  readonly term: Term;
  readonly isPlural: boolean;
  /** Offsets of the acronym with its plural s, if it has one. */
  readonly from: number;
  readonly to: number;
}

export type AcronymIndex = ReadonlyMap<string, Term>;

export const acronymIndex = (glossary: Glossary): AcronymIndex =>
  new Map(glossary.map((term) => [term.acronym, term]));

const WORD = /[\p{L}\p{N}]+(?:[&/][\p{L}\p{N}]+)*/gu;
/** An acronym in a name of a file, an address or a longer word is none. */
const AFTER_ADDRESS = /[@/.\\_-]$/;
const BEFORE_ADDRESS = /^(?:[@\\_]|\.\p{L})/u;

export function acronymsIn(text: string, index: AcronymIndex): readonly FoundAcronym[] {
  const found: FoundAcronym[] = [];
  for (const { 0: word, index: from } of text.matchAll(WORD)) {
    if (word.length < 2 || word.length > 16) continue;
    const exact = index.get(word);
    const one = exact ?? (word.endsWith('s') ? index.get(word.slice(0, -1)) : undefined);
    const to = from + word.length;
    if (!one || AFTER_ADDRESS.test(text.slice(Math.max(0, from - 1), from))) continue;
    if (!BEFORE_ADDRESS.test(text.slice(to, to + 2))) found.push({ term: one, isPlural: !exact, from, to });
  }
  return found;
}
