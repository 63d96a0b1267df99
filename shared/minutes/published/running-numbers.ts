// Paragraphs numbered through the whole paper, whatever item they stand in: "27. Apologies were received …" under one title,
// "28. None were declared." under the next. Such a number makes no list of its paragraph, as "3.1" makes none.
import type { PrintedLine } from './printed-lines';

const FEWEST_ITEMS = 3;

const numberOf = ({ mark }: PrintedLine): number | null =>
  mark?.style.startsWith('number') === true ? Number(/\d+/.exec(mark.printed)?.[0]) : null;

/** The lines whose numbers go on from one item into the next, marked as numbered paragraphs are. */
export const withRunningNumbers = (
  lines: readonly PrintedLine[],
  starts: { has(line: number): boolean },
): readonly PrintedLine[] => {
  const running = new Set<PrintedLine>();
  const items = new Set<number>();
  let item = 0;
  let next: number | null = null;
  for (const line of lines) {
    if (starts.has(line.line)) item += 1;
    const number: number | null = starts.has(line.line) ? null : numberOf(line);
    if (number === null || (next !== null && number !== next)) continue;
    running.add(line);
    items.add(item);
    next = number + 1;
  }
  return items.size < FEWEST_ITEMS || items.size * 3 < item * 2
    ? lines
    : lines.map((line) =>
        running.has(line) && line.mark !== null
          ? { ...line, mark: { ...line.mark, style: 'decimal' } }
          : line,
      );
};
