import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JournalFile } from '../../../electron/storage/journal-file';
import { readJournal } from '../../../electron/storage/read-journal';
import { encodeJournal } from '../../../electron/storage/recovery';
import { faultOf } from '../../support/fault-of';
import { FaultyFiles, type Operation } from '../../support/faulty-files';
import { type Note, note, noteKind, notes } from '../../support/sample-journal';
import { temporaryFolder } from '../../support/temporary-folder';

async function openJournal() {
  const path = join(await temporaryFolder(), 'journal.ndjson');
  const files = new FaultyFiles();
  const header = encodeJournal('m1', null, []);
  await writeFile(path, header);
  const journal = await JournalFile.open<Note>({ files, path, lastSeq: 0, length: header.length });
  const onDisk = async () => {
    const reading = readJournal(await readFile(path), noteKind);
    if (reading.kind !== 'read') throw new Error('refused');
    return reading;
  };
  return { path, files, journal, onDisk };
}

describe('a change', () => {
  test('is on disk and flushed before it counts as saved', async () => {
    const { journal, files, onDisk } = await openJournal();
    files.calls.length = 0;
    await journal.append([note(1), note(2)]);
    expect(files.calls).toEqual(['write', 'datasync']);
    expect((await onDisk()).entries).toEqual(notes(1, 2));
    expect(journal.lastSeq).toBe(2);
    await journal.close();
  });

  test('is written as it was handed in, whatever is done to it afterwards', async () => {
    const { journal, onDisk } = await openJournal();
    const entry = { ...note(1) };
    const saved = journal.append([entry]);
    Object.assign(entry, { text: 'changed afterwards' });
    await saved;
    expect((await onDisk()).entries).toEqual([note(1)]);
    await journal.close();
  });

  test('may be no change at all, which writes nothing', async () => {
    const { journal, files } = await openJournal();
    files.calls.length = 0;
    await journal.append([]);
    expect(files.calls).toEqual([]);
    await journal.close();
  });

  test('that does not follow on is refused as a mistake of the program, and the journal goes on', async () => {
    const { journal, onDisk } = await openJournal();
    await expect(journal.append([note(2)])).rejects.toThrow(RangeError);
    await expect(journal.append([note(1), note(3)])).rejects.toThrow(RangeError);
    await journal.append([note(1)]);
    expect((await onDisk()).entries).toEqual([note(1)]);
    await journal.close();
  });
});

describe('many changes at once', () => {
  test('share a flush, keep their order, and are all there', async () => {
    const { journal, files, onDisk } = await openJournal();
    files.calls.length = 0;
    const order: number[] = [];
    await Promise.all(notes(1, 50).map((entry) => journal.append([entry]).then(() => order.push(entry.seq))));
    expect(order).toEqual(notes(1, 50).map((entry) => entry.seq));
    expect((await onDisk()).entries).toEqual(notes(1, 50));
    // The first goes alone; the other 49 gather behind it.
    expect(files.calls).toEqual(['write', 'datasync', 'write', 'datasync']);
    await journal.close();
  });

  test('are all saved when the journal is closed right behind them', async () => {
    const { journal, onDisk } = await openJournal();
    const saved = notes(1, 5).map((entry) => journal.append([entry]));
    await journal.close();
    await Promise.all(saved);
    expect((await onDisk()).entries).toEqual(notes(1, 5));
    await expect(journal.append([note(6)])).rejects.toThrow('closed');
  });

  test('closing twice is closing once', async () => {
    const { journal, files } = await openJournal();
    await Promise.all([journal.close(), journal.close()]);
    expect(files.calls.filter((call) => call === 'close')).toHaveLength(1);
  });
});

const faults = [
  { code: 'ENOSPC', says: 'disk-full', words: /disk is full.*Free some space/ },
  { code: 'EDQUOT', says: 'disk-full', words: /disk is full/ },
  { code: 'EIO', says: 'io', words: /disk reported a fault.*IT support/ },
  { code: 'EROFS', says: 'read-only', words: /can only be read.*IT support/ },
  { code: 'EACCES', says: 'no-permission', words: /does not allow.*permission/ },
  { code: 'EBUSY', says: 'locked', words: /Another program is using/ },
];

describe.each(faults)('when the system answers $code', ({ code, says, words }) => {
  test.each<Operation>(['write', 'datasync'])(
    'to %s, the clerk is told and nothing half is left',
    async (on) => {
      const { path, journal, files, onDisk } = await openJournal();
      await journal.append([note(1)]);
      const before = await readFile(path);
      files.fail({ on, code });
      const fault = await faultOf(journal.append([note(2)]));
      expect(fault.code).toBe(says);
      expect(fault.message).toMatch(words);
      expect(fault.message).toContain('the last change could not be saved');
      expect(fault.message).not.toContain('journal.ndjson');
      expect((await readFile(path)).equals(before)).toBe(true);
      expect(journal.lastSeq).toBe(1);

      await journal.append([note(2), note(3)]);
      expect(await onDisk()).toMatchObject({ entries: notes(1, 3), damage: null, tornTail: false });
      await journal.close();
    },
  );
});

describe('a disk that fills up in the middle of a line', () => {
  test('leaves no half line, and typing goes on when space is back', async () => {
    const { path, journal, files, onDisk } = await openJournal();
    await journal.append([note(1)]);
    const before = await readFile(path);
    files.fail({ on: 'write', code: 'ENOSPC', afterBytes: 20, times: Number.POSITIVE_INFINITY });
    expect((await faultOf(journal.append([note(2)]))).code).toBe('disk-full');
    expect((await readFile(path)).equals(before)).toBe(true);
    expect((await faultOf(journal.append([note(2)]))).code).toBe('disk-full');
    expect((await readFile(path)).equals(before)).toBe(true);
    files.heal();
    await journal.append([note(2)]);
    expect(await onDisk()).toMatchObject({ entries: notes(1, 2), damage: null });
    await journal.close();
  });

  test('but takes the rest after all has saved the change', async () => {
    const { journal, files, onDisk } = await openJournal();
    files.calls.length = 0;
    files.fail({ on: 'write', code: 'ENOSPC', afterBytes: 20 });
    const saved = journal.append([note(1)]);
    files.heal();
    await saved;
    expect(files.calls).toEqual(['write', 'write', 'datasync']);
    expect(await onDisk()).toMatchObject({ entries: notes(1, 1), damage: null, tornTail: false });
    await journal.close();
  });

  test('refuses what waits behind the refused change too, so that no gap can arise', async () => {
    const { journal, files, onDisk } = await openJournal();
    files.fail({ on: 'datasync', code: 'ENOSPC' });
    const results = await Promise.allSettled(notes(1, 3).map((entry) => journal.append([entry])));
    expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected', 'rejected']);
    await journal.append(notes(1, 3));
    expect((await onDisk()).entries).toEqual(notes(1, 3));
    await journal.close();
  });
});

describe('when even cutting off the half line fails', () => {
  test('it is cut off before anything else is written', async () => {
    const { journal, files, onDisk } = await openJournal();
    await journal.append([note(1)]);
    files.fail({ on: 'write', code: 'EIO', afterBytes: 30 }, { on: 'truncate', code: 'EIO', times: 2 });
    expect((await faultOf(journal.append([note(2, 'never saved')]))).code).toBe('io');
    expect((await onDisk()).tornTail).toBe(true);
    expect((await faultOf(journal.append([note(2, 'nor this')]))).code).toBe('io');
    await journal.append([note(2)]);
    expect(await onDisk()).toMatchObject({ entries: notes(1, 2), damage: null, tornTail: false });
    await journal.close();
  });

  test('it is cut off at the latest when the meeting is closed', async () => {
    const { journal, files, onDisk } = await openJournal();
    files.fail({ on: 'write', code: 'EIO', afterBytes: 30 }, { on: 'truncate', code: 'EIO' });
    await faultOf(journal.append([note(1)]));
    await journal.close();
    expect((await onDisk()).tornTail).toBe(false);
  });

  test('a journal that has gone away is told, and goes on when it is back', async () => {
    const { path, journal, files, onDisk } = await openJournal();
    await journal.append([note(1)]);
    files.fail({ on: 'datasync', code: 'EIO' });
    await rename(path, `${path}.away`);
    await faultOf(journal.append([note(2)]));
    expect((await faultOf(journal.append([note(2)]))).code).toBe('missing');
    await rename(`${path}.away`, path);
    await journal.append([note(2)]);
    expect((await onDisk()).entries).toEqual(notes(1, 2));
    await journal.close();
  });

  test('a journal that was cut by someone else is not filled up with nothing', async () => {
    const { path, journal, files } = await openJournal();
    await journal.append(notes(1, 3));
    files.fail({ on: 'datasync', code: 'EIO' });
    await writeFile(path, 'short');
    await faultOf(journal.append([note(4)]));
    expect((await faultOf(journal.append([note(4)]))).code).toBe('missing');
    await rm(path);
    await journal.close();
  });
});

test('whatever faults come in whatever order, acknowledged and found are the same', async () => {
  const { journal, files, onDisk } = await openJournal();
  const faultArbitrary = fc.record({
    on: fc.constantFrom<Operation>('write', 'datasync', 'truncate', 'open', 'size'),
    code: fc.constantFrom('ENOSPC', 'EIO', 'EACCES'),
    afterBytes: fc.option(fc.nat({ max: 200 }), { nil: undefined }),
    times: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(faultArbitrary, { maxLength: 3 }),
      fc.integer({ min: 1, max: 4 }),
      async (armed, count) => {
        files.fail(...armed);
        const first = journal.lastSeq + 1;
        const appends = notes(first, first + count - 1).map((entry) => journal.append([entry]));
        const results = await Promise.allSettled(appends);
        const acknowledged = results.filter((result) => result.status === 'fulfilled').length;
        files.heal();
        expect(journal.lastSeq).toBe(first - 1 + acknowledged);
        await journal.append([note(journal.lastSeq + 1)]);
        const reading = await onDisk();
        expect(reading).toMatchObject({ damage: null, tornTail: false });
        expect(reading.entries).toEqual(notes(1, first + acknowledged));
      },
    ),
    { numRuns: 100 },
  );
  await journal.close();
});
