import { appendFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../electron/storage/files';
import { DiskArchive } from '../../../electron/storage/open-meeting';
import type { MeetingKind } from '../../../electron/storage/recovery';
import { recoverySentence } from '../../../electron/storage/recovery-words';
import {
  type Note,
  noteKind,
  type Notes,
  notes,
  sampleArchive,
  sampleClock,
} from '../../support/sample-journal';
import { temporaryFolder } from '../../support/temporary-folder';

const news = {
  lostChanges: 0,
  sealedChanges: 0,
  lastSeq: 9,
  lastTime: '18:42 on 26 November 2019',
  copy: 'the cellar',
};

describe('what the clerk is told', () => {
  test('names one change as one', () => {
    expect(recoverySentence({ ...news, lostChanges: 1, sealedChanges: 1 })).toBe(
      'Part of the record of this meeting could not be read. At least 1 change after 18:42 on 26 November 2019 could not be read: it opens as it was then. Please check the minutes from there on. Earlier changes are kept, but 1 change can no longer be undone one by one. A full copy of the record as it was found is in the cellar.',
    );
  });

  test('says where to look even when no time is known', () => {
    expect(recoverySentence({ ...news, lostChanges: 3, lastTime: null })).toContain(
      'At least 3 changes at its end could not be read: it opens without them. Please check the end of the minutes.',
    );
  });

  test('of a record that was not there speaks of no copy', () => {
    expect(recoverySentence({ ...news, copy: null })).toBe(
      'The record of this meeting was not where it should be. No change is missing: the meeting opens as it was last saved.',
    );
  });

  test('gives times on the council’s clock, summer time included', async () => {
    const { root, archive } = await sampleArchive(await temporaryFolder());
    const { journal } = await archive.create('m1');
    await journal.append(notes(1, 2).map((entry) => ({ ...entry, at: Date.UTC(2019, 5, 3, 17, 42) })));
    await journal.close();
    await appendFile(root.meeting('m1').journal, 'nothing readable\n');
    const { sayTime: _, ...kind } = noteKind;
    const councilKind: MeetingKind<Note, Notes> = kind;
    const council = new DiskArchive<Note, Notes>({
      files: nodeFiles,
      root,
      clock: sampleClock,
      kind: councilKind,
      onProblem: () => undefined,
    });
    const open = await council.open('m1');
    expect(open.recovered.report.sentence).toContain(
      'At least 1 change after 18:42 on 3 June 2019 could not',
    );
    await open.journal.close();
  });
});
