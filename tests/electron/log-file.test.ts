import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../electron/log';
import { LogFile } from '../../electron/log-file';
import { temporaryFolder } from '../support/temporary-folder';

const at = () => new Date(Date.UTC(2026, 10, 24, 18, 0, 0));

describe('the log', () => {
  test('holds events, codes and counts', async () => {
    const path = join(await temporaryFolder(), 'logs', 'boardside.log');
    const log = new LogFile(path, at);
    log.note('meeting-opened', { outcome: 'whole', seq: 7 });
    await log.flush();
    expect(await readFile(path, 'utf8')).toBe(
      '2026-11-24T18:00:00.000Z note meeting-opened outcome=whole seq=7\n',
    );
  });

  test('keeps an error’s kind and places, never its words', async () => {
    const path = join(await temporaryFolder(), 'boardside.log');
    const log = new LogFile(path, at);
    log.bug('answer meeting:dispatch', new TypeError('Tariq said\nthat he moved'));
    await log.flush();
    const text = await readFile(path, 'utf8');
    expect(text).toContain('bug answer meeting:dispatch TypeError\n    at ');
    expect(text).not.toContain('Tariq');
    expect(text).not.toContain('moved');
  });

  test('says no more than its kind of something thrown that is no error', () => {
    expect(placesOf('Tariq said')).toBe('string');
    expect(placesOf(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toMatch(/^Error ENOSPC/);
  });

  test('never grows past its size: the older half is kept apart', async () => {
    const folder = await temporaryFolder();
    const log = new LogFile(join(folder, 'boardside.log'), at);
    for (let n = 0; n < 12_000; n += 1) log.note('a-line-of-some-length', { n, filling: 'x'.repeat(60) });
    await log.flush();
    expect((await readdir(folder)).toSorted()).toEqual(['boardside.log', 'boardside.old.log']);
    for (const name of await readdir(folder))
      expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(512 * 1024);
  });

  test('a disk that refuses it stops nobody', async () => {
    const log = new LogFile(join('/dev/null', 'no', 'boardside.log'), at);
    log.note('start');
    await expect(log.flush()).resolves.toBeUndefined();
  });
});
