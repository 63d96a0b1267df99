/**
 * Where the next draft may be written. A file of its name that somebody changed since, that another program has open
 * or that may not be written is never touched: the draft goes beside it, as "… (2).docx".
 */
import { join, parse } from 'node:path';
import type { Files } from '../storage/files';
import { errorCode } from '../storage/storage-fault';
import type { DraftRecord } from './draft-record';

export interface DraftPlace {
  readonly files: Files;
  readonly folder: string;
  readonly record: Pick<DraftRecord, 'isUntouched'>;
}

const MOST_BESIDE = 99;

/** The names a draft may take, in the order in which they are tried. */
export function* namesFor(fileName: string): Generator<string> {
  yield fileName;
  const { ext, name } = parse(fileName);
  for (let count = 2; count <= MOST_BESIDE; count += 1) yield `${name} (${count})${ext}`;
}

/** Whether the draft may be written under this name: there is no such file, or it is ours and nobody's at the moment. */
export async function mayWrite(
  { files, folder, record }: DraftPlace,
  fileName: string,
  existing: readonly string[],
): Promise<boolean> {
  if (!existing.some((name) => name.toLowerCase() === fileName.toLowerCase())) return true;
  if (hasOwnerFile(fileName, existing)) return false;
  const path = join(folder, fileName);
  try {
    if (!record.isUntouched(path, await files.read(path))) return false;
    // On Windows a file that Word has open may be read but not opened for writing.
    await (await files.open(path, 'append')).close();
    return true;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false;
  }
}

/** Word and LibreOffice say by a hidden file beside it that somebody has a document open. */
function hasOwnerFile(fileName: string, existing: readonly string[]): boolean {
  const owners = [`~$${fileName}`, `~$${fileName.slice(2)}`, `.~lock.${fileName}#`];
  return existing.some((name) => owners.includes(name));
}
