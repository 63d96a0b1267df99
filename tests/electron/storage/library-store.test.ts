import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openDataRoot } from '../../../electron/storage/data-root';
import type { FileProblem } from '../../../electron/storage/durable-adapter';
import { type LibraryEntry, LibraryStore } from '../../../electron/storage/library-store';
import { FaultyFiles } from '../../support/faulty-files';
import { sampleClock } from '../../support/sample-journal';
import { temporaryFolder } from '../../support/temporary-folder';

async function libraryFolder(text?: string) {
  const files = new FaultyFiles();
  const root = await openDataRoot(files, await temporaryFolder());
  if (text !== undefined) await writeFile(root.library, text);
  const problems: FileProblem[] = [];
  const open = () =>
    LibraryStore.open({
      root,
      files,
      quarantine: { files, clock: sampleClock, folder: root.quarantine },
      onProblem: (problem) => problems.push(problem),
    });
  return { problems, open };
}

function listed(id: string, date: string | null, start: string | null = '18:00'): LibraryEntry {
  const council = 'Northmoor County Council';
  const board = 'Corporate Parenting Board';
  return { id, council, board, date, start, phase: 'preparing', updatedAt: 1, seq: 1 };
}

describe('the list of meetings', () => {
  test('is empty at first and wants to be built', async () => {
    const { open, problems } = await libraryFolder();
    const library = await open();
    expect(library.list()).toEqual([]);
    expect(library.isRebuildDue).toBe(true);
    expect(problems).toEqual([]);
  });

  test('goes by date and time, the newest first, one without a date before all', async () => {
    const { open } = await libraryFolder();
    const library = await open();
    await library.put(listed('spring', '2019-03-28'));
    await library.put(listed('evening', '2019-11-26', '18:00'));
    await library.put(listed('unplanned', null));
    await library.put(listed('morning', '2019-11-26', '10:00'));
    const order = ['unplanned', 'evening', 'morning', 'spring'];
    expect(library.list().map((entry) => entry.id)).toEqual(order);
    const again = await open();
    expect(again.isRebuildDue).toBe(false);
    expect(again.list().map((entry) => entry.id)).toEqual(order);
  });

  test('has each meeting once, as it was last put there', async () => {
    const { open } = await libraryFolder();
    const library = await open();
    await library.put(listed('m1', '2019-03-28'));
    await library.put({ ...listed('m1', '2019-03-28'), phase: 'closed', seq: 90 });
    expect(library.list()).toEqual([{ ...listed('m1', '2019-03-28'), phase: 'closed', seq: 90 }]);
    await library.drop('m1');
    expect((await open()).list()).toEqual([]);
  });

  test('that does not read is set aside, and is rebuilt from the meetings', async () => {
    const { open, problems } = await libraryFolder('{"version":1,"meetings":[{"id":"../up"}]}');
    const library = await open();
    expect(library.isRebuildDue).toBe(true);
    expect(problems).toMatchObject([{ kind: 'unreadable' }]);
    await library.rebuild([listed('m1', '2019-03-28')]);
    expect((await open()).list()).toHaveLength(1);
  });

  test('of a newer version is left alone, and the meetings can still be listed for this session', async () => {
    const { open, problems } = await libraryFolder('{"version":2}');
    const library = await open();
    await library.rebuild([listed('m1', '2019-03-28')]);
    expect(library.list()).toHaveLength(1);
    expect(library.isReadOnly).toBe(true);
    expect(problems).toMatchObject([{ kind: 'newer-version' }]);
  });
});
