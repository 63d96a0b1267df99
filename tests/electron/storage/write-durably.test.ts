import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeStaleTemporaries, writeDurably } from '../../../electron/storage/write-durably';
import { faultOf } from '../../support/fault-of';
import { FaultyFiles, type Operation } from '../../support/faulty-files';
import { temporaryFolder } from '../../support/temporary-folder';

const attempt = { what: 'the settings', verb: 'saved' } as const;

async function oldFile() {
  const folder = await temporaryFolder();
  const path = join(folder, 'settings.json');
  await writeFile(path, 'old');
  const files = new FaultyFiles();
  const waits: number[] = [];
  const pause = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { folder, path, files, waits, writing: { files, pause } };
}

describe('replacing a file', () => {
  test('flushes the new contents before they take the place of the old, and the folder after', async () => {
    const { folder, path, files, writing } = await oldFile();
    await writeDurably(writing, path, 'new', attempt);
    expect(files.calls).toEqual(['open', 'write', 'sync', 'close', 'rename', 'syncFolder']);
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  test.each(['EPERM', 'EACCES', 'EBUSY'])('waits for a virus scanner that answers %s', async (code) => {
    const { path, files, waits, writing } = await oldFile();
    files.fail({ on: 'rename', code, times: 4 });
    await writeDurably(writing, path, 'new', attempt);
    expect(waits).toEqual([10, 20, 40, 80]);
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  test('gives up after about two seconds, and says that another program is in the way', async () => {
    const { folder, path, files, waits, writing } = await oldFile();
    files.fail({ on: 'rename', code: 'EPERM', times: Number.POSITIVE_INFINITY });
    const fault = await faultOf(writeDurably(writing, path, 'new', attempt));
    expect(fault.code).toBe('locked');
    expect(fault.message).toContain('so the settings could not be saved');
    const waited = waits.reduce((sum, wait) => sum + wait, 0);
    expect(waited).toBeGreaterThan(1500);
    expect(waited).toBeLessThan(2500);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  test.each<[Operation, string, string]>([
    ['open', 'EACCES', 'no-permission'],
    ['open', 'EROFS', 'read-only'],
    ['write', 'ENOSPC', 'disk-full'],
    ['sync', 'EIO', 'io'],
    ['close', 'EIO', 'io'],
    ['rename', 'EIO', 'io'],
  ])('that fails at %s with %s leaves the old file and nothing else', async (on, code, says) => {
    const { folder, path, files, waits, writing } = await oldFile();
    files.fail({ on, code });
    expect((await faultOf(writeDurably(writing, path, 'new', attempt))).code).toBe(says);
    expect(waits).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  test('that the folder would not flush is told too, for it may not last', async () => {
    const { path, files, writing } = await oldFile();
    files.fail({ on: 'syncFolder', code: 'EIO' });
    expect((await faultOf(writeDurably(writing, path, 'new', attempt))).code).toBe('io');
  });

  test('on a disk that takes nothing and says nothing ends in a sentence', async () => {
    const { path, files, writing } = await oldFile();
    files.fail({ on: 'write', code: 'EIO', afterBytes: 0 });
    expect((await faultOf(writeDurably(writing, path, 'new', attempt))).code).toBe('disk-full');
  });

  test('lets a mistake of the program through as it is', async () => {
    const { path, files, writing } = await oldFile();
    const broken = {
      ...writing,
      files: Object.assign(files, { rename: () => Promise.reject(new TypeError('a bug')) }),
    };
    await expect(writeDurably(broken, path, 'new', attempt)).rejects.toThrow(TypeError);
  });
});

test('temporary files that a crash left of one file are cleared, and no others', async () => {
  const folder = await temporaryFolder();
  const files = new FaultyFiles();
  for (const name of ['settings.json', 'settings.json.1-a.tmp', 'library.json.1-a.tmp', 'settings.json.txt'])
    await writeFile(join(folder, name), '');
  await mkdir(join(folder, 'settings.json.folder.tmp'));
  await removeStaleTemporaries(files, folder, 'settings.json');
  const left = ['library.json.1-a.tmp', 'settings.json', 'settings.json.folder.tmp', 'settings.json.txt'];
  expect((await readdir(folder)).toSorted()).toEqual(left);
});
