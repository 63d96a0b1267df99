/**
 * How hard a text is to read: the US grade of Flesch and Kincaid (1975). Syllables
 * are counted by a library; numbers are counted as they are said.
 */
import { syllable } from 'syllable';
import type { Prompt } from '../../shared/chairing/prompts';

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Up to 999: "forty two", "one hundred and five". */
export function spelled(n: number): string {
  if (n < 20) return ONES[n] ?? '';
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : ` ${ONES[n % 10]}`}`;
  return `${ONES[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` and ${spelled(n % 100)}`}`;
}

const counted = new Map<string, number>();

/** At least one; the same words come up again and again. */
function syllablesOf(word: string): number {
  const count = counted.get(word) ?? Math.max(1, syllable(word));
  counted.set(word, count);
  return count;
}

const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;

/** 0 for the first year of school and before; no upper end. */
export function readingGrade(text: string): number {
  const said = text.replace(/\d{1,3}/g, (digits) => ` ${spelled(Number(digits))} `);
  const words = said.match(WORD) ?? [];
  const sentences = said.split(/[.!?]+(?=\s|["'”’)]|$)/).filter((part) => /\p{L}/u.test(part));
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(0, grade);
}

const ITS_OWN = new Set(['minutes', 'number']);

/** The prompt as the board words it: whatever the agenda and its people put in counts as one word that is known. */
export const boardsOwnWords = ({ parts }: Pick<Prompt, 'parts'>): string =>
  parts
    .map(({ gap, text }) => (gap === null || ITS_OWN.has(gap) ? text : gap === 'resolved' ? 'This.' : 'this'))
    .join('');
