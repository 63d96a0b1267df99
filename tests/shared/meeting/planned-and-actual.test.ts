import { describe, expect, test } from 'vitest';
import { minutes } from '../../../shared/kernel/wall-time';
import { meetingCommand } from '../../../shared/meeting/commands';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { meetingFacts } from '../../../shared/meeting/facts';
import { plannedAndActual } from '../../../shared/meeting/planned-and-actual';
import {
  PLANNED_ACTUAL_HEADINGS,
  plannedActualTable,
  youngPeoplesShareWords,
} from '../../../shared/meeting/planned-and-actual-table';
import { anItem, at, begun, facts, item, meetingAfter } from '../../support/given-when-then';

const ended = (id: string, time: string): MeetingEvent => ({
  type: 'ItemClosed',
  itemId: item(id),
  at: at(time),
});
const started = (id: string, time: string): MeetingEvent => ({
  type: 'ItemStarted',
  itemId: item(id),
  at: at(time),
});
const setAside = (id: string, time: string): MeetingEvent => ({
  type: 'ItemPaused',
  itemId: item(id),
  at: at(time),
});
const led = (id: string): MeetingEvent => ({
  type: 'ItemEdited',
  itemId: item(id),
  changes: { isYoungPeopleLed: true },
});

/** a: 12 minutes and a break of 5; b: 6 of 10, set aside for 3 while nothing ran; c: put off. */
const evening: MeetingEvent[] = [
  ...begun,
  led('b'),
  { type: 'ItemExtended', itemId: item('a'), minutes: 5, at: at('18:08') },
  { type: 'BreakStarted', at: at('18:10'), backAt: at('18:15') },
  { type: 'BreakEnded', at: at('18:15') },
  ended('a', '18:17'),
  started('b', '18:17'),
  setAside('b', '18:20'),
  started('b', '18:23'),
  ended('b', '18:26'),
  { type: 'ItemDeferred', itemId: item('c'), reason: '', at: at('18:26') },
  { type: 'MeetingClosed', at: at('18:30') },
];

const after = (...events: MeetingEvent[]) => plannedAndActual(meetingAfter(...events), at('18:30'));

describe('planned and actual', () => {
  test('keeps planned, granted, spent and paused apart for every item', () => {
    expect(
      after(...evening).rows.map(({ difference, granted, itemId, paused, planned, spent }) => [
        itemId,
        planned,
        granted,
        spent,
        paused,
        difference,
      ]),
    ).toEqual([
      ['a', 10, 5, minutes(12), minutes(5), minutes(2)],
      ['b', 10, 0, minutes(6), minutes(3), -minutes(4)],
      ['c', 10, 0, 0, 0, null],
    ]);
  });

  test('sums them up', () => {
    expect(after(...evening).total).toEqual({
      planned: 30,
      granted: 5,
      spent: minutes(18),
      paused: minutes(8),
    });
  });

  test('does not count time on another item as paused', () => {
    const { rows } = after(
      ...begun,
      setAside('a', '18:05'),
      started('b', '18:05'),
      ended('b', '18:20'),
      started('a', '18:22'),
      ended('a', '18:25'),
    );
    expect(rows.map(({ paused }) => paused)).toEqual([0, 0, 0]);
  });

  test('counts up to now for the item that is running, and for one that waits', () => {
    expect(after(...begun).rows[0]).toMatchObject({ spent: minutes(30), difference: minutes(20) });
    expect(after(...begun, setAside('a', '18:20')).rows[0]).toMatchObject({
      spent: minutes(20),
      paused: minutes(10),
    });
  });

  test('knows no difference where the agenda planned nothing', () => {
    const floor: MeetingEvent = {
      type: 'ItemAdded',
      itemId: item('f'),
      item: anItem('Bus Passes', null),
      after: null,
    };
    const { rows } = after(...begun, floor, ended('a', '18:10'), started('f', '18:10'));
    expect(rows[0]).toMatchObject({
      title: 'Bus Passes',
      planned: null,
      spent: minutes(20),
      difference: null,
    });
  });

  test('tells young people’s share as planned and as it was, against what the board wants', () => {
    expect(after(...evening).youngPeople).toEqual({ planned: 1 / 3, actual: 1 / 3, aim: 0.5 });
    expect(after(...begun.slice(0, 3), led('b')).youngPeople).toMatchObject({ planned: 1 / 3, actual: null });
    const aim: MeetingEvent = { type: 'FactsChanged', changes: { youngPeoplesAim: 0.6 } };
    expect(after(...evening, aim).youngPeople.aim).toBe(0.6);
  });
});

describe('planned and actual in words', () => {
  test('is a table that adds up as shown', () => {
    expect(plannedActualTable(after(...evening))).toEqual([
      ['1', 'Item a', '10', '+5', '12', '5', '+2', ''],
      ['2', 'Item b', '10', '', '6', '3', '−4', 'yes'],
      ['3', 'Item c', '10', '', 'deferred', '', '', ''],
      ['', 'Total', '30', '+5', '18', '8', '−12', ''],
    ]);
  });

  test('has a heading for every column', () => {
    for (const row of plannedActualTable(after(...begun)))
      expect(row).toHaveLength(PLANNED_ACTUAL_HEADINGS.length);
  });

  test('says young people’s share in a sentence', () => {
    expect(youngPeoplesShareWords(after(...evening))).toBe(
      'Young people led 33% of the time; 33% was planned, and the Board’s aim is 50%.',
    );
    expect(youngPeoplesShareWords(after(...begun.slice(0, 3)))).toBe(
      'Young people lead 0% of the time planned, and the Board’s aim is 50%.',
    );
  });
});

describe('what the board wants young people to lead', () => {
  test('is half in meetings kept before it could be said', () => {
    const { youngPeoplesAim: _, ...old } = facts;
    expect(meetingFacts.parse(old).youngPeoplesAim).toBe(0.5);
  });

  test('is not put back to half when another fact is changed', () => {
    const change = { type: 'ChangeFacts', changes: { venue: 'Moorland Room' } };
    expect(meetingCommand.parse(change)).toEqual(change);
  });
});
