// The words of a published paper that Boardside would write itself, kept for its draft: title block, lists, labels, closing.
import type { PersonId } from '../../kernel/ids';
import type { AsPrinted, PrintedList } from '../as-printed-shapes';
import type { PlacedBlock } from './blocks-of';
import type { PublishedMinutes } from './published-minutes';

const LONGEST = 5000;
const short = (text: string): string => text.slice(0, LONGEST);

/** What is said above the first list, as a list of nobody's. */
const nobodys = (below: PrintedList['below']): PrintedList => ({ heading: '', people: [], below });

/**
 * `opening` are the sentences above the first item, `placed` all other blocks; `people` are the ids of those listed, in the
 * order of the lists.
 */
export function printedWords(
  { heading, present, attendance, after }: PublishedMinutes,
  people: readonly PersonId[],
  opening: readonly PlacedBlock[],
  placed: readonly PlacedBlock[],
): AsPrinted {
  const begins = attendance.map(({ rows }) => rows[0]?.line ?? 0);
  /** Which list a sentence stands below: the last that begins above it; -1 where none does. */
  const listOver = (line: number): number => begins.findLastIndex((from) => from < line);
  const below = (index: number): PrintedList['below'] =>
    opening.filter(({ line }) => listOver(line) === index).map(({ block }) => block);
  let at = 0;
  const lists = attendance.map(({ heading: over, rows }, index): PrintedList => {
    const own = people.slice(at, at + rows.length);
    at += rows.length;
    return { heading: short(over), people: own, below: below(index) };
  });
  const labels: Record<string, string> = {};
  for (const { block, label } of [...opening, ...placed]) if (label !== null) labels[block.id] = short(label);
  return {
    titles: heading.titles.map(({ text }) => short(text)),
    present: short(present?.text ?? ''),
    lists: lists.length === 0 || below(-1).length === 0 ? lists : [nobodys(below(-1)), ...lists],
    opening: lists.length === 0 ? opening.map(({ block }) => block) : [],
    labels,
    closing: after.map(({ text }) => short(text)),
  };
}
