import { describe, expect, test } from 'vitest';
import { agendaRows, agendaTally, shareWords } from '../../../renderer/console/live/agenda/agenda-rows';
import {
  elsewhereWords,
  interruptionWords,
  itemClock,
  itemDetails,
  timeAnnouncement,
} from '../../../renderer/console/live/item/item-clock';
import { actionRows } from '../../../renderer/console/live/people/action-rows';
import { peopleByList } from '../../../renderer/console/live/people/people-rows';
import { chairWords } from '../../../renderer/console/shell/chair-words';
import { finishOf, forecastLines } from '../../../renderer/console/shell/finish';
import { localTime } from '../../../shared/kernel/time-shapes';
import type { Command } from '../../../shared/meeting/commands';
import type { History } from '../../../shared/meeting/history';
import type { Meeting } from '../../../shared/meeting/meeting';
import { clockOn, countingIds, lived, northmoor } from '../../support/northmoor';

const history = northmoor();
const { meeting } = history;
const at = clockOn('18:47:12');
const newId = countingIds('later');
const later = (h: History, time: string, ...commands: Command[]): History =>
  commands.reduce((so, command) => lived(so, command, clockOn(time), newId), h);
const itemOf = (m: Meeting, number: number) => {
  const item = m.agenda.items[number - 1];
  if (!item) throw new Error(`No item ${number}`);
  return item;
};
const clock = (m: Meeting, number: number, now = at) => itemClock(itemOf(m, number), m, now);

describe('the agenda at 18:47:12', () => {
  const rows = agendaRows(meeting, at);

  test('says what each item took or will take', () => {
    expect(rows.map((r) => r.minutes)).toEqual([
      '4 of 5',
      '2 of 5',
      '21 of 15',
      '6 of 15',
      '40',
      '5',
      '15',
      '2',
    ]);
    expect(rows.map((r) => r.status).slice(2, 5)).toEqual(['closed', 'running', 'planned']);
    expect(rows[3]?.spoken).toBe('6 of 15 minutes taken');
  });

  test('counts what is done, and what was put off', () => {
    expect(agendaTally(meeting.agenda)).toBe('3 of 8 done');
    const deferred = later(history, '18:48', {
      type: 'DeferItem',
      itemId: itemOf(meeting, 6).id,
      reason: '',
    });
    expect(agendaTally(deferred.meeting.agenda)).toBe('3 of 8 done, 1 deferred');
    expect(agendaRows(deferred.meeting, at)[5]?.minutes).toBe('deferred');
  });

  test('shows the young people’s share of the planned minutes', () => {
    expect(shareWords(meeting.agenda, 0.5)?.words).toBe('54% planned · the Board’s aim is 50%');
    expect(shareWords({ items: [] }, 0.5)).toBeNull();
  });
});

describe('the clock of an item', () => {
  test('counts down what is left', () => {
    expect(clock(meeting, 4)).toEqual({ big: '8:42', small: 'left of 15', isOver: false });
  });

  test('says that the time is up, and then by how much it is over', () => {
    expect(clock(meeting, 4, clockOn('18:55:54'))).toMatchObject({ big: 'Time is up', isOver: true });
    expect(clock(meeting, 4, clockOn('18:58:04'))).toMatchObject({ big: '2:10 over', isOver: true });
  });

  test('says what is planned, and what was taken', () => {
    expect(clock(meeting, 5)).toMatchObject({ big: '40 min', small: 'planned' });
    expect(clock(meeting, 3)).toMatchObject({ big: '21:00', small: 'taken of 15' });
  });

  test('stands during a break', () => {
    const onBreak = later(history, '18:48', { type: 'StartBreak', minutes: 10 }).meeting;
    expect(clock(onBreak, 4, clockOn('18:55'))).toMatchObject({
      big: '7:54',
      small: 'left of 15 · on a break',
    });
    expect(interruptionWords(onBreak)).toBe('Break, back at 18:58');
    expect(interruptionWords(meeting)).toBeNull();
  });

  test('shows the time spent where the agenda gives none', () => {
    const untimed = later(history, '18:48', {
      type: 'EditItem',
      itemId: itemOf(meeting, 4).id,
      changes: { allottedMinutes: null },
    }).meeting;
    expect(clock(untimed, 4)).toMatchObject({ big: '6:18', small: 'so far' });
    expect(clock(untimed, 4, clockOn('19:48:12'))).toMatchObject({ big: '1:07:18' });
  });

  test('is heard only at two minutes and when the time is up', () => {
    const minute = 60_000;
    expect(timeAnnouncement('Timetable', 2 * minute + 500, 2 * minute - 500)).toBe(
      '2 minutes left for Timetable.',
    );
    expect(timeAnnouncement('Timetable', 500, -500)).toBe('Time is up for Timetable.');
    expect(timeAnnouncement('Timetable', 5 * minute, 4 * minute)).toBeNull();
    expect(timeAnnouncement('Timetable', 10 * minute, -1)).toBe('Time is up for Timetable.');
    expect(timeAnnouncement('Timetable', null, null)).toBeNull();
  });

  test('a clerk who looks elsewhere is told what runs meanwhile', () => {
    const words = elsewhereWords(itemOf(meeting, 6), meeting, at);
    expect(words).toBe(
      'Item 4 is running: Children in Care and Care Leavers Performance Information, 8:42 left of 15',
    );
    expect(elsewhereWords(itemOf(meeting, 4), meeting, at)).toBeNull();
  });

  test('the line below the title holds presenter, purpose and pages', () => {
    expect(itemDetails(itemOf(meeting, 4))).toEqual([
      'Dev Rawal · Business Intelligence',
      'to discuss and agree future content',
      'pp\u00A037–60',
    ]);
  });

  test('a purpose that ends in a full stop has none there, since more follows', () => {
    const purposes = ['To agree the plan.', 'To note 1.5 posts.'];
    expect(itemDetails({ ...itemOf(meeting, 4), purposes }).slice(1, 3)).toEqual([
      'to agree the plan',
      'to note 1.5 posts',
    ]);
  });
});

describe('the finish', () => {
  test('is told in words against the plan', () => {
    const ending = (plannedEnd: string) =>
      finishOf(
        later(history, '18:47', { type: 'ChangeFacts', changes: { plannedEnd: localTime.parse(plannedEnd) } })
          .meeting,
        at,
      );
    expect(ending('20:00')).toEqual({ tone: 'fine', words: 'Finish 19:57 · 3 min early' });
    expect(ending('19:57')).toEqual({ tone: 'fine', words: 'Finish 19:57 · on time' });
    expect(ending('19:54')).toEqual({ tone: 'attention', words: 'Finish 19:57 · 3 min over' });
    expect(ending('19:51')).toEqual({ tone: 'over', words: 'Finish 19:57 · 6 min over' });
  });

  test('is a fact once the meeting is closed', () => {
    const closed = later(history, '19:58', { type: 'CloseMeeting' }).meeting;
    expect(finishOf(closed, clockOn('21:00'))).toEqual({ tone: 'fine', words: 'Finished 19:58' });
  });
});

describe('people', () => {
  test('stand in three lists in order, each with a word', () => {
    const lists = peopleByList(meeting);
    expect(lists.map((l) => l.list)).toEqual(['member', 'co-opted', 'attendee']);
    const row = (name: string) => lists.flatMap((l) => l.rows).find((r) => r.name === name);
    expect(row('Tariq')).toMatchObject({ standing: 'here', word: 'here', chair: 'in-the-chair' });
    expect(row('Anne Hartley')).toMatchObject({ detail: 'County Councillor', chair: 'chair' });
    expect(row('Ruth Oyelaran')).toMatchObject({ detail: 'for Peter Marsh', word: 'from 18:02' });
    expect(row('Colin Webb')).toMatchObject({ standing: 'apologies', word: 'apologies' });
    expect(row('Shanice')).toMatchObject({ standing: 'not-yet', word: 'not yet' });
    expect(row('Moira Kay')).toMatchObject({ word: 'from 18:50' });
  });

  test('the chair is named as the minutes name them', () => {
    expect(chairWords(meeting)).toEqual({ inTheChair: 'Tariq', other: 'CC Hartley' });
  });

  test('actions say who and by when, or that nobody said', () => {
    expect(actionRows(meeting)).toMatchObject([
      { itemNumber: 4, owners: 'Dev Rawal', due: 'next meeting · 28 Jan' },
      { itemNumber: 4, owners: null, due: null },
    ]);
  });

  test('the forecast adds up to the finish', () => {
    const lines = forecastLines(meeting, at);
    expect(lines.map((l) => l.takes)).toEqual(['9 min left', '40 min', '5 min', '15 min', '2 min']);
    expect(lines.at(-1)?.endsAt).toBe('19:57');
  });
});
