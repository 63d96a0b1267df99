/** Words in a row, and the small rules of grammar: "X, Y and Z", "James'", "three groups". */

const hasAnd = (part: string): boolean => / and /.test(part);

/** "X, Y and Z". Where a part has an "and" of its own a comma keeps them apart: "A and B, and C". */
export function joinList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  if (before.length === 0) return last;
  const comma = hasAnd(before.at(-1) ?? '') || hasAnd(last) ? ',' : '';
  return `${before.join(', ')}${comma} and ${last}`;
}

/** "Anne's"; a name or a plural that ends in s takes the apostrophe alone: "James'", "Foster Carers'". */
export const possessive = (name: string): string => (/s$/i.test(name) ? `${name}'` : `${name}'s`);

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Up to ten in words, then digits: "three groups", "24 groups". */
export const countInWords = (n: number): string => WORDS[n] ?? n.toLocaleString('en-GB');

/** Whether it already ends as a sentence does, closing quotes and brackets aside. */
const ENDS_LIKE_A_SENTENCE = /[.!?…]["'”’)\]]*$/;

export const startUpper = (words: string): string =>
  words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);

export const startLower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** "ran out of time" → "Ran out of time." */
export function asSentence(text: string): string {
  const words = text.trim();
  if (words === '') return '';
  const capital = startUpper(words);
  return ENDS_LIKE_A_SENTENCE.test(capital) ? capital : `${capital}.`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 4 → "iv". For whole numbers from 1. */
export function romanNumeral(n: number): string {
  const [size, sign] = ROMAN.find(([most]) => most <= n) ?? [0, ''];
  return size === 0 ? '' : sign + romanNumeral(n - size);
}

/** 2 → "b", 28 → "bb", as Word counts with letters. For whole numbers from 1. */
export const letterNumeral = (n: number): string =>
  String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
