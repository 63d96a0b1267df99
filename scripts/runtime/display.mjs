// A display of one's own for a run: Xvfb picks a free number itself (-displayfd), so runs never clash, and it is
// killed with us on every way out (child-process.mjs; setpriv covers our own SIGKILL where it exists).
import { once } from 'node:events';
import { killTree, startChild } from './child-process.mjs';
import { isOnPath } from './ensure-libraries.mjs';
import { SetupError } from './project.mjs';

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** Electron refuses root without this; a normal user keeps the sandbox. @returns {string[]} */
export const sandboxArguments = () =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} the display's number */
const displayNumber = async (child) => {
  let text = '';
  const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  for await (const part of pipe) {
    text += String(part);
    if (text.includes('\n')) return text.trim();
  }
  return '';
};

/**
 * Starts Xvfb, 1920x1080, and waits until it is ready.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => Promise<void> }>} env is ours with DISPLAY set
 */
export const startDisplay = async () => {
  const command = ['Xvfb', '-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset'];
  if (isOnPath('setpriv')) command.unshift('setpriv', '--pdeathsig', 'KILL');
  const [program = '', ...args] = command;
  const child = startChild(program, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => (complaint += text));
  const number = await displayNumber(child);
  if (!/^\d+$/.test(number)) throw new SetupError(`Xvfb did not start:\n${complaint}`);

  const { WAYLAND_DISPLAY: _none, ...inherited } = process.env;
  return {
    env: { ...inherited, DISPLAY: `:${number}` },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const closed = once(child, 'close');
      killTree(child);
      await closed;
    },
  };
};

/**
 * Runs work with a display: a private Xvfb on Linux when asked or when there is none, else the real one.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @param {{ isPrivate?: boolean }} [options]
 */
export const withDisplay = async (work, { isPrivate = false } = {}) => {
  if (process.platform !== 'linux' || (hasDisplay() && !isPrivate)) return work({ ...process.env });
  const display = await startDisplay();
  try {
    return await work(display.env);
  } finally {
    await display.stop();
  }
};
