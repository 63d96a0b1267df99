/**
 * Turns the system's errors into sentences for the clerk. They name no path (a path means nothing to the room and
 * may be on the wall), and say what happened, to what, and what to do next.
 */
import { StorageFault, type StorageFaultCode } from '../meetings/ports';

/** What was being attempted: "The disk is full, so the settings could not be saved." */
export interface Attempt {
  /** As it stands inside a sentence: "the settings". */
  readonly what: string;
  readonly verb: 'saved' | 'opened' | 'copied';
}

/** The system's name for an error ("ENOSPC"), or null when it has none. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

const codes: Readonly<Record<string, StorageFaultCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  EAGAIN: 'locked',
  ENOENT: 'missing',
  ENOTDIR: 'in-the-way',
  EEXIST: 'in-the-way',
};

const sentences: Readonly<Record<StorageFaultCode, (couldNot: string) => string>> = {
  'disk-full': (couldNot) =>
    `The disk is full, so ${couldNot}. Everything saved before is safe. Free some space, for example by emptying the recycle bin, and try again.`,
  'read-only': (couldNot) =>
    `Boardside's folder is on a disk that can only be read, so ${couldNot}. Ask IT support to allow writing there, then try again.`,
  'no-permission': (couldNot) =>
    `This computer does not allow Boardside to write in its folder, so ${couldNot}. Ask IT support for permission to write there, then try again.`,
  locked: (couldNot) =>
    `Another program is using the file, so ${couldNot}. Close any second copy of Boardside, let a backup or virus scan finish, then try again.`,
  io: (couldNot) =>
    `The disk reported a fault, so ${couldNot}. Check that the drive is connected and try again; if it fails again, tell IT support before you rely on this drive.`,
  missing: (couldNot) =>
    `A file Boardside needs is no longer where it was, so ${couldNot}. Look whether it was moved or deleted, for example in the recycle bin, and put it back.`,
  'in-the-way': (couldNot) =>
    `A file stands where a folder should be, so ${couldNot}. Move that file somewhere else, or ask IT support to, then try again.`,
  'newer-version': (couldNot) =>
    `It was written by a newer version of Boardside, so ${couldNot}. It has been left exactly as it is. Install the newer version of Boardside and try again.`,
};

export function storageFault(code: StorageFaultCode, attempt: Attempt, cause?: unknown): StorageFault {
  return new StorageFault(code, sentences[code](`${attempt.what} could not be ${attempt.verb}`), cause);
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The fault for an error of the file system. An error without a system code is a bug and is thrown on as it is. */
export function faultFrom(error: unknown, attempt: Attempt): StorageFault {
  if (error instanceof StorageFault) return error;
  const code = errorCode(error);
  if (code === null) throw error;
  return storageFault(codes[code] ?? 'io', attempt, error);
}

/** Runs file work so that whatever the system refuses comes out as a `StorageFault`. */
export async function attempting<T>(attempt: Attempt, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw faultFrom(error, attempt);
  }
}
