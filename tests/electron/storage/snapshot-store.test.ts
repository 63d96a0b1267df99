import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileProblem } from '../../../electron/storage/durable-adapter';
import { SnapshotStore } from '../../../electron/storage/snapshot-store';
import { faultOf } from '../../support/fault-of';
import { FaultyFiles } from '../../support/faulty-files';
import { noteKind, type Notes, notes, sampleClock, stateAfter } from '../../support/sample-journal';
import { temporaryFolder } from '../../support/temporary-folder';

const stateAt = (seq: number): Notes => stateAfter(notes(1, seq));

async function snapshotStore() {
  const root = await temporaryFolder();
  const folder = join(root, 'snapshots');
  const files = new FaultyFiles();
  const problems: FileProblem[] = [];
  const store = new SnapshotStore<Notes>({
    files,
    folder,
    parseSnapshot: noteKind.parseSnapshot,
    quarantine: { files, clock: sampleClock, folder: join(root, 'quarantine') },
    onProblem: (problem) => problems.push(problem),
  });
  return { store, folder, files, problems, pathAt: (seq: number) => join(folder, `00000000000${seq}.json`) };
}

describe('snapshots', () => {
  test('are none at first', async () => {
    const { store } = await snapshotStore();
    expect(await store.newest()).toBeNull();
  });

  test('keep the newest three, and give back the newest', async () => {
    const { store, folder } = await snapshotStore();
    for (const seq of [2, 4, 6, 8]) await store.save(seq, stateAt(seq));
    expect(await store.newest()).toEqual({ seq: 8, state: stateAt(8) });
    expect(await readdir(folder)).toEqual(['000000000004.json', '000000000006.json', '000000000008.json']);
  });

  test('may be saved again after the same change', async () => {
    const { store } = await snapshotStore();
    await store.save(2, { texts: ['first'] });
    await store.save(2, { texts: ['second'] });
    expect(await store.newest()).toEqual({ seq: 2, state: { texts: ['second'] } });
  });

  test('are passed over and set aside when one byte of the state has changed', async () => {
    const { store, pathAt, problems } = await snapshotStore();
    await store.save(2, stateAt(2));
    await store.save(4, stateAt(4));
    const text = await readFile(pathAt(4), 'utf8');
    await writeFile(pathAt(4), text.replace('Item 3', 'Item 8'));
    expect(await store.newest()).toEqual({ seq: 2, state: stateAt(2) });
    expect(problems).toMatchObject([{ kind: 'unreadable' }]);
    expect(await store.pathsAfter(2)).toEqual([]);
  });

  test('are passed over when they were renamed to another change', async () => {
    const { store, pathAt } = await snapshotStore();
    await store.save(2, stateAt(2));
    await writeFile(pathAt(5), await readFile(pathAt(2)));
    expect(await store.newest()).toEqual({ seq: 2, state: stateAt(2) });
  });

  test('are passed over but left when their state is not one this version knows', async () => {
    const { store, folder, problems } = await snapshotStore();
    await store.save(2, stateAt(2));
    const { folder: _, ...other } = await snapshotStore();
    const strange = new SnapshotStore<number>({
      files: other.files,
      folder,
      parseSnapshot: () => null,
      quarantine: { files: other.files, clock: sampleClock, folder: join(folder, 'q') },
      onProblem: (problem) => problems.push(problem),
    });
    await strange.save(4, 17);
    expect(await store.newest()).toEqual({ seq: 2, state: stateAt(2) });
    expect(await store.pathsAfter(2)).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test('that cannot be saved on a full disk are told, and the older ones stay', async () => {
    const { store, files, folder } = await snapshotStore();
    await store.save(2, stateAt(2));
    files.fail({ on: 'write', code: 'ENOSPC' });
    const fault = await faultOf(store.save(4, stateAt(4)));
    expect(fault.message).toContain('so a safety copy of this meeting could not be saved');
    expect(await readdir(folder)).toEqual(['000000000002.json']);
  });

  test('never bear a number that is none', async () => {
    const { store } = await snapshotStore();
    await expect(store.save(-1, stateAt(1))).rejects.toThrow(RangeError);
    await expect(store.save(1.5, stateAt(1))).rejects.toThrow(RangeError);
  });

  test('pay no heed to other files in their folder', async () => {
    const { store, folder, pathAt } = await snapshotStore();
    await store.save(2, stateAt(2));
    await writeFile(join(folder, 'notes.txt'), 'x');
    await writeFile(join(folder, '9.json'), 'x');
    expect((await store.newest())?.seq).toBe(2);
    expect(await store.pathsAfter(0)).toEqual([pathAt(2)]);
  });
});
