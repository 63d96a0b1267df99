import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Files, nodeFiles } from '../../../electron/storage/files';
import { lockJournal } from '../../../electron/storage/journal-lock';
import { faultOf } from '../../support/fault-of';
import { FaultyFiles } from '../../support/faulty-files';
import { temporaryFolder } from '../../support/temporary-folder';

const attempt = { what: 'this meeting', verb: 'opened' } as const;
const clock = { now: () => Date.now() };
const day = 24 * 60 * 60 * 1000;

async function lockFolder() {
  const folder = await temporaryFolder();
  const path = join(folder, 'journal.lock');
  const waits: number[] = [];
  const onWait = { now: (): void => undefined };
  const take = (files: Files = nodeFiles) => {
    const pause = (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
      onWait.now();
      return Promise.resolve();
    };
    return lockJournal({ files, clock, pause }, path, attempt);
  };
  return { folder, path, take, waits, onWait };
}

/** Another process that is running, or one that has ended. */
async function otherProcess(isRunning: boolean): Promise<number> {
  const child = spawn(process.execPath, ['-e', isRunning ? 'setInterval(() => 0, 1000)' : ''], {
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  if (!isRunning) await ended;
  else
    onTestFinished(async () => {
      child.kill('SIGKILL');
      await ended;
    });
  return child.pid ?? 0;
}

function holder(over: { pid?: number; host?: string; since?: number }): string {
  return JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now(), token: 'other', ...over });
}

describe('the lock of a meeting', () => {
  test('keeps a second opening out until it is let go', async () => {
    const { take, folder } = await lockFolder();
    const release = await take();
    expect((await faultOf(take())).code).toBe('locked');
    await release();
    await (await take())();
    expect(await readdir(folder)).toEqual([]);
  });

  test('held by another running process keeps us out, and stays', async () => {
    const { take, path } = await lockFolder();
    const text = holder({ pid: await otherProcess(true) });
    await writeFile(path, text);
    expect((await faultOf(take())).message).toContain('Another program is using the file');
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  test('held by a process that is just ending is waited for, though not for ever', async () => {
    const { take, path, waits, onWait } = await lockFolder();
    const ending = holder({ pid: await otherProcess(true) });
    await writeFile(path, ending);
    onWait.now = () => {
      if (waits.length === 3) rmSync(path);
    };
    await (await take())();
    expect(waits).toHaveLength(3);

    await writeFile(path, ending);
    onWait.now = () => undefined;
    await faultOf(take());
    expect(waits.length).toBeLessThan(30);
  });

  test.runIf(process.platform === 'linux')(
    'held by a process that is dead but not yet buried is free',
    async () => {
      const { take, path } = await lockFolder();
      // A shell that becomes a sleeper before its child ends never asks after it.
      const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      onTestFinished(() => void parent.kill('SIGKILL'));
      const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
      const dead = Number(pid.toString());
      await vi.waitFor(async () => expect(await readFile(`/proc/${dead}/stat`, 'utf8')).toContain(') Z '));
      await writeFile(path, holder({ pid: dead }));
      await (await take())();
      expect(await readdir(join(path, '..'))).toEqual([]);
    },
  );

  test.each([
    ['by a process that has ended', async () => holder({ pid: await otherProcess(false) })],
    ['by an earlier process with our own number', () => Promise.resolve(holder({}))],
    ['before the computer was started', async () => holder({ pid: await otherProcess(true), since: 1 })],
    [
      'on another computer more than a day ago',
      () => Promise.resolve(holder({ host: 'elsewhere', since: Date.now() - 2 * day })),
    ],
    ['half-written', () => Promise.resolve('{"pid":')],
    ['empty', () => Promise.resolve('')],
  ])('left %s does not keep the clerk out', async (_, text) => {
    const { take, path, folder } = await lockFolder();
    await writeFile(path, await text());
    const release = await take();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid });
    await release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('held on another computer today keeps us out', async () => {
    const { take, path } = await lockFolder();
    await writeFile(path, holder({ host: 'elsewhere' }));
    expect((await faultOf(take())).code).toBe('locked');
  });

  test('that cannot be written says why, and can be taken later', async () => {
    const { take } = await lockFolder();
    const files = new FaultyFiles();
    files.fail({ on: 'open', code: 'EROFS' });
    expect((await faultOf(take(files))).code).toBe('read-only');
    await (await take(files))();
  });
});
