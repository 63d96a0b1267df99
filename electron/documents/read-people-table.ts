/** A file of people becomes the rows of its table, or a refusal with a sentence. Never throws for anything in the file. */
import { basename, extname } from 'node:path';
import type { TableRow } from '../../shared/attendance/people-table';
import { err, ok, type Result } from '../../shared/kernel/result';
import { type DocumentRefusal, refusal } from './document-refusal';
import { csvRows } from './people-csv';
import { type DocumentSource, readDocumentText } from './read-document-text';

const WORKBOOKS = ['.xlsx', '.xls', '.xlsm', '.ods', '.numbers'];

export async function readPeopleFile(
  source: DocumentSource,
): Promise<Result<readonly TableRow[], DocumentRefusal>> {
  const name = basename(typeof source === 'string' ? source : source.name);
  if (WORKBOOKS.includes(extname(name).toLowerCase())) return err(refusal('workbook', name, 'people'));
  const read = await readDocumentText(source, 'people');
  if (!read.ok) return read;
  if (read.value.kind !== 'txt') return err(refusal('not-a-table', name, 'people'));
  const rows = csvRows(read.value.text);
  return rows.ok ? ok(rows.value) : err(refusal(rows.error, name, 'people'));
}
