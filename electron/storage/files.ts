/**
 * The one door to the file system. Everything in this folder goes through it, so that a test can put a full disk,
 * a short write or a stubborn virus scanner in the way. Errors are the system's own (`code: 'ENOSPC'` …).
 */
import { constants, writeSync } from 'node:fs';
import {
  type FileHandle,
  copyFile,
  mkdir,
  open,
  readFile,
  readdir,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './storage-fault';

/** Bytes up to which a write is done at once. */
const SHORT = 64 * 1024;

export interface OpenFile {
  /** Writes at the end (append) or at the current place; returns the bytes taken, which may be fewer than given. */
  write(bytes: Uint8Array): Promise<number>;
  /** Flushes the contents, and of the metadata what is needed to find them. */
  datasync(): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface Files {
  /** `append`: an existing file, writing at its end. `create`: a new file; fails with EEXIST when there is one. */
  open(path: string, mode: 'append' | 'create'): Promise<OpenFile>;
  read(path: string): Promise<Buffer>;
  size(path: string): Promise<number>;
  /** Cuts a file down to `length` bytes and flushes it. */
  truncate(path: string, length: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Copies to a new file and flushes the copy. */
  copy(from: string, to: string): Promise<void>;
  /** Makes a folder and those above it; one that is there already is fine. */
  makeFolder(path: string): Promise<void>;
  /** Names in a folder; a folder that is not there has none. */
  list(path: string): Promise<string[]>;
  /** Flushes a folder, so that a new or renamed file in it is found after a power cut. */
  syncFolder(path: string): Promise<void>;
}

/** Windows (and some network drives) cannot flush a folder; there a rename is made durable by the system itself. */
const folderSyncRefusals: ReadonlySet<string | null> = new Set([
  'EPERM',
  'EACCES',
  'EISDIR',
  'EINVAL',
  'EBADF',
  'ENOTSUP',
  'ENOSYS',
]);

/** Appending never creates: a journal that has been deleted must not come back as an empty one. */
const flagsOf = { append: constants.O_WRONLY | constants.O_APPEND, create: 'wx' } as const;

async function withHandle(
  path: string,
  flags: string,
  work: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  const handle = await open(path, flags);
  try {
    await work(handle);
  } finally {
    await handle.close();
  }
}

export const nodeFiles: Files = {
  async open(path, mode) {
    const handle = await open(path, flagsOf[mode]);
    return {
      // A line goes into the system's cache in microseconds, a trip through the thread pool takes longer than that;
      // waiting for the disk is datasync's part. Long texts take the pool all the same.
      write: async (bytes) =>
        bytes.byteLength <= SHORT
          ? writeSync(handle.fd, bytes)
          : (await handle.write(bytes, 0, bytes.byteLength)).bytesWritten,
      datasync: () => handle.datasync(),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  read: (path) => readFile(path),
  size: async (path) => (await stat(path)).size,
  truncate: (path, length) =>
    // A handle of its own: one opened for appending may not cut a file on Windows.
    withHandle(path, 'r+', async (handle) => {
      await handle.truncate(length);
      await handle.sync();
    }),
  rename: (from, to) => rename(from, to),
  remove: (path) => unlink(path),
  async copy(from, to) {
    await copyFile(from, to, constants.COPYFILE_EXCL);
    await withHandle(to, 'r+', (handle) => handle.sync());
  },
  async makeFolder(path) {
    try {
      await mkdir(path, { recursive: true });
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
      // On a disk that may only be read Node says ENOENT, as if something were missing; a step at a time it says EROFS.
      await nodeFiles.makeFolder(dirname(path));
      await mkdir(path);
    }
  },
  async list(path) {
    try {
      return await readdir(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  },
  async syncFolder(path) {
    try {
      await withHandle(path, 'r', (handle) => handle.sync());
    } catch (error) {
      if (!folderSyncRefusals.has(errorCode(error))) throw error;
    }
  },
};
