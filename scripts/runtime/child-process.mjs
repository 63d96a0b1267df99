// Starts other programs so that none outlives us: each gets its own process group, and every way out of this
// process (end, Ctrl+C, SIGTERM, SIGHUP, a thrown bug) kills the groups that are still alive.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { projectRoot } from './project.mjs';

const isWindows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const alive = new Set();
let isWatching = false;

const watchExits = () => {
  if (isWatching) return;
  isWatching = true;
  process.on('exit', () => {
    for (const child of alive) killTree(child);
  });
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => process.exit(code));
  }
};

/**
 * Kills a child and everything it started.
 * @param {import('node:child_process').ChildProcess} child
 */
export const killTree = (child) => {
  if (child.pid === undefined) return;
  try {
    if (isWindows) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: it ended between our look and our signal, which is what was wanted.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
};

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export const startChild = (command, args, options = {}) => {
  watchExits();
  const child = spawn(command, args, { cwd: projectRoot, detached: !isWindows, ...options });
  alive.add(child);
  child.once('close', () => alive.delete(child));
  child.once('error', () => alive.delete(child));
  return child;
};

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, stdout: string, stderr: string, isTimedOut: boolean }>} code 127 when the
 *   program is not there, 128 when a signal ended it; stdout and stderr are empty unless piped
 */
export const runChild = (command, args, { timeoutMs, ...options } = {}) =>
  new Promise((resolve, reject) => {
    const child = startChild(command, args, options);
    let stdout = '';
    let stderr = '';
    let isTimedOut = false;
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            isTimedOut = true;
            killTree(child);
          }, timeoutMs);
    child.once('error', (error) => {
      clearTimeout(timer);
      // EACCES comes for a program that is nowhere, too, when a folder of the PATH may not be read.
      if (['ENOENT', 'EACCES'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? ''))
        resolve({ code: 127, stdout, stderr: error.message, isTimedOut });
      else reject(error);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 128, stdout, stderr, isTimedOut });
    });
  });

/** Output of the child to our stderr: installation chatter never reaches stdout. */
export const chatter = /** @type {const} */ (['ignore', 2, 2]);
/** Output kept for us to read. */
export const captured = /** @type {const} */ (['ignore', 'pipe', 'pipe']);

export const npm = isWindows ? 'npm.cmd' : 'npm';

/** Whether a process runs; one that has ended and is only waiting to be buried does not. @param {number} pid */
export const isProcessAlive = (pid) => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // No such file: on Linux it ended just now, elsewhere there is no /proc and the signal's answer stands.
    return process.platform !== 'linux';
  }
};
