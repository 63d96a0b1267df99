/**
 * Replaces a whole file so that, whenever the power goes, either the old or the new contents are there and never a
 * part: a temporary file of its own name in the same folder, write, flush, rename, flush the folder.
 *
 * On Windows a virus scanner or sync tool may hold the target open for a moment and the rename fails with EPERM,
 * EACCES or EBUSY (graceful-fs and write-file-atomic met the same); it is tried again for about two seconds.
 */
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Files, OpenFile } from './files';
import { type Attempt, errorCode, faultFrom, storageFault } from './storage-fault';

export interface DurableWriting {
  readonly files: Files;
  /** Waits so many milliseconds; replaced in tests. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/** 10 + 20 + 40 … ms, 2.1 s in all. */
const renameWaits = [10, 20, 40, 80, 150, 300, 500, 500, 500];
const passingRefusals: ReadonlySet<string | null> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const temporaryEnding = '.tmp';

/** Rejects with a `StorageFault`; the old file is then as it was and no temporary file is left. */
export async function writeDurably(
  writing: DurableWriting,
  path: string,
  contents: string | Uint8Array,
  attempt: Attempt,
): Promise<void> {
  const { files } = writing;
  const temporary = `${path}.${process.pid}-${randomBytes(6).toString('hex')}${temporaryEnding}`;
  try {
    await writeNewFile(files, temporary, Buffer.from(contents));
    await renameWithRetry(writing, temporary, path, attempt);
  } catch (error) {
    await removeIfThere(files, temporary);
    throw faultFrom(error, attempt);
  }
  await files.syncFolder(dirname(path)).catch((error: unknown) => {
    throw faultFrom(error, attempt);
  });
}

/** Removes the temporary files a crash left of the files `beginning` so. Only for whoever alone writes those. */
export async function removeStaleTemporaries(files: Files, folder: string, beginning: string): Promise<void> {
  for (const name of await files.list(folder))
    if (name.startsWith(beginning) && name.endsWith(temporaryEnding))
      await removeIfThere(files, join(folder, name));
}

/** Writes all the bytes, however few the system takes at a time. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const taken = await file.write(bytes.subarray(written));
    // A disk that takes nothing and says nothing would otherwise be asked for ever.
    if (taken === 0) throw Object.assign(new Error('The disk took no bytes'), { code: 'ENOSPC' });
    written += taken;
  }
}

async function writeNewFile(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(path, 'create');
  try {
    await writeAll(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renameWithRetry(
  writing: DurableWriting,
  from: string,
  to: string,
  attempt: Attempt,
): Promise<void> {
  for (const wait of renameWaits) {
    try {
      return await writing.files.rename(from, to);
    } catch (error) {
      if (!passingRefusals.has(errorCode(error))) throw error;
      await (writing.pause ?? pause)(wait);
    }
  }
  try {
    await writing.files.rename(from, to);
  } catch (error) {
    // The temporary file could be written here, so it is not the folder that refuses but whoever holds the file.
    throw passingRefusals.has(errorCode(error)) ? storageFault('locked', attempt, error) : error;
  }
}

/** A leftover that will not go is harmless: it is tried again at the next start. */
async function removeIfThere(files: Files, path: string): Promise<void> {
  await files.remove(path).catch(() => undefined);
}
