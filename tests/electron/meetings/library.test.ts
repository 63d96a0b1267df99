import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/meeting/commands';
import type { LocalDate } from '../../../shared/kernel/wall-time';
import { aBlock, anItem, facts } from '../../support/given-when-then';
import { aDesk, type Desk, diskFull, granted, idOf } from '../../support/meeting-desk';

const made = async (desk: Desk, date = '2026-11-24') =>
  idOf(granted(await desk.service.create({ ...facts, date: date as LocalDate })));
const addItem = (title: string): Command => ({ type: 'AddItem', item: anItem(title), after: null });

describe('the list of meetings', () => {
  test('a new meeting is listed at once and kept on the shelf soon after', async () => {
    const desk = aDesk();
    const id = await made(desk);
    expect(desk.service.list()).toMatchObject([{ id, phase: 'preparing', itemCount: 0, isTakeover: true }]);
    expect(desk.shelf.entries).toEqual([]);
    await desk.pass();
    expect(desk.shelf.entries).toMatchObject([{ id, isOpen: true, council: facts.council }]);
  });

  test('what a window receives says nothing of how the list is kept', async () => {
    const desk = aDesk();
    await made(desk);
    expect(Object.keys(desk.service.list()[0] ?? {}).sort()).toEqual(
      [
        'board',
        'council',
        'date',
        'id',
        'isSample',
        'isTakeover',
        'itemCount',
        'phase',
        'start',
        'updatedAt',
        'venue',
      ].sort(),
    );
  });

  test('the newest meeting comes first', async () => {
    const desk = aDesk();
    await made(desk, '2026-09-15');
    await made(desk, '2027-01-28');
    await made(desk, '2026-11-24');
    expect(desk.service.list().map(({ date }) => date)).toEqual(['2027-01-28', '2026-11-24', '2026-09-15']);
  });

  test('typing does not write the list again and again; what the list shows does', async () => {
    const desk = aDesk();
    const id = await made(desk);
    await desk.pass();
    const { writes } = desk.shelf;
    await desk.service.dispatch(id, addItem('Performance'));
    await desk.service.dispatch(id, addItem('Plan'));
    await desk.pass();
    expect(desk.shelf.writes).toBe(writes + 1);
    const itemId = desk.service.meetingOf(id)!.agenda.items[0]!.id;
    for (const text of ['D', 'De', 'Dev'])
      await desk.service.dispatch(id, {
        type: 'ChangeMinutes',
        itemId,
        changes: [{ op: 'put', block: aBlock('b', text), after: null }],
      });
    await desk.pass();
    expect(desk.shelf.writes).toBe(writes + 1);
    expect(desk.shelf.entries).toMatchObject([{ itemCount: 2 }]);
  });

  test('a closed meeting is listed as it was left, and no longer as open', async () => {
    const desk = aDesk();
    const id = await made(desk);
    await desk.service.dispatch(id, addItem('Performance'));
    await desk.service.leave(id);
    expect(desk.shelf.entries).toMatchObject([{ id, itemCount: 1, isOpen: false, seq: 2 }]);
  });

  test('after a crash the list is made true again from the journals', async () => {
    const before = aDesk();
    const id = await made(before);
    await before.pass();
    await before.service.dispatch(id, addItem('Performance'));
    before.archive.crash();
    const after = aDesk({ archive: before.archive, shelf: before.shelf });
    expect(after.service.list()).toMatchObject([{ itemCount: 0 }]);
    await after.service.renewLibrary();
    expect(after.service.list()).toMatchObject([{ id, itemCount: 1 }]);
    expect(after.archive.kept(id).isOpen).toBe(false);
  });

  test('a lost list is made anew, without the meetings that are gone and those nothing was saved in', async () => {
    const desk = aDesk();
    const id = await made(desk);
    await desk.service.closeAll();
    desk.shelf.entries = [{ ...desk.shelf.entries[0]!, id: 'gone' as never }];
    desk.shelf.isRebuildDue = true;
    await desk.archive.create('never-begun');
    desk.archive.crash();
    await desk.service.renewLibrary();
    expect(desk.service.list().map((entry) => entry.id)).toEqual([id]);
    expect(desk.raised).toEqual([]);
  });

  test('a meeting that cannot be read for the list is told and left alone', async () => {
    const desk = aDesk();
    const id = await made(desk);
    await desk.service.closeAll();
    desk.archive.kept(id).isOpen = true;
    desk.shelf.entries = [];
    await desk.service.renewLibrary();
    expect(desk.service.list()).toEqual([]);
    expect(desk.raised).toEqual([expect.stringMatching(/^warning: One meeting could not be read/)]);
  });

  test('a meeting mended while the list is made anew is told by its name', async () => {
    const desk = aDesk();
    const id = await made(desk);
    await desk.pass();
    desk.archive.crash();
    const kept = desk.archive.kept(id);
    kept.report = { ...kept.report, outcome: 'repaired', sentence: 'Part of it could not be read.' };
    const after = aDesk({ archive: desk.archive, shelf: desk.shelf });
    await after.service.renewLibrary();
    expect(after.raised).toEqual([
      'warning: Corporate Parenting Board, 24 November 2026. Part of it could not be read.',
    ]);
  });

  test('a meeting can be opened while the list is read from it, and the list while it is open', async () => {
    const desk = aDesk();
    const id = await made(desk);
    await desk.pass();
    desk.archive.crash();
    const after = aDesk({ archive: desk.archive, shelf: desk.shelf });
    const renewing = after.service.renewLibrary();
    const opening = after.service.open(id);
    expect((await opening).ok).toBe(true);
    await renewing;
    await after.service.renewLibrary();
    expect(after.raised).toEqual([]);
    expect(after.service.list()).toHaveLength(1);
  });

  test('a listed meeting that cannot be read just now stays on the list, and is not said to be missing', async () => {
    const desk = aDesk();
    const id = await made(desk);
    await desk.pass();
    const after = aDesk({ archive: desk.archive, shelf: desk.shelf });
    await after.service.renewLibrary();
    expect(after.service.list().map((entry) => entry.id)).toEqual([id]);
    expect(after.raised).toEqual([]);
  });

  test('a full disk costs the list nothing but time', async () => {
    const desk = aDesk();
    const id = await made(desk);
    desk.shelf.fault = diskFull;
    await desk.pass();
    expect(desk.shelf.entries).toEqual([]);
    expect(desk.service.list()).toHaveLength(1);
    desk.shelf.fault = null;
    await desk.service.dispatch(id, addItem('Performance'));
    await desk.pass();
    expect(desk.shelf.entries).toMatchObject([{ itemCount: 1 }]);
  });
});
