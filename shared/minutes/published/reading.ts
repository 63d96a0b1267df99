// The published-minutes reader: the text of minutes as they were printed, in any year's layout, as heading, lists, items
// and paragraphs. It goes by structure (lists of people, numbers in sequence, labels, the shape of sentences), never by
// the file. It corrects no word, changes no order, and puts every line in exactly one place. It never throws.
import { err, ok, type Result } from '../../kernel/result';
import { asRead } from '../../reading/source-lines';
import { linesAfter } from './after';
import { headingOfList, readLists } from './attendance';
import { isAgenda, isBelievable } from './believable';
import { heldAt, readHeading } from './heading';
import { readItemTitle } from './item';
import { itemStarts, type PublishedStart } from './item-starts';
import { type Setting, settingOf } from './setting';
import { takePdfNote, withoutFurniture, withoutPageNumbers, withoutRunningHeads } from './page-furniture';
import { paragraphsOf } from './paragraphs';
import { type PrintedLine, printedLines, renumbered } from './printed-lines';
import { withRunningNumbers } from './running-numbers';
import type { PublishedItem, PublishedMinutes, PublishedRefusal, ReadLine } from './published-minutes';

const EMPTY: PublishedRefusal = { code: 'empty', message: 'There is no text in these minutes.' };
const NO_MINUTES: PublishedRefusal = {
  code: 'no-minutes',
  message: 'These do not look like minutes: no list of those present and no numbered items',
};

const AN_AGENDA: PublishedRefusal = {
  code: 'agenda',
  message: `${NO_MINUTES.message} that say what was done. They look like an agenda.`,
};

const readItem = (
  start: PublishedStart,
  lines: readonly PrintedLine[],
  setting: Setting,
): { readonly item: PublishedItem; readonly furniture: readonly ReadLine[] } => {
  const { mark, title, used } = readItemTitle(lines, setting, start.number !== null, start.mark);
  const { rest, note } = takePdfNote(title);
  const line = lines[0]?.line ?? 0;
  return {
    item: {
      number: start.number,
      mark,
      title: rest,
      line,
      paragraphs: paragraphsOf(lines.slice(used), setting),
    },
    furniture: note === '' ? [] : [{ line, text: note }],
  };
};

/** The lines from each start to the next. */
const blocksOf = (
  lines: readonly PrintedLine[],
  starts: ReadonlyMap<number, PublishedStart>,
): ReadonlyArray<{ readonly start: PublishedStart; readonly lines: PrintedLine[] }> => {
  const blocks: { start: PublishedStart; lines: PrintedLine[] }[] = [];
  for (const line of lines) {
    const start = starts.get(line.line);
    if (start !== undefined) blocks.push({ start, lines: [line] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
};

const byLine = (a: ReadLine, b: ReadLine): number => a.line - b.line;

/** Reads published minutes. Refuses a text that holds nothing, or that is no minutes. */
export const readPublishedMinutes = (text: string): Result<PublishedMinutes, PublishedRefusal> => {
  const all = printedLines(text);
  if (!all.some((line) => /[\p{L}\p{N}]/u.test(line.text))) return err(EMPTY);
  const marked = withoutFurniture(all);
  const { lines, furniture } = withoutPageNumbers(marked.lines);
  const listed = lines.findIndex((line) => headingOfList(line) !== null);
  const starts = itemStarts(lines, Math.max(listed, heldAt(lines)));
  const first = starts[0]?.at ?? lines.length;
  const hasLists = listed >= 0 && listed < first;
  if (!hasLists && starts.length === 0) return err(NO_MINUTES);

  const heading = readHeading(lines.slice(0, hasLists ? listed : first));
  const setting = settingOf(lines.slice(first));
  const lists = readLists(
    renumbered(lines.slice(hasLists ? listed : first, first)),
    setting,
    starts.length > 0,
  );

  const startLines = new Map(starts.map((start) => [lines[start.at]?.line ?? 0, start]));
  const body = withoutRunningHeads(renumbered(lines.slice(first)), heading, startLines);
  const signed = linesAfter(body.lines);
  const minuted = withRunningNumbers(body.lines.slice(0, body.lines.length - signed), startLines);
  const items = blocksOf(minuted, startLines).map((block) => readItem(block.start, block.lines, setting));

  const minutes: PublishedMinutes = {
    heading,
    present: lists.present,
    attendance: lists.attendance,
    opening: paragraphsOf(lists.opening, setting),
    items: items.map(({ item }) => item),
    after: body.lines.slice(body.lines.length - signed).map(asRead),
    furniture: [
      ...[...marked.furniture, ...furniture, ...lists.furniture, ...body.furniture].map(asRead),
      ...items.flatMap((read) => read.furniture),
    ].sort(byLine),
    unplaced: [],
  };
  if (isAgenda(minutes)) return err(AN_AGENDA);
  return isBelievable(minutes) ? ok(minutes) : err(NO_MINUTES);
};
