// One at a time: two runs in the same project folder do not install packages or build over each other.
// The lock is a folder (made atomically) holding the owner's process number; a dead owner's lock is taken over.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isProcessAlive } from './child-process.mjs';
import { inProject, say } from './project.mjs';

const lockFolder = inProject('test-results', '.preparing');
const ownerFile = path.join(lockFolder, 'owner');

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
  mkdirSync(path.dirname(lockFolder), { recursive: true });
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
