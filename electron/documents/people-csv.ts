/**
 * The rows of a CSV, as Excel and member systems write them: commas, semicolons or tabs, quotes, line breaks inside
 * quotes, a mark at the beginning. Bounded; what the cells mean is not decided here.
 */
import { CsvError, parse } from 'csv-parse/sync';
import type { TableRow } from '../../shared/attendance/people-table';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { DocumentRefusalCode } from './document-refusal';

export const MOST_TABLE_CHARACTERS = 1_000_000;
const MOST_ROWS = 2000;
const LONGEST_ROW = 10_000;

/** Whatever parts the headings; a comma where nothing does. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const bare = head.replace(/"[^"]*"/g, '');
  const times = (sign: string): number => bare.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

export function csvRows(text: string): Result<readonly TableRow[], DocumentRefusalCode> {
  if (text.length > MOST_TABLE_CHARACTERS) return err('table-too-large');
  try {
    // The parser counts a line of Windows twice inside quotes.
    const parsed = parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      max_record_size: LONGEST_ROW,
      relax_column_count: true,
      skip_empty_lines: true,
      to: MOST_ROWS + 1,
    }) as unknown as readonly Parsed[];
    if (parsed.length > MOST_ROWS) return err('table-too-large');
    return ok(
      parsed.map(({ info, record }) => {
        const within = record.join('').split('\n').length - 1;
        return { line: info.lines - within, cells: record };
      }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return err(error.code === 'CSV_MAX_RECORD_SIZE' ? 'table-too-large' : 'table-quotes');
  }
}
