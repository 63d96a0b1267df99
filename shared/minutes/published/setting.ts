// How the lines of a text are set. A file from Word has a paragraph a line; one from a PDF breaks its lines where the
// column ends; a conversion breaks only some of them, and puts blank lines between the pieces. Which of these a text is
// can be read off its lines: where a sentence plainly runs from one into the next, there a line was broken.
import { isUnfinished } from '../../reading/wrapping';
import { isEnded, startsLower } from './sentences';
import { gapBetween, type PrintedLine } from './printed-lines';

export interface Setting {
  /**
   * The least a line is filled, next word and all, where a paragraph runs on below it; Infinity when a line is a
   * paragraph. A line that falls short of it has ended on purpose.
   */
  readonly filled: number;
  /** Blank lines that stand between the lines of one paragraph: 0, or 1 in a text set with a blank line after each. */
  readonly tightGap: number;
  /** Paragraphs are set apart by more than their lines are. */
  readonly isParted: boolean;
  /** Sentences end inside paragraphs more often than paragraphs end: a full line's full stop is likelier one of those. */
  readonly isRunOn: boolean;
  /** The same as `filled` for statements broken in a text that is otherwise not wrapped. */
  readonly brokenFilled: number;
}

const SHORTEST = 30;
const WIDEST = 200;
const NEVER = Number.POSITIVE_INFINITY;
const MOST_SAMPLES = 5000;

/** A number of two figures at a line's start is as likely a sentence's as a list's. */
const isMarked = ({ mark }: PrintedLine): boolean => mark !== null && !/^\d{2}\.$/.test(mark.printed);

/** A sentence that plainly runs from one line into the next. */
const runsOn = (before: PrintedLine, line: PrintedLine): boolean =>
  !isMarked(line) &&
  line.label === null &&
  !isEnded(before.words) &&
  (startsLower(line.words) || isUnfinished(before.words)) &&
  before.words.length > SHORTEST;

/** Where a line would end with the next line's first word on it. */
export const fillOf = (line: PrintedLine, next: string): number =>
  line.indent + line.raw.length + 1 + (next.split(' ', 1)[0] ?? '').length;

/** All but the lowest few: a list written without marks looks like a wrapped line, too. */
export const leastOf = (fills: readonly number[]): number => {
  const sorted = fills.slice(0, MOST_SAMPLES).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 50)] ?? NEVER;
};

interface Pair {
  readonly before: PrintedLine;
  readonly line: PrintedLine;
  readonly gap: number;
}

const pairsOf = (lines: readonly PrintedLine[]): readonly Pair[] =>
  lines.slice(1).map((line, at) => {
    const before = lines[at] ?? line;
    return { before, line, gap: gapBetween(before, line) };
  });

const partedIn = (pairs: readonly Pair[], tightGap: number, filled: number): boolean => {
  const ends = pairs.filter(
    ({ before, line }) =>
      isEnded(before.words) &&
      before.label?.rest !== '' &&
      !/^\d+\.$/.test(before.words) &&
      line.mark === null &&
      !startsLower(line.words),
  );
  const apart = ends.filter(({ gap }) => gap > tightGap).length;
  const together = ends.filter(
    ({ before, line, gap }) => gap <= tightGap && fillOf(before, line.words) < filled,
  );
  return apart > 2 * together.length;
};

const SENTENCE_INSIDE = /[.?!]["'’”)]?\s+["'‘“(]?\p{Lu}/gu;

const runOnIn = (pairs: readonly Pair[], tightGap: number, filled: number): boolean => {
  let inside = 0;
  let ends = 0;
  for (const { before, line, gap } of pairs) {
    inside += before.words.match(SENTENCE_INSIDE)?.length ?? 0;
    const isEnd = isEnded(before.words) && !startsLower(line.words);
    if (isEnd && (gap > tightGap || fillOf(before, line.words) < filled)) ends += 1;
  }
  return inside >= ends;
};

/** Lines wrapped at one column: next to none is much longer than those that plainly run on, and those are not rare. */
const areColumns = (pairs: readonly Pair[], fills: readonly number[]): boolean => {
  const widest = Math.max(...fills.slice(0, MOST_SAMPLES));
  const close = pairs.filter(({ gap }) => gap === 0).length;
  const longer = pairs.filter(({ before }) => before.indent + before.raw.length > 1.15 * widest).length;
  return fills.length >= close / 20 && longer * 20 <= (fills.length < 3 ? 0 : pairs.length);
};

/** How the lines of a text are set. */
export const settingOf = (lines: readonly PrintedLine[]): Setting => {
  const pairs = pairsOf(lines);
  const fillsAt = (...gaps: readonly number[]): readonly number[] =>
    pairs
      .filter(({ before, line, gap }) => gaps.includes(gap) && runsOn(before, line))
      .map(({ before, line }) => fillOf(before, line.words));
  const together = fillsAt(0);
  const apart = fillsAt(1);
  const isLongLined = pairs.filter(({ before }) => before.raw.length > WIDEST).length > pairs.length / 20;
  const isWrapped = !isLongLined && together.length > 0 && areColumns(pairs, together);
  const isSpaced = !isLongLined && !isWrapped && apart.length >= 5 && apart.length >= pairs.length / 6;
  const filled = isWrapped ? leastOf(together) : isSpaced ? leastOf(apart) : NEVER;
  const tightGap = isSpaced ? 1 : 0;
  return {
    filled,
    tightGap,
    isParted: partedIn(pairs, tightGap, filled),
    isRunOn: runOnIn(pairs, tightGap, filled),
    brokenFilled: isSpaced ? NEVER : leastOf(fillsAt(1, 2)),
  };
};
