// Columns that are nothing but white space: a PDF saved as text "with its layout", a table typed with spaces. Under a table's
// head a cell belongs to the column below whose name it begins; elsewhere only what certainly stands beside the words (a time,
// pages, who presents) is parted from them, so that a title is not taken to end where its pages are printed.
import { isOnlyExtras } from './extras';
import { presenterStrength } from './line-shapes';
import { cleanWords, physicalLines, type SourceLine } from '../../reading/source-lines';
import { tableHeader } from './table-header';

interface Chunk {
  readonly at: number;
  readonly text: string;
}

/** As far as a cell may begin before the name over its column. */
const TOLERANCE = 2;
const NARROW_GAP = /\S+(?:\s\S+)*/g;
const WIDE_GAP = /\S+(?:\s{1,2}\S+)*/g;
const LABEL = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.):]*|[-*•·–])$/i;
/** "No.   Item" says nothing of what stands beside the titles. */
const FEWEST_COLUMNS = 3;
/** Beyond any page's width: not laid out. */
const LONGEST = 300;

const chunksOf = (raw: string, gap: RegExp): readonly Chunk[] =>
  [...raw.matchAll(gap)].map(({ 0: text, index }) => ({ at: index, text: cleanWords(text) }));

/** The chunks in the head's columns; null when the line is no row under it. */
const underHead = (head: readonly Chunk[], chunks: readonly Chunk[]): readonly string[] | null => {
  const cells: string[] = [];
  for (const { at, text } of chunks) {
    const column = head.findLastIndex((name) => name.at - TOLERANCE <= at);
    const next = head[column + 1]?.at ?? Number.POSITIVE_INFINITY;
    if (column < 0 || column < cells.length - 1 || at + text.length > next) return null;
    while (cells.length < column) cells.push('');
    cells[column] = cells[column] ? `${cells[column]} ${text}` : text;
  }
  return cells;
};

/** Where a column of the paper begins, a name that is only likely is somebody, too. */
const isSomebody = ({ text }: Chunk, isInColumn: boolean): boolean => {
  const strength = presenterStrength(text);
  return strength === 'strong' || (strength === 'weak' && isInColumn);
};

const FEWEST_ROWS = 3;

/** Where, on several lines, something stands behind a wide gap. */
const columnsIn = (lines: readonly string[]): ReadonlySet<number> => {
  const counts = new Map<number, number>();
  for (const raw of lines) {
    if (raw.length > LONGEST || raw.includes('\t')) continue;
    for (const { at } of chunksOf(raw, WIDE_GAP).slice(1)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= FEWEST_ROWS).map(([at]) => at));
};

/** The words, and what stands beside them at the end of the line. */
const besides = (chunks: readonly Chunk[], isColumn: (chunk: Chunk) => boolean): readonly string[] => {
  const [first, second] = chunks;
  const isLabelled = first !== undefined && second !== undefined && LABEL.test(first.text);
  const from = isLabelled ? 2 : 1;
  const aside = chunks.findIndex(
    (chunk, index) => index >= from && (isOnlyExtras(chunk.text) || isSomebody(chunk, isColumn(chunk))),
  );
  if (aside < 0) return [];
  const words = chunks.slice(0, aside).map(({ text }) => text);
  return [words.join(' '), ...chunks.slice(aside).map(({ text }) => text)];
};

/** The lines with the columns that white space makes of them. Lines with tabs or bars have theirs already. */
export const withLayoutColumns = (lines: readonly SourceLine[], text: string): readonly SourceLine[] => {
  const physical = physicalLines(text);
  const known = columnsIn(physical);
  let head: readonly Chunk[] | null = null;
  return lines.map((line) => {
    const raw = physical[line.line - 1] ?? '';
    if (line.columns.length > 1 || raw.includes('\t') || raw.length > LONGEST) return line;
    const narrow = chunksOf(raw, NARROW_GAP);
    if (
      narrow.length >= FEWEST_COLUMNS &&
      tableHeader({ ...line, columns: narrow.map((chunk) => chunk.text) }) !== null
    ) {
      head = narrow;
      return { ...line, columns: narrow.map((chunk) => chunk.text) };
    }
    const row = head === null ? null : underHead(head, narrow);
    if (row !== null && row.length > 1) return { ...line, columns: row };
    const columns = besides(chunksOf(raw, WIDE_GAP), ({ at }) => known.has(at));
    return columns.length > 1 ? { ...line, columns } : line;
  });
};
