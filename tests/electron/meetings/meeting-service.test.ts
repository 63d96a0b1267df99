import { describe, expect, test } from 'vitest';
import type { MeetingId } from '../../../shared/kernel/ids';
import type { Command } from '../../../shared/meeting/commands';
import { replay } from '../../../shared/meeting/history';
import { aDesk, granted, idOf } from '../../support/meeting-desk';
import { anItem, at, facts, item } from '../../support/given-when-then';

const addItem = (title: string): Command => ({ type: 'AddItem', item: anItem(title), after: null });

async function aMeeting(desk = aDesk()) {
  const open = granted(await desk.service.create(facts));
  const id = idOf(open);
  return { ...desk, open, id, say: (command: Command) => desk.service.dispatch(id, command) };
}

describe('the service of meetings', () => {
  test('a new meeting begins with one entry, on disk before it is answered', async () => {
    const { archive, open, id } = await aMeeting();
    expect(archive.kept(id).entries).toEqual([
      {
        seq: 1,
        step: 'id-2',
        at: at('18:00'),
        cause: 'CreateMeeting',
        events: [{ type: 'MeetingCreated', meetingId: id, facts }],
      },
    ]);
    expect(open).toMatchObject({ seq: 1, undo: null, redo: null, notices: [], savedAt: at('18:00') });
  });

  test('a new meeting has on its agenda what an earlier one put off, and keeps it', async () => {
    const { archive, service } = aDesk();
    const carriedFrom = {
      meetingId: 'm-1' as MeetingId,
      itemId: item('h'),
      date: facts.date,
      reason: 'Papers were late.',
    };
    const id = idOf(
      granted(await service.create(facts, { carried: [{ ...anItem('Housing'), carriedFrom }] })),
    );
    const [first] = archive.kept(id).entries;
    if (first === undefined) throw new Error('nothing was kept');
    expect(replay([first]).meeting.agenda.items).toMatchObject([{ title: 'Housing', carriedFrom }]);
  });

  test('what a meeting leaves to the next is read from it, open or not, and it is left as it was', async () => {
    const { id, say, service } = await aMeeting();
    await say({ type: 'ChangeFacts', changes: { youngPeoplesAim: 0.4 } });
    await say(addItem('Housing'));
    await say({ type: 'DeferItem', itemId: item('id-4'), reason: 'Papers were late.' });
    const over = granted(await service.carriedOver(id));
    expect(over).toMatchObject({
      youngPeoplesAim: 0.4,
      items: [{ title: 'Housing', carriedFrom: { meetingId: id, reason: 'Papers were late.' } }],
    });
    await service.leave(id);
    expect(granted(await service.carriedOver(id))).toEqual(over);
    expect(service.meetingOf(id)).toBeUndefined();
    expect((await service.open(id)).ok).toBe(true);
  });

  test('what a meeting that is not there leaves is refused in words', async () => {
    expect((await aDesk().service.carriedOver('none' as MeetingId)).ok).toBe(false);
  });

  test('a command becomes exactly one entry, and the answer gives its number and when it was saved', async () => {
    const { archive, id, say, setTime } = await aMeeting();
    setTime('18:05');
    expect(await say(addItem('Performance'))).toEqual({ ok: true, value: { seq: 2, savedAt: at('18:05') } });
    expect(archive.kept(id).entries[1]).toEqual({
      seq: 2,
      step: 'id-4',
      at: at('18:05'),
      cause: 'AddItem',
      events: [{ type: 'ItemAdded', itemId: 'id-3', item: anItem('Performance'), after: null }],
    });
  });

  test('the step’s own events are pushed, not the meeting', async () => {
    const { changes, id, say } = await aMeeting();
    await say(addItem('Performance'));
    expect(changes).toEqual([
      {
        kind: 'step',
        meetingId: id,
        seq: 2,
        savedAt: at('18:00'),
        undo: 'AddItem',
        redo: null,
        events: [{ type: 'ItemAdded', itemId: 'id-3', item: anItem('Performance'), after: null }],
      },
    ]);
  });

  test('undo and redo push the whole meeting, and say what can be undone next', async () => {
    const { changes, say } = await aMeeting();
    await say(addItem('Performance'));
    await say({ type: 'Undo' });
    await say({ type: 'Redo' });
    expect(changes.slice(1)).toMatchObject([
      { kind: 'replaced', seq: 3, undo: null, redo: 'AddItem', meeting: { agenda: { items: [] } } },
      { kind: 'replaced', seq: 4, undo: 'AddItem', redo: null, meeting: { agenda: { items: [{}] } } },
    ]);
  });

  test('commands sent together are taken one by one in the order in which they came', async () => {
    const { archive, id, say } = await aMeeting();
    const titles = Array.from({ length: 20 }, (_, n) => `Item ${n}`);
    const answers = await Promise.all(titles.map((title) => say(addItem(title))));
    expect(answers.map((answer) => granted(answer).seq)).toEqual(titles.map((_, n) => n + 2));
    const written = archive.kept(id).entries.slice(1);
    expect(
      written.map(({ events: [event] }) => (event?.type === 'ItemAdded' ? event.item.title : null)),
    ).toEqual(titles);
  });

  test('a command carries the time at which it came, not the time at which those before it were done', async () => {
    const { archive, id, say, setTime } = await aMeeting();
    let open: (() => void) | undefined;
    archive.gate = new Promise((resolve) => {
      open = resolve;
    });
    const first = say(addItem('First'));
    const second = say(addItem('Second'));
    setTime('18:20');
    open?.();
    await Promise.all([first, second]);
    expect(archive.kept(id).entries.map((entry) => entry.at)).toEqual([
      at('18:00'),
      at('18:00'),
      at('18:00'),
    ]);
  });

  test('nothing is answered before the disk has it', async () => {
    const { archive, say, service, id } = await aMeeting();
    let open: (() => void) | undefined;
    archive.gate = new Promise((resolve) => {
      open = resolve;
    });
    let isAnswered = false;
    const answer = say(addItem('Performance')).then(() => {
      isAnswered = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isAnswered).toBe(false);
    expect(service.meetingOf(id)?.agenda.items).toEqual([]);
    open?.();
    await answer;
    expect(service.meetingOf(id)?.agenda.items).toHaveLength(1);
  });

  test('a refusal is an answer, leaves no entry, and the command behind it is taken', async () => {
    const { archive, changes, id, say } = await aMeeting();
    const [refused, taken] = await Promise.all([say({ type: 'CloseMeeting' }), say(addItem('Performance'))]);
    expect(refused).toMatchObject({ ok: false, error: { code: 'meeting-not-started' } });
    expect(granted(taken).seq).toBe(2);
    expect(archive.kept(id).entries).toHaveLength(2);
    expect(changes).toHaveLength(1);
  });

  test('what is kept on disk replays to what is on screen', async () => {
    const { archive, id, say, service } = await aMeeting();
    for (const title of ['One', 'Two', 'Three']) await say(addItem(title));
    await say({ type: 'Undo' });
    await say({ type: 'StartMeeting' });
    expect(replay(archive.kept(id).entries).meeting).toEqual(service.meetingOf(id));
  });

  test('a meeting left and opened again is the same, and can still be undone', async () => {
    const { id, say, service } = await aMeeting();
    await say(addItem('Performance'));
    const before = service.whole(id);
    await service.leave(id);
    expect(service.meetingOf(id)).toBeUndefined();
    expect(granted(await service.open(id))).toEqual(before);
    expect(granted(await say({ type: 'Undo' })).seq).toBe(3);
  });

  test('leaving waits for the commands that were already given', async () => {
    const { archive, id, say, service } = await aMeeting();
    const answers = [say(addItem('One')), say(addItem('Two'))];
    await service.leave(id);
    expect((await Promise.all(answers)).every((answer) => answer.ok)).toBe(true);
    expect(archive.kept(id)).toMatchObject({ isOpen: false, closings: 1 });
    expect(archive.kept(id).snapshots.map(({ seq }) => seq)).toEqual([3]);
  });

  test('a command for a meeting that is not open is refused in words', async () => {
    const { say, service, id } = await aMeeting();
    await service.leave(id);
    expect(await say({ type: 'Undo' })).toMatchObject({
      ok: false,
      error: { code: 'meeting-not-open', message: expect.stringContaining('library') },
    });
  });

  test('two meetings are open at once and neither loses anything of the other', async () => {
    const desk = aDesk();
    const first = await aMeeting(desk);
    const second = await aMeeting(desk);
    await Promise.all([
      first.say(addItem('Of the first')),
      second.say(addItem('Of the second')),
      first.say(addItem('Also of the first')),
    ]);
    const titles = (id: MeetingId) =>
      desk.service
        .meetingOf(id)
        ?.agenda.items.map((i) => i.title)
        .sort();
    expect(titles(first.id)).toEqual(['Also of the first', 'Of the first']);
    expect(titles(second.id)).toEqual(['Of the second']);
    await desk.service.leave(second.id);
    expect(granted(await first.say({ type: 'Undo' })).seq).toBe(4);
    await desk.service.closeAll();
    expect([first.id, second.id].map((id) => desk.archive.kept(id).isOpen)).toEqual([false, false]);
  });

  test('opening a meeting twice at the same time opens it once', async () => {
    const { archive, id, service } = await aMeeting();
    await service.leave(id);
    const [one, other] = await Promise.all([service.open(id), service.open(id)]);
    expect(granted(one)).toEqual(granted(other));
    expect(archive.kept(id).closings).toBe(1);
  });

  test('a meeting that somebody else has open, or that is gone, is refused with the disk’s own sentence', async () => {
    const { archive, id, service } = await aMeeting();
    await service.leave(id);
    archive.kept(id).isOpen = true;
    expect(await service.open(id)).toEqual({
      ok: false,
      error: { code: 'locked', message: 'Somebody has it open.' },
    });
    expect(await service.open('gone' as MeetingId)).toMatchObject({ ok: false, error: { code: 'missing' } });
  });

  test('what recovery has to tell comes with the meeting and names it', async () => {
    const { archive, id, service } = await aMeeting();
    await service.leave(id);
    const kept = archive.kept(id);
    kept.report = {
      ...kept.report,
      outcome: 'repaired',
      lostChanges: 2,
      sentence: 'Two changes are missing.',
    };
    expect(granted(await service.open(id)).notices).toMatchObject([
      {
        tone: 'warning',
        message: 'Corporate Parenting Board, 24 November 2026. Two changes are missing.',
      },
    ]);
  });

  test('entries that do not follow from each other are left alone and the meeting is refused', async () => {
    const { archive, bugs, id, service } = await aMeeting();
    await service.leave(id);
    const kept = archive.kept(id);
    kept.entries.push({
      seq: 2,
      step: 'step-x' as never,
      at: at('18:01'),
      cause: 'Undo',
      events: [{ type: 'StepUndone', step: 'never-was' as never }],
    });
    expect(await service.open(id)).toMatchObject({ ok: false, error: { code: 'meeting-not-understood' } });
    expect(kept).toMatchObject({ isOpen: false });
    expect(kept.entries).toHaveLength(2);
    expect(bugs).toEqual(['fold-journal']);
  });

  test('a window that cannot be told does not turn a saved change into a failure', async () => {
    const desk = aDesk({
      onChange: () => {
        throw new Error('the window is gone');
      },
    });
    const { say, bugs } = await aMeeting(desk);
    expect(granted(await say(addItem('Performance'))).seq).toBe(2);
    expect(bugs).toEqual(['push-change']);
  });
});
