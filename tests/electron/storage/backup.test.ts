import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FaultyFiles } from '../../support/faulty-files';
import { meetingStart, note, notes, sampleArchive } from '../../support/sample-journal';
import { temporaryFolder } from '../../support/temporary-folder';

async function closedMeeting() {
  const files = new FaultyFiles();
  let now = meetingStart;
  const clock = { now: () => now };
  const sample = await sampleArchive(await temporaryFolder(), files, clock);
  const { journal } = await sample.archive.create('m1');
  await journal.append(notes(1, 3));
  const place = sample.root.meeting('m1');
  const addOne = async (seq: number) => {
    now += 60_000;
    const open = await sample.archive.open('m1');
    await open.journal.append([note(seq)]);
    await open.journal.close();
  };
  return { ...sample, files, journal, place, addOne };
}

describe('when a meeting is closed', () => {
  test('a copy of its journal is kept elsewhere', async () => {
    const { journal, place } = await closedMeeting();
    await journal.close();
    expect(await readdir(place.backups)).toEqual(['2019-11-26T180000Z.ndjson']);
    const copy = await readFile(join(place.backups, '2019-11-26T180000Z.ndjson'));
    expect(copy).toEqual(await readFile(place.journal));
  });

  test('no second copy is made of what has not changed', async () => {
    const { journal, archive, place } = await closedMeeting();
    await journal.close();
    await (await archive.open('m1')).journal.close();
    expect(await readdir(place.backups)).toHaveLength(1);
  });

  test('the newest five copies are kept', async () => {
    const { journal, place, addOne } = await closedMeeting();
    await journal.close();
    for (let seq = 4; seq <= 12; seq += 1) await addOne(seq);
    const copies = (await readdir(place.backups)).toSorted();
    const minutes = ['05', '06', '07', '08', '09'];
    expect(copies).toEqual(minutes.map((minute) => `2019-11-26T18${minute}00Z.ndjson`));
    expect(await readFile(join(place.backups, copies[4] ?? ''))).toEqual(await readFile(place.journal));
  });

  test('and the copy fails, the clerk is told and the meeting is closed all the same', async () => {
    const { journal, files, archive, problems } = await closedMeeting();
    files.fail({ on: 'copy', code: 'ENOSPC' });
    await journal.close();
    expect(problems).toMatchObject([{ kind: 'not-saved' }]);
    expect(problems[0]?.sentence).toContain('so the backup of this meeting could not be saved');
    const again = await archive.open('m1');
    expect(again.recovered.lastSeq).toBe(3);
    await again.journal.close();
  });
});
