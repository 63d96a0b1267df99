import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/meeting/commands';
import { aBlock, anItem, facts } from '../../support/given-when-then';
import { aDesk, diskFull, granted, idOf } from '../../support/meeting-desk';

async function typing() {
  const desk = aDesk();
  const id = idOf(granted(await desk.service.create(facts)));
  const say = (command: Command) => desk.service.dispatch(id, command);
  await say({ type: 'AddItem', item: anItem('Performance'), after: null });
  const itemId = desk.service.meetingOf(id)!.agenda.items[0]!.id;
  const type = (text: string) =>
    say({ type: 'ChangeMinutes', itemId, changes: [{ op: 'put', block: aBlock('b', text), after: null }] });
  const typed = () => desk.service.meetingOf(id)?.minutes.byItem[itemId]?.[0]?.text;
  return { ...desk, id, itemId, type, typed, say };
}

describe('a disk that refuses', () => {
  test('a full disk while the clerk types: the answer says so, and the text on disk stays as it was', async () => {
    const { archive, changes, id, type, typed } = await typing();
    await type('Dev presented');
    archive.fault = diskFull;
    expect(await type('Dev presented the update.')).toEqual({
      ok: false,
      error: { code: 'disk-full', message: diskFull.message },
    });
    expect(typed()).toBe('Dev presented');
    expect(archive.kept(id).entries).toHaveLength(3);
    expect(changes).toHaveLength(2);
  });

  test('when space is back typing is saved again, with no number left out', async () => {
    const { archive, id, type, typed } = await typing();
    archive.fault = diskFull;
    await type('Lost if the app dies now');
    archive.fault = null;
    expect(granted(await type('Saved')).seq).toBe(3);
    expect(typed()).toBe('Saved');
    expect(archive.kept(id).entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('the clerk is told once when saving stops and once when it works again', async () => {
    const { archive, raised, type } = await typing();
    archive.fault = diskFull;
    for (const text of ['D', 'De', 'Dev']) await type(text);
    archive.fault = null;
    for (const text of ['Dev ', 'Dev p']) await type(text);
    expect(raised).toEqual([
      `danger: ${diskFull.message} What you typed stays on screen and is saved by itself as soon as the disk takes it.`,
      'information: Saving works again. Everything from here on is on disk.',
    ]);
  });

  test('commands queued behind a refused one are taken in turn', async () => {
    const { archive, say, type } = await typing();
    archive.fault = diskFull;
    const refused = type('one');
    const alsoRefused = say({ type: 'StartMeeting' });
    expect((await refused).ok).toBe(false);
    expect((await alsoRefused).ok).toBe(false);
    archive.fault = null;
    expect((await say({ type: 'StartMeeting' })).ok).toBe(true);
  });

  test('a bug while appending reaches the caller as a bug, and the next command is taken', async () => {
    const { archive, type } = await typing();
    archive.bug = new TypeError('a bug');
    await expect(type('one')).rejects.toThrow('a bug');
    archive.bug = null;
    expect((await type('two')).ok).toBe(true);
  });

  test('a meeting that cannot be made is refused with a sentence, and can be made later', async () => {
    const { archive, service } = aDesk();
    archive.fault = diskFull;
    expect(await service.create(facts)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    archive.fault = null;
    expect((await service.create(facts)).ok).toBe(true);
  });

  test('safety copies that fail cost nothing', async () => {
    const { archive, id, service, type } = await typing();
    await type('Saved');
    archive.fault = diskFull;
    await service.leave(id);
    expect(archive.kept(id)).toMatchObject({ isOpen: false, snapshots: [] });
    archive.fault = null;
    expect((await service.open(id)).ok).toBe(true);
  });
});

describe('safety copies', () => {
  test('none is made for a few steps, one in the first pause after fifty', async () => {
    const { archive, id, pass, type } = await typing();
    const copies = () => archive.kept(id).snapshots.map(({ seq }) => seq);
    for (let n = 0; n < 40; n += 1) await type(`${n}`);
    await pass();
    expect(copies()).toEqual([]);
    for (let n = 0; n < 10; n += 1) await type(`${n}`);
    await pass();
    // Somebody typed since the wait began: that was no pause.
    expect(copies()).toEqual([]);
    await pass();
    expect(copies()).toEqual([52]);
    for (let n = 0; n < 49; n += 1) await type(`${n}`);
    await pass();
    expect(copies()).toEqual([52]);
  });

  test('one is made without a pause when five hundred have been taken', async () => {
    const { archive, id, pass, type } = await typing();
    for (let n = 0; n < 500; n += 1) await type(`${n}`);
    await pass();
    expect(archive.kept(id).snapshots.map(({ seq }) => seq)).toEqual([502]);
  });

  test('a meeting opened upon a copy knows every step, and undo goes back beyond it', async () => {
    const { archive, id, service, say, type, typed, itemId } = await typing();
    await type('First');
    await type('Second');
    await say({ type: 'Undo' });
    await service.leave(id);
    const kept = archive.kept(id);
    const copy = kept.snapshots.at(-1);
    // The journal was damaged and has been rebuilt upon the copy, as recovery does it.
    kept.base = { seq: copy!.seq, state: structuredClone(copy!.state) };
    kept.entries.length = 0;
    expect(granted(await service.open(id)).meeting.minutes.byItem[itemId]?.[0]?.text).toBe('First');
    await say({ type: 'Redo' });
    expect(typed()).toBe('Second');
    await say({ type: 'Undo' });
    await say({ type: 'Undo' });
    expect(typed()).toBeUndefined();
  });
});
