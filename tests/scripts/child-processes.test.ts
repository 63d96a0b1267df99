import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isProcessAlive, runChild } from '../../scripts/runtime/child-process.mjs';

const childProcess = pathToFileURL(resolve('scripts/runtime/child-process.mjs')).href;

/** A process of ours that starts a shell, which starts a sleeper; and the sleeper's number. */
const startFamily = async () => {
  const script = `
    import { startChild } from '${childProcess}';
    startChild('sh', ['-c', 'sleep 60 & echo $!; wait'], { stdio: ['ignore', 'inherit', 'inherit'] });`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  return { parent, sleeper: Number(line.toString().trim()) };
};

/** Waits until a process is gone: a signal takes a moment to arrive. */
const isGone = async (pid: number): Promise<boolean> => {
  for (let tries = 0; tries < 100; tries++) {
    if (!isProcessAlive(pid)) return true;
    await sleep(20);
  }
  return false;
};

describe.runIf(process.platform !== 'win32')('programs started by a script', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'are gone with it after %s, grandchildren too',
    async (signal) => {
      const { parent, sleeper } = await startFamily();
      expect(isProcessAlive(sleeper)).toBe(true);
      parent.kill(signal);
      await once(parent, 'exit');
      expect(await isGone(sleeper)).toBe(true);
    },
  );

  test('are stopped, and told from a failure, when their time is up', async () => {
    const { isTimedOut } = await runChild('sleep', ['60'], { stdio: 'ignore', timeoutMs: 50 });
    expect(isTimedOut).toBe(true);
  });

  test('give their own exit code, and 127 when they are not there', async () => {
    expect((await runChild('sh', ['-c', 'exit 7'], { stdio: 'ignore' })).code).toBe(7);
    expect((await runChild('boardside-has-no-such-program', [])).code).toBe(127);
  });
});
