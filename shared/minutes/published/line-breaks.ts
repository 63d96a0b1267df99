// Whether a line carries on the paragraph above it. A file from Word has a paragraph a line, one from a PDF breaks them
// where the page ends, a conversion breaks some of them in the middle and puts blank lines between: which of these a text
// is can be read off its lines' lengths, and where a sentence goes on, off the sentence.
import { isUnfinished } from '../../reading/wrapping';
import { gapBetween, type PrintedLine } from './printed-lines';

export interface Setting {
  /** The column at which lines are wrapped; Infinity when a line is a paragraph. */
  readonly width: number;
  /** Blank lines that stand between the lines of one paragraph: 0, or 1 in a text set with a blank line after each. */
  readonly tightGap: number;
  /** The length to which statements are broken in a text that is otherwise not wrapped; Infinity when none are. */
  readonly brokenWidth: number;
}

const ENDED = /[.?!:;]["'’”)\]]?$/;
const SHORTEST = 30;
const WIDEST = 200;
/** A column of text is no wider; what is longer is a paragraph by itself. */
const COLUMN = 120;
const MOST_BLANK = 3;

export const isEnded = (words: string): boolean => ENDED.test(words.slice(-4));
export const startsLower = (words: string): boolean => /^["'‘“(]?\p{Ll}/u.test(words);

/** A sentence that plainly runs from one line into the next. */
const runsOn = (before: PrintedLine, line: PrintedLine): boolean =>
  line.mark === null &&
  line.label === null &&
  startsLower(line.words) &&
  !isEnded(before.words) &&
  before.words.length > SHORTEST;

const endOf = (line: PrintedLine): number => line.indent + line.raw.length;

const widthOf = (ends: readonly number[]): number => {
  const width = Math.max(0, ...ends.slice(0, 5000));
  return width > 0 && width <= WIDEST ? width : Number.POSITIVE_INFINITY;
};

/** How the lines of a text are set. */
export const settingOf = (lines: readonly PrintedLine[]): Setting => {
  const ends: [number[], number[], number[]] = [[], [], []];
  let close = 0;
  let pairs = 0;
  let longer = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined) return;
    const gap = gapBetween(before, line);
    pairs += 1;
    if (gap === 0) close += 1;
    if (gap <= 2 && runsOn(before, line)) ends[gap as 0 | 1 | 2].push(endOf(before));
    if (before.raw.length > WIDEST) longer += 1;
  });
  const [together, apart, farApart] = ends;
  const isLongLined = longer > pairs / 20;
  const isWrapped = !isLongLined && together.length >= 2 && together.length >= close / 20;
  const isSpaced = !isLongLined && !isWrapped && apart.length >= 5 && apart.length >= pairs / 6;
  return {
    width: isWrapped ? widthOf(together) : isSpaced ? widthOf(apart) : Number.POSITIVE_INFINITY,
    tightGap: isSpaced ? 1 : 0,
    brokenWidth: isSpaced ? Number.POSITIVE_INFINITY : widthOf([...apart, ...farApart]),
  };
};

/** Whether the first word of the next line would not have fitted on this one. */
const isFull = (line: PrintedLine, next: string, width: number): boolean => {
  const firstWord = next.split(' ', 1)[0] ?? '';
  const end = endOf(line);
  return end > 0.7 * width && end + 1 + firstWord.length > 0.9 * width;
};

export interface Open {
  /** The lines of the paragraph so far. */
  readonly lines: readonly PrintedLine[];
  /** It is a statement under "Resolved:", which is one sentence. */
  readonly isStatement: boolean;
}

/** Whether `line`, which has no mark or label of its own, carries on the paragraph. */
export const carriesOn = ({ lines, isStatement }: Open, line: PrintedLine, setting: Setting): boolean => {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return false;
  const gap = gapBetween(last, line);
  const isHanging = isEnded(last.words);
  const isLower = startsLower(line.words);
  if (gap <= setting.tightGap && !line.isAfterFurniture) {
    const isWrapped = Number.isFinite(setting.width);
    if (isLower) return isWrapped ? !/[:;]$/.test(last.words) : !isHanging && isUnderWay(lines, last);
    if (isOutdented(lines, line) && isHanging) return false;
    return isWrapped ? isFull(last, line.words, setting.width) || isCut(last) : isCut(last);
  }
  if (isHanging || gap > MOST_BLANK + (line.isAfterFurniture ? 4 : 0)) return false;
  if (isLower || isUnfinished(last.words)) return isUnderWay(lines, last);
  const isPageBreak = line.isAfterFurniture && Number.isFinite(setting.width);
  if (isPageBreak && isFull(last, line.words, setting.width)) return true;
  if (!isStatement || last.words.length < SHORTEST || last.words.length > COLUMN) return false;
  if (line.words.length > COLUMN) return false;
  return last.isOpenEnded || isFull(last, line.words, Math.min(setting.brokenWidth, longest(lines)));
};

/** A line that cannot end where it does, and is more than a word or two. */
const isCut = (last: PrintedLine): boolean => !isEnded(last.words) && isUnfinished(last.words);

/** A sentence has begun: not a word or two by itself, and not the next of a list written without marks. */
const isUnderWay = (lines: readonly PrintedLine[], last: PrintedLine): boolean => {
  const first = lines[0];
  if (first === undefined || (startsLower(first.words) && first.mark === null && lines.length === 1))
    return false;
  return (
    lines.length > 1 || last.words.length >= SHORTEST - 5 || last.mark !== null || isUnfinished(last.words)
  );
};

/** Out to the left again of a point whose lines were set in. */
const isOutdented = (lines: readonly PrintedLine[], line: PrintedLine): boolean => {
  const first = lines[0];
  return first !== undefined && first.mark !== null && line.indent <= first.indent;
};

const longest = (lines: readonly PrintedLine[]): number =>
  lines.length < 2 ? Number.POSITIVE_INFINITY : Math.max(...lines.slice(0, 200).map(endOf));

/** One paragraph of several lines: a space for each line's end, none where a word was broken at its hyphen. */
export const joinLines = (pieces: readonly string[]): string => {
  const joined: string[] = [];
  let before = '';
  for (const piece of pieces) {
    if (piece === '') continue;
    const isBrokenWord =
      /\p{L}-$/u.test(before.slice(-3)) && startsLower(piece) && !/^(?:and|or|to)\b/.test(piece);
    joined.push(before === '' || isBrokenWord ? piece : ` ${piece}`);
    before = piece;
  }
  return joined.join('');
};
