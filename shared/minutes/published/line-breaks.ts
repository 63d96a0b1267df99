// Whether a line carries on the paragraph above it: by how full the line above is where lines are wrapped, and everywhere
// by the sentence: one that has not ended goes on in lower case, or after a word that cannot be its last.
import { isUnfinished } from '../../reading/wrapping';
import type { ListMark } from './list-marks';
import { gapBetween, type PrintedLine } from './printed-lines';
import { isEnded, startsLower } from './sentences';
import { fillOf, leastOf, type Setting } from './setting';
import { couldHead } from './sub-headings';

export interface Open {
  /** The lines of the paragraph so far; never empty. */
  readonly lines: readonly PrintedLine[];
  /** It is a statement of what was resolved, which is one sentence. */
  readonly isStatement: boolean;
}

/** A few words are no sentence under way. */
const SHORTEST = 25;
/** Longer than a heading or a figure in a list. */
const LONG = 60;
/** A column of text is no wider; what is longer is a paragraph by itself. */
const WIDEST_COLUMN = 120;
const MOST_BLANK = 6;
const MOST_BLANK_AT_PAGE = 12;

/** A line that cannot end where it does. */
const isCut = (last: PrintedLine): boolean => !isEnded(last.words) && isUnfinished(last.words);

/** The next of a list written without marks, each point in lower case. */
const isUnmarkedPoint = (lines: readonly PrintedLine[]): boolean => {
  const [first] = lines;
  return lines.length === 1 && first !== undefined && first.mark === null && startsLower(first.words);
};

/** A sentence has begun, and can go on. */
const isUnderWay = (lines: readonly PrintedLine[], last: PrintedLine): boolean =>
  !isUnmarkedPoint(lines) &&
  (lines.length > 1 || last.words.length >= SHORTEST || last.mark !== null || isUnfinished(last.words));

/** Under the words of a point and not under its mark: more of it. */
const isSetIn = ([first]: readonly PrintedLine[], line: PrintedLine): boolean =>
  first !== undefined && first.mark !== null && line.indent > first.indent;

/** Out to the left again of a point whose lines were set in. */
const isOutdented = ([first]: readonly PrintedLine[], line: PrintedLine): boolean =>
  first !== undefined && first.mark !== null && line.indent <= first.indent;

/** Words that could be a heading, in a line that breaks off early: the last line of a paragraph would have a full stop. */
const standsAlone = (line: PrintedLine, next: PrintedLine | undefined, setting: Setting): boolean =>
  couldHead(line) &&
  (next === undefined || (fillOf(line, next.words) < setting.filled && !startsLower(next.words)));

const goesOnInColumn = (
  { lines, isStatement }: Open,
  last: PrintedLine,
  line: PrintedLine,
  next: PrintedLine | undefined,
  setting: Setting,
): boolean => {
  const fill = fillOf(last, line.words);
  if (startsLower(line.words)) {
    if (/[:;]$/.test(last.words)) return false;
    return fill >= 0.6 * setting.filled || (!isEnded(last.words) && isUnderWay(lines, last));
  }
  // Over its text without a blank line, a heading ends on purpose unless it is as full as can be.
  const isHeading = lines.length === 1 && !isStatement && couldHead(last);
  const least = setting.isParted && !isHeading ? 0.75 * setting.filled : setting.filled;
  if (!isEnded(last.words)) return isCut(last) || fill >= least;
  if (/[:;]$/.test(last.words) || isOutdented(lines, line) || standsAlone(line, next, setting)) return false;
  return setting.isParted ? fill >= least : setting.isRunOn && !isStatement && fill >= least;
};

/** Where lines are not wrapped but for this one: it is long, has not ended, and paragraphs are set apart otherwise. */
const isBrokenOnce = ({ lines, isStatement }: Open, last: PrintedLine, { isParted }: Setting): boolean =>
  isParted &&
  last.words.length >= LONG &&
  !isEnded(last.words) &&
  !lines[0]?.mark &&
  (isStatement || !couldHead(last));

/** How far the lines of a paragraph that was broken already are filled. */
const ownFill = (lines: readonly PrintedLine[]): number =>
  leastOf(lines.slice(1, 50).map((line, at) => fillOf(lines[at] ?? line, line.words)));

/** A statement broken by a conversion may go on with a name: its lines are a column's, and one of them was full. */
const goesOnInStatement = (
  lines: readonly PrintedLine[],
  last: PrintedLine,
  line: PrintedLine,
  next: PrintedLine | undefined,
  setting: Setting,
): boolean =>
  last.words.length >= SHORTEST &&
  !standsAlone(line, next, setting) &&
  last.words.length <= WIDEST_COLUMN &&
  line.words.length <= WIDEST_COLUMN &&
  (last.isOpenEnded || fillOf(last, line.words) >= Math.min(setting.brokenFilled, ownFill(lines)));

/**
 * Whether a wrapped line only happens to begin like a point of a list: "… had dropped to" and then "17. The next
 * sentence", or a dash in the middle of a sentence.
 */
export const isMarkByChance = (
  { lines }: Open,
  line: PrintedLine,
  mark: ListMark,
  setting: Setting,
): boolean => {
  const last = lines.at(-1);
  if (last === undefined || isEnded(last.words) || gapBetween(last, line) > setting.tightGap) return false;
  if (!Number.isFinite(setting.filled)) return false;
  const isFull = isCut(last) || fillOf(last, line.raw) >= setting.filled;
  const isSameList = lines[0]?.mark?.style === mark.style || mark.printed.replace(/\W/g, '') === '1';
  const couldBeWords = /^(?:\d{2}\.|[-–—])$/.test(mark.printed);
  return isFull && !isSameList && couldBeWords;
};

/** Whether `line`, which has no mark or label of its own, carries on the paragraph. `next` is the line after it. */
export const carriesOn = (open: Open, line: PrintedLine, setting: Setting, next?: PrintedLine): boolean => {
  const { lines } = open;
  const last = lines.at(-1);
  if (last === undefined) return false;
  const isLower = startsLower(line.words);
  const gap = gapBetween(last, line);
  const isWrapped = Number.isFinite(setting.filled);
  if (gap <= setting.tightGap && !line.isAfterFurniture) {
    if (isSetIn(lines, line) && !isEnded(last.words)) return true;
    if (isWrapped) return goesOnInColumn(open, last, line, next, setting);
    if (isLower) return !isEnded(last.words) && isUnderWay(lines, last);
    return isCut(last) || isBrokenOnce(open, last, setting);
  }
  if (isEnded(last.words) || gap > (line.isAfterFurniture ? MOST_BLANK_AT_PAGE : MOST_BLANK)) return false;
  if (isLower || isUnfinished(last.words)) return isUnderWay(lines, last);
  if (isWrapped && line.isAfterFurniture && fillOf(last, line.words) >= setting.filled) return true;
  return open.isStatement && goesOnInStatement(lines, last, line, next, setting);
};
