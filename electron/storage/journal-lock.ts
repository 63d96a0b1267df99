/**
 * Keeps a journal to one writer: a lock file beside it that names the process holding it, plus a list of what this
 * very process holds. A lock left by a crash does not keep the clerk out: it counts as abandoned when its process is
 * gone, when the computer has been started since, or (on another computer's lock, in a shared folder) after a day.
 */
import { randomUUID } from 'node:crypto';
import { hostname, uptime } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Clock } from '../meetings/ports';
import type { Files } from './files';
import { type Attempt, attempting, errorCode, storageFault } from './storage-fault';
import { type DurableWriting, writeAll } from './write-durably';

const holderSchema = z.object({ pid: z.number(), host: z.string(), since: z.number(), token: z.string() });
type Holder = z.infer<typeof holderSchema>;

const day = 24 * 60 * 60 * 1000;
/** The start of the computer is known to the second or so only. */
const startTolerance = 5000;
/**
 * Looked at again so often, 1.5 s in all: another process may be about to finish writing the lock file it has just
 * made, and one that was killed takes a moment to be gone.
 */
const settlingTime = 100;
const mostTries = 15;

const heldHere = new Set<string>();

export interface Locking extends DurableWriting {
  readonly clock: Clock;
}

/** Takes the lock and returns how to let go of it. Rejects with `locked` when someone else has it. */
export async function lockJournal(
  locking: Locking,
  path: string,
  attempt: Attempt,
): Promise<() => Promise<void>> {
  if (heldHere.has(path)) throw storageFault('locked', attempt);
  heldHere.add(path);
  try {
    await attempting(attempt, () => takeLock(locking, path, attempt));
  } catch (error) {
    heldHere.delete(path);
    throw error;
  }
  return async () => {
    // A lock file that cannot be removed is found to be abandoned once this process has ended.
    await locking.files.remove(path).catch(() => undefined);
    heldHere.delete(path);
  };
}

async function takeLock(
  { files, clock, pause = wait }: Locking,
  path: string,
  attempt: Attempt,
): Promise<void> {
  const mine: Holder = { pid: process.pid, host: hostname(), since: clock.now(), token: randomUUID() };
  let unreadable = 0;
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (await createLock(files, path, mine)) return;
    const holder = await readHolder(files, path);
    // One that cannot be read may be in the middle of being written: it is looked at twice.
    unreadable = holder === null ? unreadable + 1 : 0;
    const isFree = holder === null ? unreadable > 1 : await isAbandoned(files, holder, mine);
    if (isFree) await clearAbandoned(files, path, holder, mine);
    else await pause(settlingTime);
  }
  throw storageFault('locked', attempt);
}

async function createLock(files: Files, path: string, mine: Holder): Promise<boolean> {
  try {
    const file = await files.open(path, 'create');
    try {
      await writeAll(file, Buffer.from(JSON.stringify(mine)));
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Null for a lock that is gone or says nothing. */
async function readHolder(files: Files, path: string): Promise<Holder | null> {
  try {
    return holderSchema.parse(JSON.parse((await files.read(path)).toString('utf8')));
  } catch (error) {
    const isUnreadable = error instanceof SyntaxError || error instanceof z.ZodError;
    if (isUnreadable || errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Moves the abandoned lock aside before removing it: of two processes that found the same one only the first gets
 * it, and the second does not remove the first's new lock by mistake.
 */
async function clearAbandoned(
  files: Files,
  path: string,
  judged: Holder | null,
  mine: Holder,
): Promise<void> {
  const aside = `${path}.${mine.token}`;
  try {
    await files.rename(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(files, aside);
  if (moved !== null && moved.token !== judged?.token) await files.rename(aside, path);
  else await files.remove(aside);
}

async function isAbandoned(files: Files, holder: Holder, mine: Holder): Promise<boolean> {
  if (holder.host !== mine.host) return mine.since - holder.since > day;
  if (holder.since < mine.since - uptime() * 1000 - startTolerance) return true;
  // Our own number on a lock we do not hold: an earlier process had it.
  return holder.pid === mine.pid || !isRunning(holder.pid) || (await isDefunct(files, holder.pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** A killed process whose parent never asked after it keeps its number on Linux, but holds nothing any more. */
async function isDefunct(files: Files, pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const stat = await files.read(`/proc/${pid}/stat`).catch(() => null);
  return stat !== null && /\) [ZX] /.test(stat.toString('latin1'));
}
