/**
 * The attendance register as CSV for a spreadsheet (RFC 4180). A cell that a
 * spreadsheet would take for a formula ("=…", "+…", "@…") is made plain text by
 * a leading apostrophe, since names come from files and pastes; Excel reads
 * the letters right by the mark at the beginning.
 */
import { stringify } from 'csv-stringify/sync';
import { REGISTER_COLUMNS, registerRows } from '../../shared/minutes/attendance-register';
import type { Meeting } from '../../shared/meeting/meeting';
import { cleanText } from './docx/text-runs';

/** A line end inside a cell would be a row of its own for many readers. */
const inOneLine = (cell: string): string => cleanText(cell).replace(/\s+/g, ' ').trim();

export const writeRegister = (meeting: Meeting): Buffer =>
  Buffer.from(
    stringify([REGISTER_COLUMNS, ...registerRows(meeting).map((row) => row.map(inOneLine))], {
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    }),
  );
