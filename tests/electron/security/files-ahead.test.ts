import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAhead } from '../../../electron/security/files-ahead';

const page = '<script src="../assets/console-1a.js"></script><link href="../assets/first-2b.css">';
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'boardside-ahead-'));
  await mkdir(join(root, 'assets'));
  await mkdir(join(root, 'console'));
  await writeFile(join(root, 'console/index.html'), page);
  await writeFile(join(root, 'assets/console-1a.js'), 'draw()');
});
afterEach(() => rm(root, { recursive: true }));

const isSettled = async (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((no) => setTimeout(no, 20, false))]);

test('a page and what it names are read ahead, and each is given out once', async () => {
  await writeFile(join(root, 'assets/first-2b.css'), 'p{}');
  const ahead = readAhead(root, 'console');
  expect((await ahead.take('console/index.html'))?.toString()).toBe(page);
  expect((await ahead.take('assets/console-1a.js'))?.toString()).toBe('draw()');
  expect(await ahead.take('assets/console-1a.js')).toBeUndefined();
  expect(await isSettled(ahead.allTaken)).toBe(false);
  expect((await ahead.take('assets/first-2b.css'))?.toString()).toBe('p{}');
  expect(await isSettled(ahead.allTaken)).toBe(true);
});

test('a file that cannot be read is left to whoever asks for it, and is not waited for', async () => {
  const ahead = readAhead(root, 'console');
  expect(await ahead.take('assets/first-2b.css')).toBeUndefined();
  await ahead.take('console/index.html');
  await ahead.take('assets/console-1a.js');
  expect(await isSettled(ahead.allTaken)).toBe(true);
});

test('without a page nothing is read ahead', async () => {
  await rm(join(root, 'console/index.html'));
  expect(await readAhead(root, 'console').take('assets/console-1a.js')).toBeUndefined();
});
