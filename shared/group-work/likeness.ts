/**
 * How alike two lines are, 0 to 1, so that the same point said by several groups can be offered as one. Dice's coefficient
 * over words without their endings, or over letters three by three (which forgives a slip of the pen), whichever is more.
 * Only ever a suggestion: what is alike may say the opposite, so a "not" on one side alone counts against it.
 */
import type { PointId } from '../kernel/ids';
import type { Exercise, Point } from './group-work';
import { pointText } from './points';

const EMPTY_WORDS = new Set(
  'a an and are as at be been but by can could do does for from get had has have i if in into is it its just like me more my of on or our out should so some that the their them there they this to up us want was we were what when which who will with would you your'.split(
    ' ',
  ),
);
const NOT = /\b(?:not|no|never|nobody|without|stop|fewer|less)\b|n['’]t\b/i;

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** "moves", "moving" and "moved" are one word. */
function stem(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, (end, at: number) => (at < 3 ? end : ''))
    .replace(/e$/, '');
}

interface Line {
  readonly words: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  readonly isNot: boolean;
}

function lineOf(text: string): Line {
  const all = wordsIn(text);
  const telling = all.filter((word) => !EMPTY_WORDS.has(word));
  // "We want more" is made of empty words and nothing else.
  const words = new Set((telling.length > 0 ? telling : all).map(stem));
  const letters = new Set<string>();
  for (const word of words)
    for (let n = 0; n <= word.length; n += 1) letters.add(` ${word} `.slice(n, n + 3));
  return { words, letters, isNot: NOT.test(text) };
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** Lines of a word or two may have all of them misspelt; of others, some are the same when the lines are. */
const SHORT = 2;
const SOME_WORDS = 0.3;

function between(a: Line, b: Line): number {
  const byWords = dice(a.words, b.words);
  const isShort = a.words.size <= SHORT && b.words.size <= SHORT;
  const byLetters = isShort || byWords >= SOME_WORDS ? dice(a.letters, b.letters) : 0;
  return Math.max(byWords, byLetters) * (a.isNot === b.isNot ? 1 : 0.7);
}

export const likeness = (a: string, b: string): number => between(lineOf(a), lineOf(b));

export interface Alike {
  readonly points: readonly [PointId, PointId];
  readonly likeness: number;
}

/** Below this, what is offered is more often wrong than right. */
const ALIKE = 0.55;
const MOST_OFFERED = 50;

/** Points that may be the same, the likeliest first; what the clerk keeps apart is not offered again. */
export function alikePoints(exercise: Exercise): Alike[] {
  const lines = exercise.points.map((point) => ({ point, ...lineOf(pointText(exercise, point)) }));
  const keptApart = new Set(exercise.notTheSame.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const isKeptApart = (a: Point, b: Point): boolean =>
    keptApart.size > 0 && a.comments.some((x) => b.comments.some((y) => keptApart.has(`${x} ${y}`)));
  const found: Alike[] = [];
  lines.forEach((a, n) => {
    for (const b of lines.slice(n + 1)) {
      const score = between(a, b);
      if (score >= ALIKE && !isKeptApart(a.point, b.point))
        found.push({ points: [a.point.id, b.point.id], likeness: score });
    }
  });
  return found.sort((a, b) => b.likeness - a.likeness).slice(0, MOST_OFFERED);
}
