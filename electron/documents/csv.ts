/**
 * Tables as CSV for a spreadsheet (RFC 4180). A cell of words that a spreadsheet would take for a formula ("=…", "+…",
 * "@…") is made plain text by a leading apostrophe, since names come from files and pastes; a number stays one, so that
 * it can be added up. Excel reads the letters right by the mark at the beginning.
 */
import { stringify } from 'csv-stringify/sync';
import { cleanText } from './docx/text-runs';

export type Cell = string | number;

/** A line end inside a cell would be a row of its own for many readers. */
const inOneLine = (cell: Cell): Cell =>
  typeof cell === 'number' ? cell : cleanText(cell).replace(/\s+/g, ' ').trim();

export const writeCsv = (rows: readonly (readonly Cell[])[]): Buffer =>
  Buffer.from(
    stringify(
      rows.map((row) => row.map(inOneLine)),
      {
        bom: true,
        escape_formulas: true,
        record_delimiter: 'windows',
        cast: { number: (n) => ({ value: String(n), escape_formulas: false }) },
      },
    ),
  );
