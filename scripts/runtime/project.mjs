// Where the project lies, and the one way scripts speak to the person at the terminal: on stderr, so that
// stdout stays clean for scripts that print data.
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** @param {...string} parts */
export const inProject = (...parts) => path.join(projectRoot, ...parts);

/** @param {string} line */
export const say = (line) => {
  process.stderr.write(`${line}\n`);
};

/** A failure that is the machine's, not a bug: its message tells the person what to do, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a script's main function; a SetupError ends it with its sentence and code 1, a bug with its stack.
 * @param {() => Promise<number>} main gives the exit code
 */
export const runMain = async (main) => {
  try {
    process.exitCode = await main();
  } catch (error) {
    say(error instanceof SetupError ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
};
