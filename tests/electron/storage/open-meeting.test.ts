import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeLine } from '../../../electron/storage/journal-line';
import { faultOf } from '../../support/fault-of';
import { FaultyFiles } from '../../support/faulty-files';
import { note, notes, sampleArchive, stateAfter } from '../../support/sample-journal';
import { temporaryFolder } from '../../support/temporary-folder';

/** A closed meeting `m1` of nine changes, with snapshots after the given ones. */
async function meetingOfNine(snapshotsAt: readonly number[] = []) {
  const files = new FaultyFiles();
  const sample = await sampleArchive(await temporaryFolder(), files);
  const open = await sample.archive.create('m1');
  await open.journal.append(notes(1, 9));
  for (const seq of snapshotsAt) await open.snapshots.save(seq, stateAfter(notes(1, seq)));
  await open.journal.close();
  const place = sample.root.meeting('m1');
  const damage = async (change: (lines: string[]) => string[]) => {
    const lines = (await readFile(place.journal, 'utf8')).split('\n');
    await writeFile(place.journal, change(lines).join('\n'));
    return readFile(place.journal);
  };
  const breakLine = (line: number) => damage((all) => all.with(line - 1, '????'));
  return { ...sample, files, place, damage, breakLine };
}

describe('a meeting', () => {
  test('is found again as it was left', async () => {
    const { archive } = await meetingOfNine([4]);
    const { recovered, journal } = await archive.open('m1');
    expect(recovered).toMatchObject({ entries: notes(1, 9), lastSeq: 9, base: null, snapshot: { seq: 4 } });
    expect(recovered.report).toMatchObject({ outcome: 'whole', sentence: null, lostChanges: 0 });
    await journal.append([note(10)]);
    await journal.close();
    const again = await archive.open('m1');
    expect(again.recovered.entries).toEqual(notes(1, 10));
    await again.journal.close();
  });

  test('may be open beside another one, and neither is lost', async () => {
    const { archive } = await meetingOfNine();
    const first = await archive.open('m1');
    const second = await archive.create('m2');
    await Promise.all([first.journal.append([note(10)]), second.journal.append([note(1)])]);
    await Promise.all([first.journal.close(), second.journal.close()]);
    expect((await archive.list()).toSorted()).toEqual(['m1', 'm2']);
    const reopened = await Promise.all([archive.open('m1'), archive.open('m2')]);
    expect(reopened.map((open) => open.recovered.lastSeq)).toEqual([10, 1]);
    await Promise.all(reopened.map((open) => open.journal.close()));
  });

  test('cannot be opened twice at once, and can again once it is closed', async () => {
    const { archive } = await meetingOfNine();
    const { journal } = await archive.open('m1');
    const fault = await faultOf(archive.open('m1'));
    expect(fault.code).toBe('locked');
    expect(fault.message).toContain('Close any second copy of Boardside');
    await journal.close();
    await (await archive.open('m1')).journal.close();
  });

  test('that is not there is told and not made up', async () => {
    const { archive, root } = await meetingOfNine();
    expect((await faultOf(archive.open('gone'))).code).toBe('missing');
    expect(await readdir(root.meetings)).toEqual(['m1']);
  });

  test('is never made in the place of another one', async () => {
    const { archive } = await meetingOfNine();
    await expect(archive.create('m1')).rejects.toThrow('id of another');
    const { journal, recovered } = await archive.open('m1');
    expect(recovered.lastSeq).toBe(9);
    await journal.close();
  });

  test.each(['', '..', '../m1', 'a/b', 'a\\b', 'C:', 'x'.repeat(81)])(
    'never has an id such as "%s"',
    async (id) => {
      const { archive } = await sampleArchive(await temporaryFolder());
      await expect(archive.create(id)).rejects.toThrow(RangeError);
      await expect(archive.open(id)).rejects.toThrow(RangeError);
    },
  );

  test('of a newer version is refused and left as it is', async () => {
    const { archive, damage, place, root } = await meetingOfNine([4]);
    const before = await damage((lines) => [
      encodeLine({ 'boardside-journal': 2, meeting: 'm1' }).toString().trimEnd(),
      ...lines.slice(1),
    ]);
    const fault = await faultOf(archive.open('m1'));
    expect(fault.code).toBe('newer-version');
    expect(fault.message).toContain('Install the newer version');
    expect((await readFile(place.journal)).equals(before)).toBe(true);
    expect(await readdir(root.folder)).not.toContain('quarantine');
    expect(await readdir(place.folder)).not.toContain('journal.lock');
  });

  test('whose folder holds the record of another one is refused and left as it is', async () => {
    const { archive, root, place } = await meetingOfNine();
    const other = await archive.create('m2');
    await other.journal.close();
    await writeFile(root.meeting('m2').journal, await readFile(place.journal));
    expect((await faultOf(archive.open('m2'))).message).toContain('record of another meeting');
    expect(await readFile(root.meeting('m2').journal)).toEqual(await readFile(place.journal));
  });
});

describe('after a crash', () => {
  test('a torn last line is dropped, and the next change stands where it stood', async () => {
    const { archive, place } = await meetingOfNine();
    await writeFile(place.journal, encodeLine(note(10)).subarray(0, 30), { flag: 'a' });
    const { journal, recovered } = await archive.open('m1');
    expect(recovered.report).toMatchObject({ outcome: 'torn-tail', lostChanges: 0, sentence: null });
    await journal.append([note(10)]);
    await journal.close();
    const again = await archive.open('m1');
    expect(again.recovered).toMatchObject({ entries: notes(1, 10), report: { outcome: 'whole' } });
    await again.journal.close();
  });

  test('temporary files it left are cleared away', async () => {
    const { archive, place } = await meetingOfNine([4]);
    await writeFile(join(place.folder, 'journal.ndjson.99-abc.tmp'), 'half');
    await writeFile(join(place.snapshots, '000000000009.json.99-abc.tmp'), 'half');
    await (await archive.open('m1')).journal.close();
    expect(await readdir(place.folder)).toEqual(['journal.ndjson', 'snapshots']);
    expect(await readdir(place.snapshots)).toEqual(['000000000004.json']);
  });

  test('a meeting that was only just being made counts as not there', async () => {
    const { archive, place } = await meetingOfNine();
    await rm(place.journal);
    expect((await faultOf(archive.open('m1'))).code).toBe('missing');
    const { journal } = await archive.create('m1');
    await journal.close();
  });
});

describe('a journal with a broken middle', () => {
  test('opens as it was before, keeps a copy, and says what is lost', async () => {
    const { archive, breakLine, root, place } = await meetingOfNine([3]);
    const damaged = await breakLine(7);
    const { journal, recovered } = await archive.open('m1');
    expect(recovered).toMatchObject({ entries: notes(1, 5), lastSeq: 5, snapshot: { seq: 3 } });
    expect(recovered.report).toMatchObject({ outcome: 'repaired', lostChanges: 4, firstBadLine: 7 });
    expect(recovered.report.sentence).toBe(
      'Part of the record of this meeting could not be read. At least 4 changes after 18:05 could not be read: it opens as it was then. Please check the minutes from there on. A full copy of the record as it was found is in the folder “quarantine”, under m1-2019-11-26T180000Z.',
    );
    const copy = join(root.quarantine, 'm1-2019-11-26T180000Z');
    expect(recovered.report.quarantineFolder).toBe(copy);
    expect(await readFile(join(copy, 'journal.ndjson'))).toEqual(damaged);

    await journal.append([note(6, 'typed again')]);
    await journal.close();
    const again = await archive.open('m1');
    expect(again.recovered.entries).toEqual([...notes(1, 5), note(6, 'typed again')]);
    expect(again.recovered.report.outcome).toBe('whole');
    await again.journal.close();
    expect(await readdir(place.folder)).toEqual(['journal.ndjson', 'snapshots']);
  });

  test('opens complete from a newer snapshot, and says what can no longer be undone', async () => {
    const { archive, breakLine } = await meetingOfNine([4, 7]);
    await breakLine(3);
    const { journal, recovered } = await archive.open('m1');
    expect(recovered).toMatchObject({
      base: { seq: 7 },
      snapshot: { seq: 7 },
      entries: notes(8, 9),
      lastSeq: 9,
    });
    expect(recovered.report).toMatchObject({ outcome: 'repaired', lostChanges: 0, sealedChanges: 6 });
    expect(recovered.report.sentence).toContain('No change is missing');
    expect(recovered.report.sentence).toContain('6 changes can no longer be undone one by one');
    await journal.append([note(10)]);
    await journal.close();

    const again = await archive.open('m1');
    expect(again.recovered).toMatchObject({
      base: { seq: 7 },
      entries: notes(8, 10),
      report: { outcome: 'whole' },
    });
    expect(stateAfter(again.recovered.entries, again.recovered.base?.state)).toEqual(
      stateAfter(notes(1, 10)),
    );
    await again.journal.close();
  });

  test('and no other good state opens empty but never silently', async () => {
    const { archive, place } = await meetingOfNine();
    await writeFile(place.journal, 'These are somebody’s shopping notes.\n');
    const { journal, recovered } = await archive.open('m1');
    expect(recovered).toMatchObject({ entries: [], lastSeq: 0, base: null });
    expect(recovered.report.outcome).toBe('repaired');
    expect(recovered.report.sentence).toContain('None of its changes could be recovered, so it opens empty.');
    expect(recovered.report.sentence).toContain('quarantine');
    await journal.close();
  });

  test('twice on one day keeps both copies', async () => {
    const { archive, breakLine, root } = await meetingOfNine();
    for (const line of [8, 4]) {
      await breakLine(line);
      await (await archive.open('m1')).journal.close();
    }
    expect(await readdir(root.quarantine)).toEqual(['m1-2019-11-26T180000Z', 'm1-2019-11-26T180000Z-2']);
  });

  test('sets aside snapshots that lie beyond what could be opened', async () => {
    const { archive, breakLine, place, root } = await meetingOfNine([4, 8]);
    await writeFile(join(place.snapshots, '000000000008.json'), '{"version":2,"seq":8}');
    await breakLine(7);
    const { recovered, journal } = await archive.open('m1');
    expect(recovered.lastSeq).toBe(5);
    expect(await readdir(place.snapshots)).toEqual(['000000000004.json']);
    const copies = await readdir(join(root.quarantine, 'm1-2019-11-26T180000Z'));
    expect(copies.toSorted()).toEqual(['000000000008.json', 'journal.ndjson']);
    await journal.close();
  });

  test.each(['copy', 'rename'] as const)('is left as it is when the disk is full (at %s)', async (on) => {
    const { archive, breakLine, files, place } = await meetingOfNine();
    const damaged = await breakLine(5);
    files.fail({ on, code: 'ENOSPC', path: /journal\.ndjson/ });
    expect((await faultOf(archive.open('m1'))).code).toBe('disk-full');
    expect(await readFile(place.journal)).toEqual(damaged);
    expect((await readdir(place.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const { recovered, journal } = await archive.open('m1');
    expect(recovered.lastSeq).toBe(3);
    await journal.close();
  });
});

describe('a journal that is gone', () => {
  test('is rebuilt from the newest snapshot', async () => {
    const { archive, place } = await meetingOfNine([4, 9]);
    await rm(place.journal);
    const { recovered, journal } = await archive.open('m1');
    expect(recovered).toMatchObject({ base: { seq: 9 }, lastSeq: 9, entries: [] });
    expect(recovered.report.sentence).toMatch(
      /^The record of this meeting was not where it should be\. No change is missing/,
    );
    await journal.close();
  });

  test('or has lost its last lines is made good by the snapshot', async () => {
    const { archive, damage } = await meetingOfNine([8]);
    await damage((lines) => [...lines.slice(0, 6), '']);
    const { recovered, journal } = await archive.open('m1');
    expect(recovered).toMatchObject({ base: { seq: 8 }, lastSeq: 8 });
    expect(recovered.report).toMatchObject({ outcome: 'repaired', lostChanges: 0, sealedChanges: 3 });
    await journal.close();
  });
});

test('whatever stands in the files, opening ends in a meeting or in a sentence for the clerk', async () => {
  const { archive, place } = await meetingOfNine([3, 6]);
  const whole = await readFile(place.journal);
  const snapshot = await readFile(join(place.snapshots, '000000000006.json'));
  const cut = fc.tuple(fc.nat({ max: whole.length }), fc.uint8Array({ maxLength: 30 }), fc.nat({ max: 200 }));
  await fc.assert(
    fc.asyncProperty(cut, fc.nat({ max: snapshot.length - 1 }), async ([at, put, skip], flip) => {
      await writeFile(place.journal, Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + skip)]));
      const flipped = Buffer.from(snapshot);
      flipped[flip] = (flipped[flip] ?? 0) ^ 1;
      await writeFile(join(place.snapshots, '000000000006.json'), flipped);
      const { recovered, journal } = await archive.open('m1');
      const state = stateAfter(recovered.entries, recovered.base?.state);
      expect(state).toEqual(stateAfter(notes(1, recovered.lastSeq)));
      await journal.append([note(recovered.lastSeq + 1)]);
      await journal.close();
      await rm(join(place.snapshots, '000000000003.json'), { force: true });
    }),
    { numRuns: 60 },
  );
});

describe('a folder that cannot be written', () => {
  test.each([
    ['EROFS', 'read-only'],
    ['EACCES', 'no-permission'],
    ['ENOSPC', 'disk-full'],
  ])('(%s) is told when a meeting is opened, and the meeting is untouched', async (code, says) => {
    const { archive, files, place } = await meetingOfNine();
    const before = await readFile(place.journal);
    files.fail({ on: 'open', code });
    const fault = await faultOf(archive.open('m1'));
    expect(fault.code).toBe(says);
    expect(fault.message).toContain('this meeting could not be opened');
    expect(await readFile(place.journal)).toEqual(before);
    await (await archive.open('m1')).journal.close();
  });

  test('is told when a meeting is made, and the id can be used once it can be written', async () => {
    const files = new FaultyFiles();
    const { archive } = await sampleArchive(await temporaryFolder(), files);
    files.fail({ on: 'sync', code: 'ENOSPC' });
    const fault = await faultOf(archive.create('m1'));
    expect(fault.message).toContain('the new meeting could not be saved');
    const { journal } = await archive.create('m1');
    await journal.close();
  });
});
