// What belongs to the paper and not to the meeting: a document system's tags, page numbers, rules, headings that come
// again on every page. Narrower than an agenda's furniture: minutes speak of breaks and refreshments in earnest.
import { kindOf } from '../../reading/standing';
import { whenAndWhere } from '../../reading/when-and-where';
import { gapBetween, type PrintedLine, renumbered } from './printed-lines';
import type { PublishedHeading } from './published-minutes';
import { isEnded, startsLower } from './sentences';

export interface Sorted {
  /** Numbered anew from 0. */
  readonly lines: readonly PrintedLine[];
  readonly furniture: readonly PrintedLine[];
}

const TAG = /^<\/?[A-Z][A-Z0-9_ ]{0,40}>$/;
const ITEM_TAG = /^<AI\w{0,10}>$/i;
const PAGE =
  /^(?:[-–—]\s?)?(?:page\s)\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—])?$|^[-–—]\s?\d{1,4}\s?[-–—]$/i;
const WEB =
  /^(?:view directions|additional documents:?|supporting documents:?|minutes:|items|no\.?[\s|/]{1,3}item)$/i;
const BARE_NUMBER = /^\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?$/;
/** A pack of papers stamps the minutes bound into it, page by page. */
const STAMP = /^(?:agenda|minute) item\s?(?:no\.?)?\s?\d{1,2}$/i;
export const isStamp = ({ text }: PrintedLine): boolean => STAMP.test(text);

const LONGEST = 120;
/** "Tuesday 22 May 2018" and no more. */
const DAY_WORDS = 5;

const PDF_NOTE = /\s+pdf icon pdf [\d.,]{1,8} ?[kmg]b$/i;

/** "pdf icon PDF 86 KB" behind a title on a committee system's page, parted from it. */
export const takePdfNote = (title: string): { readonly rest: string; readonly note: string } => {
  const note = PDF_NOTE.exec(title.slice(-60))?.[0] ?? '';
  return { rest: title.slice(0, title.length - note.length), note: note.trim() };
};

const isAlwaysFurniture = ({ text, raw }: PrintedLine): boolean =>
  !/[\p{L}\p{N}]/u.test(text) ||
  TAG.test(raw) ||
  (raw.length < LONGEST && (PAGE.test(text) || WEB.test(text)));

/** A bullet that lost its line: the mark of the next one. Several in a row are a column of them, and nobody's. */
const LONE_BULLET = /^[•·●○▪■◦‣⁃–\uF000-\uF0FF-]$/;

const markedBy = (bullet: PrintedLine | undefined, line: PrintedLine): Pick<PrintedLine, 'mark'> => {
  const isItsOwn = bullet !== undefined && line.mark === null && gapBetween(bullet, line) <= 2;
  return { mark: isItsOwn ? { printed: bullet.raw, style: bullet.raw } : line.mark };
};

const sortOut = (lines: readonly PrintedLine[], isFurniture: (line: PrintedLine) => boolean): Sorted => {
  const kept: PrintedLine[] = [];
  const furniture: PrintedLine[] = [];
  let above: PrintedLine[] = [];
  for (const line of lines) {
    if (isFurniture(line)) above.push(line);
    else if (above.length === 0) kept.push(line);
    else {
      const bullets = above.filter(({ raw }) => LONE_BULLET.test(raw));
      const bullet = bullets.length === 1 ? bullets[0] : undefined;
      const isTagged = line.isTagged || above.some((one) => one.isTagged || ITEM_TAG.test(one.raw));
      const isAfterFurniture = line.isAfterFurniture || bullets.length !== above.length;
      kept.push({ ...line, ...markedBy(bullet, line), isAfterFurniture, isTagged });
      furniture.push(...above);
      above = [];
    }
  }
  return { lines: renumbered(kept), furniture: [...furniture, ...above] };
};

/** Takes out what is furniture wherever it stands. */
export const withoutFurniture = (lines: readonly PrintedLine[]): Sorted => sortOut(lines, isAlwaysFurniture);

/** A number in a table of figures has others close above and below; a page's has not. */
const standsApart = (line: PrintedLine, lines: readonly PrintedLine[]): boolean => {
  const before = lines[line.index - 1];
  const next = lines[line.index + 1];
  const isClose = (a: PrintedLine | undefined, b: PrintedLine | undefined): boolean =>
    a !== undefined && b !== undefined && gapBetween(a, b) === 0 && !b.isAfterFurniture;
  return !(isClose(before, line) && isClose(line, next));
};

/**
 * Takes out the page numbers: numbers by themselves, from 1 on or each one more than the one before. A lone figure is
 * none; nor are the numbers of items, which have standing items under them.
 */
export const withoutPageNumbers = (lines: readonly PrintedLine[]): Sorted => {
  const bare = lines.filter((line) => BARE_NUMBER.test(line.text));
  const titles = bare.map((line) => lines[line.index + 1]).filter((next) => next?.mark === null);
  const kinds = titles.map((title) => kindOf(title?.words ?? ''));
  if (new Set(kinds.filter((kind) => kind !== 'ordinary')).size > 1) return { lines, furniture: [] };
  const apart = bare.filter((line) => standsApart(line, lines));
  const valueOf = (line: PrintedLine | undefined): number => Number.parseInt(line?.text ?? '-9', 10);
  const isInRow = (line: PrintedLine, at: number): boolean =>
    valueOf(line) === 1 ||
    valueOf(apart[at - 1]) === valueOf(line) - 1 ||
    valueOf(apart[at + 1]) === valueOf(line) + 1;
  const pages = new Set(apart.filter(isInRow));
  return sortOut(lines, (line) => pages.has(line));
};

/** Page 2's heading is page 3's, but for its number. */
const withoutDigits = (text: string): string => text.replace(/\d+/g, '#');

/**
 * Takes the running heads out of the lines of the items. A line is one when it comes again and again at the edge of a
 * page, or when it repeats the paper's heading there. `kept` are the file's lines that begin items.
 */
export const withoutRunningHeads = (
  lines: readonly PrintedLine[],
  heading: PublishedHeading,
  kept: { has(line: number): boolean },
): Sorted => {
  const isCandidate = (line: PrintedLine): boolean =>
    line.text.length < LONGEST &&
    line.mark === null &&
    line.label === null &&
    !kept.has(line.line) &&
    !isEnded(line.words) &&
    !startsLower(line.words);
  const isAtEdge = (line: PrintedLine): boolean =>
    line.isAfterFurniture || lines[line.index + 1]?.isAfterFurniture === true;
  const counts = new Map<string, number>();
  for (const line of lines) {
    const key = withoutDigits(line.text);
    if (isCandidate(line) && isAtEdge(line)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const headings = new Set(heading.lines.map(({ text }) => text));
  const isDay = (text: string): boolean =>
    heading.date !== null && text.split(' ').length <= DAY_WORDS && whenAndWhere(text).date === heading.date;
  const repeatsHeading = (line: PrintedLine | undefined): boolean =>
    line !== undefined && isCandidate(line) && (headings.has(line.raw) || isDay(line.text));
  const isRunning = (line: PrintedLine): boolean =>
    isCandidate(line) && isAtEdge(line) && (counts.get(withoutDigits(line.text)) ?? 0) > 1;
  return sortOut(
    lines,
    (line) =>
      isRunning(line) ||
      (isCandidate(line) && isStamp(line)) ||
      (repeatsHeading(line) &&
        (isAtEdge(line) || repeatsHeading(lines[line.index - 1]) || repeatsHeading(lines[line.index + 1]))),
  );
};
