// One at a time: two runs in the same project folder do not install packages or build over each other.
// The lock is a folder (made atomically) holding the owner's process number; a dead owner's lock is taken over.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot, say } from './project.mjs';

const mark = createHash('sha256').update(projectRoot).digest('hex').slice(0, 12);
const lockFolder = path.join(tmpdir(), `boardside-lock-${mark}`);
const ownerFile = path.join(lockFolder, 'owner');

/** @param {number} pid */
export const isProcessAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
};

/** @returns {number | undefined} the owner's process number, undefined while the owner is only just writing it */
const owner = () => {
  try {
    return Number(readFileSync(ownerFile, 'utf8'));
  } catch {
    return undefined;
  }
};

const isTaken = () => {
  try {
    mkdirSync(lockFolder);
    writeFileSync(ownerFile, String(process.pid));
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  }
};

const release = () => rmSync(lockFolder, { recursive: true, force: true });

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withProjectLock = async (work) => {
  let isTold = false;
  let ownerless = 0;
  while (!isTaken()) {
    const pid = owner();
    ownerless = pid === undefined ? ownerless + 1 : 0;
    if ((pid !== undefined && !isProcessAlive(pid)) || ownerless > 20) release();
    else {
      if (!isTold) say('Waiting for another run in this folder to finish preparing …');
      isTold = true;
      await sleep(250);
    }
  }
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
};
