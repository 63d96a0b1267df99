import { describe, expect, test } from 'vitest';
import { ConsoleMeeting } from '../../../electron/meetings/console-meeting';
import { listName } from '../../../shared/attendance/naming';
import type { ItemId, MeetingId } from '../../../shared/kernel/ids';
import type { Command } from '../../../shared/meeting/commands';
import type { Meeting } from '../../../shared/meeting/meeting';
import { anItem, at, facts } from '../../support/given-when-then';
import { aDesk, type Desk, granted, idOf } from '../../support/meeting-desk';

function atDesk(desk: Desk = aDesk(), kept: string | null = null, now = at('18:00')) {
  let remembered = kept;
  const shown: Array<string | null> = [];
  const raised: string[] = [];
  const console = new ConsoleMeeting({
    service: desk.service,
    clock: { now: () => now },
    raise: (_, message) => raised.push(message),
    remembered: () => remembered,
    remember: (id) => {
      remembered = id;
      return Promise.resolve();
    },
    wordings: () => ({ 'time-up': 'Time, please.' }),
    onSwitch: (meeting: Meeting | null) => shown.push(meeting?.id ?? null),
  });
  return { desk, console, shown, raised, kept: () => remembered };
}

describe('the meeting before the console', () => {
  test('is the one made or opened last, and what the wall shows', async () => {
    const { console, kept, shown } = atDesk();
    const first = idOf(granted(await console.create(facts)));
    const second = idOf(granted(await console.create(facts)));
    expect([console.id, kept()]).toEqual([second, second]);
    await console.open(first);
    expect((await console.current())?.meeting.id).toBe(first);
    expect(shown).toEqual([first, second, first]);
  });

  test('a new one has on its agenda what was chosen of what the last put off, from the record itself', async () => {
    const { console, desk } = atDesk();
    const last = idOf(granted(await console.create(facts)));
    for (const title of ['Housing', 'Health'])
      await desk.service.dispatch(last, { type: 'AddItem', item: anItem(title), after: null });
    const { items = [] } = desk.service.meetingOf(last)?.agenda ?? {};
    for (const { id } of items)
      await desk.service.dispatch(last, { type: 'DeferItem', itemId: id, reason: 'No time.' });
    const chosen = items.filter(({ title }) => title === 'Health').map(({ id }) => id);
    const open = granted(await console.create(facts, { meetingId: last, items: chosen }));
    expect(open.meeting.agenda.items).toMatchObject([
      { title: 'Health', status: 'planned', carriedFrom: { meetingId: last, reason: 'No time.' } },
    ]);
  });

  test('a new one has what young people raised at the last and nobody answered', async () => {
    const { console, desk } = atDesk();
    const last = idOf(granted(await console.create(facts)));
    const say = async (command: Command) => granted(await desk.service.dispatch(last, command));
    const meeting = () => desk.service.meetingOf(last);
    await say({ type: 'AddItem', item: anItem('Housing'), after: null });
    const itemId = meeting()?.agenda.items[0]?.id ?? ('none' as ItemId);
    const plan = { goal: 'comments' as const, workMinutes: 20, feedbackMinutes: 2, prompts: [] };
    await say({ type: 'SetUpExercise', itemId, plan });
    const comment = {
      groupId: null,
      promptId: null,
      isYoungPersons: true,
      isSensitive: false,
      isForAction: false,
    };
    const comments = ['A key of our own', 'Warm rooms'].map((text) => ({ ...comment, text }));
    await say({ type: 'AddComments', itemId, comments, after: null });
    const [answered] = meeting()?.groupWork.byItem[itemId]?.points ?? [];
    if (!answered) throw new Error('no point');
    await say({ type: 'AnswerPoint', itemId, pointId: answered.id, decided: 'Keys are cut.' });
    const open = granted(await console.create(facts, { meetingId: last, items: [] }));
    expect(open.meeting.groupWork.carried).toMatchObject([
      { meetingId: last, title: 'Housing', text: 'Warm rooms', decided: null },
    ]);
  });

  test('none is made where what was chosen cannot be read', async () => {
    const { console, shown } = atDesk();
    const chosen = { meetingId: 'gone' as MeetingId, items: ['i' as ItemId] };
    expect((await console.create(facts, chosen)).ok).toBe(false);
    expect(shown).toEqual([]);
  });

  test('a new one has the board’s wording of the prompts', async () => {
    const { console } = atDesk();
    await console.create(facts);
    expect(console.meeting?.chairing.promptWords.board).toEqual({ 'time-up': 'Time, please.' });
  });

  test('opening a second leaves the first open behind it', async () => {
    const { console, desk } = atDesk();
    const first = idOf(granted(await console.create(facts)));
    await console.create(facts);
    expect(desk.service.meetingOf(first)).toBeDefined();
  });

  test('leaving closes it, clears the wall and forgets it', async () => {
    const { console, desk, kept, shown } = atDesk();
    const id = idOf(granted(await console.create(facts)));
    await console.leave();
    expect([console.id, console.meeting, kept(), desk.service.meetingOf(id)]).toEqual([
      null,
      null,
      null,
      undefined,
    ]);
    expect(shown).toEqual([id, null]);
    expect(await console.current()).toBeNull();
  });

  test('after the app was killed, the console comes back to the meeting it was in', async () => {
    const before = atDesk();
    const id = idOf(granted(await before.console.create(facts)));
    before.desk.archive.crash();
    const after = atDesk(aDesk({ archive: before.desk.archive }), before.kept());
    expect((await after.console.current())?.meeting.id).toBe(id);
    expect(after.shown).toEqual([id]);
  });

  test('one that can no longer be opened is told and forgotten', async () => {
    const { console, kept, raised } = atDesk(aDesk(), 'gone');
    expect(await console.current()).toBeNull();
    expect(raised).toEqual([expect.stringMatching(/^The meeting you had open could not be opened\. /)]);
    expect(kept()).toBeNull();
  });

  test('a refused opening leaves the console where it was', async () => {
    const { console } = atDesk();
    const id = idOf(granted(await console.create(facts)));
    expect((await console.open('gone' as never)).ok).toBe(false);
    expect(console.id).toBe(id);
  });
});

describe('the sample board', () => {
  test('is a whole meeting in preparation, today by the clock', async () => {
    const { console, desk } = atDesk();
    const open = granted(await console.createSample());
    const { agenda, attendance, chairing, facts: told, sitting } = open.meeting;
    expect(told).toMatchObject({
      council: 'Northmoor County Council',
      date: '2026-11-24',
      isTakeover: true,
      previousMeeting: '2026-09-15',
      nextMeeting: { date: '2027-01-26', start: '18:00' },
    });
    expect(sitting.phase).toBe('preparing');
    expect(agenda.items.map((item) => item.allottedMinutes)).toEqual([5, 5, 15, 15, 40, 5, 15, 2]);
    expect(agenda.items.every(({ plainTitle }) => plainTitle !== null)).toBe(true);
    expect(
      (['member', 'co-opted', 'attendee'] as const).map(
        (list) => attendance.people.filter((one) => one.list === list).length,
      ),
    ).toEqual([8, 3, 5]);
    const names = chairing.chairs.map((id) => {
      const person = attendance.people.find((one) => one.id === id);
      return person && listName(person.name);
    });
    expect(names).toEqual(['County Councillor Anne Hartley', 'Tariq']);
    expect(desk.archive.kept(open.meeting.id).entries.map(({ cause }) => cause)).toEqual([
      'CreateMeeting',
      'TakePeople',
      'TakeAgenda',
      'SetChairs',
    ]);
  });

  test('its young people have first names only', async () => {
    const { meeting } = granted(await atDesk().console.createSample());
    const young = meeting.attendance.people.filter(({ isYoungPerson }) => isYoungPerson);
    expect(young.map(({ name }) => [name.given, name.family])).toEqual([
      ['Tariq', null],
      ['Shanice', null],
      ['Bo', null],
    ]);
  });
});

test.each([
  ['the same evening', '19:00', []],
  [
    'the next day',
    '42:00',
    [expect.stringMatching(/^This meeting was never closed: it has been running since \d\d:\d\d on /)],
  ],
])('a meeting that was never closed says so when it is opened %s, and not before', async (_, time, told) => {
  const desk = aDesk();
  const first = atDesk(desk);
  const id = idOf(granted(await first.console.create(facts)));
  granted(await desk.service.dispatch(id, { type: 'AddItem', item: anItem('Performance'), after: null }));
  granted(await desk.service.dispatch(id, { type: 'StartMeeting' }));
  const later = atDesk(desk, null, at(time));
  await later.console.open(id);
  expect(later.raised).toEqual(told);
});
