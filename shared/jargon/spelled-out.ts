/** Whether a text says what an acronym stands for: in the words of the glossary, or in words of its own beside it. */
import type { FoundAcronym } from './acronyms-in-text';
import { type Meaning, pluralOf } from './glossary';

/** For comparing words: lower case, no apostrophes, hyphens as spaces. */
export const plainly = (words: string): string =>
  words
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[-–\s]+/g, ' ');

/** `read` is what `plainly` made of a text. */
export const saysMeaning = (read: string, meaning: Meaning): boolean =>
  [meaning.words, pluralOf(meaning)].some((words) => read.includes(plainly(words)));

const initials = (words: readonly string[]): string =>
  words
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
const SMALL = /^(?:and|or|of|the|for|in|to|a|an)$/i;

/** "Local Offer Group (LOG)", "LOG (Local Offer Group)": whatever the glossary says, here it is spelled out. */
export function isSpelledOutBeside(text: string, { term, from, to }: FoundAcronym): boolean {
  const letters = term.acronym.toLowerCase();
  const fits = (words: readonly string[]): boolean =>
    initials(words) === letters || initials(words.filter((word) => !SMALL.test(word))) === letters;
  if (text.charAt(from - 1) === '(') {
    const before = text
      .slice(Math.max(0, from - 160), from - 1)
      .split(/[^\p{L}\p{N}'’]+/u)
      .filter(Boolean);
    return before.some((_, i) => fits(before.slice(i)));
  }
  const bracket = /^\s?\(([^()]{3,160})\)/.exec(text.slice(to))?.[1];
  return bracket !== undefined && fits(bracket.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean));
}
