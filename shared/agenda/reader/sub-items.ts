// "5a. Title", "5(b) Title", "5.1 Title": what was put on the agenda under another item's number. Such a line is an item of
// its own when something of an item stands with it (a time, pages, who presents, what for); without that it is one of a
// list inside the item, and so it is when the times of all only share out the time of the item they stand under.
import { weigh } from './evidence';
import { isOnlyExtras, takeExtras } from './extras';
import type { NumberedLine } from './numbered-lines';
import { cellsOf, type SourceLine } from '../../reading/source-lines';

const MARKED =
  /^(?:(?:agenda )?item\s?(?:no\.?)?\s?)?((\d{1,2})\s?(?:[a-z]|\.[a-z]|\([a-z]\)|\.(?:[1-9]|1[0-2])))[.):]*(?:\s[-–])?(?:\s+(["'“‘(]?[\p{Lu}\d].*))?$/iu;
const LONGEST = 400;

/** The line as one that begins an item under another's number; null when it has no such mark. */
const subItemAt = (line: SourceLine): NumberedLine | null => {
  if (line.text.length > LONGEST) return null;
  const [first = '', ...rest] = cellsOf(line);
  const found = MARKED.exec(first);
  if (!found) return null;
  const [, mark = '', number = '', words] = found;
  const cells = words === undefined ? rest : [words, ...rest];
  const title = cells.find((cell) => !isOnlyExtras(cell));
  if (title === undefined || !/^["'“‘(]?[\p{Lu}\d]/u.test(title) || Number(number) < 1) return null;
  const others = cells.filter((cell) => cell !== title);
  return { at: line.index, number: Number(number), mark, title, others, style: 'stop' };
};

const minutesOf = ({ title, others }: NumberedLine): number | null =>
  [title, ...others].map((text) => takeExtras(text).minutes).find((minutes) => minutes !== null) ?? null;

/** Whether the times of those under an item are but the shares of its own. */
const isSharedOut = (over: NumberedLine, under: readonly NumberedLine[]): boolean => {
  const whole = minutesOf(over);
  const shares = under.map(minutesOf);
  const sum = shares.reduce<number>((minutes, share) => minutes + (share ?? 0), 0);
  return whole !== null && shares.every((share) => share !== null) && sum === whole;
};

/** "5.1" under a "5." that has a time is a point of it, unless it has a time or pages itself; a "5a" was put in beside it. */
const isPointOf = (over: NumberedLine, under: NumberedLine | undefined): boolean =>
  under !== undefined &&
  under.number === over.number &&
  /\.\d/.test(under.mark ?? '') &&
  (minutesOf(over) !== null || under.at > over.at + 1);

/** Those among the marked lines after one item that are items themselves. */
const itemsAmong = (
  over: NumberedLine,
  marked: readonly NumberedLine[],
  lines: readonly SourceLine[],
  until: number,
): readonly NumberedLine[] => {
  const weighed = marked.map((line, index) => weigh(line, lines, marked[index + 1]?.at ?? until));
  const titled = marked.filter((_, index) => weighed[index]?.isNoTitle === false);
  const isProven = weighed.some((evidence, index) => {
    const hasEnough = isPointOf(over, marked[index]) ? evidence.hasExtras : evidence.hasAny;
    return hasEnough && !evidence.isNoTitle;
  });
  const own = titled.filter(({ number }) => number === over.number);
  return isProven && !isSharedOut(over, own) ? titled : [];
};

/** The items in order with those that stand under another's number. */
export const withSubItems = (
  sequence: readonly NumberedLine[],
  lines: readonly SourceLine[],
): readonly NumberedLine[] =>
  sequence.flatMap((over, index) => {
    const next = sequence[index + 1];
    const until = next?.at ?? lines.length;
    const mayStand = (number: number): boolean =>
      number === over.number || (next !== undefined && number > over.number && number < next.number);
    const marked = lines
      .slice(over.at + 1, until)
      .map(subItemAt)
      .filter((line): line is NumberedLine => line !== null && mayStand(line.number));
    return [over, ...itemsAmong(over, marked, lines, until)];
  });
