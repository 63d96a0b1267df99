import { describe, expect, test } from 'vitest';
import { asksForADecision } from '../../../shared/agenda/decision-item';
import { wayBackWords } from '../../../shared/agenda/ways-back/way-back-words';
import type { ItemFacts } from '../../../shared/agenda/agenda';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { decisionItems, waysBackFor } from '../../../shared/meeting/forecast';
import { aBlock, anItem, at, item, meetingAfter } from '../../support/given-when-then';

const put = (id: string, facts: ItemFacts, after: string | null): MeetingEvent => ({
  type: 'ItemAdded',
  itemId: item(id),
  item: facts,
  after: after === null ? null : item(after),
});

const dev = { name: 'Dev Rawal', team: 'Business Intelligence' };

/** An hour from seven, with 75 minutes of items: a quarter of an hour too much. */
const tooMuch = [
  put('notes', anItem('Notes', 5, { kind: 'notes' }), null),
  put('figures', anItem('Performance Information', 20, { presenters: [dev] }), 'notes'),
  put('views', anItem('Young People’s Views', 30, { isYoungPeopleLed: true }), 'figures'),
  put('housing', anItem('Housing', 15, { purposes: ['To agree the offer to care leavers'] }), 'views'),
  put('dates', anItem('Timetable of Meetings', 5), 'housing'),
];
const begun: MeetingEvent[] = [
  ...tooMuch,
  { type: 'MeetingStarted', at: at('19:00') },
  { type: 'ItemStarted', itemId: item('notes'), at: at('19:00') },
];

describe('ways back', () => {
  test('leave young people’s items and decisions alone while anything else will do', () => {
    const { needed, ways } = waysBackFor(meetingAfter(...begun), at('19:00'));
    expect(needed).toBe(15);
    expect(ways[0]).toMatchObject({
      trims: [],
      deferrals: [item('figures')],
      givesBack: 20,
      youngPeoplesItems: 0,
      decisions: 0,
    });
    expect(ways.findIndex((way) => way.youngPeoplesItems > 0)).toBeGreaterThan(
      ways.findIndex((way) => way.decisions > 0),
    );
  });

  test('are not offered while the meeting keeps to its time', () => {
    expect(waysBackFor(meetingAfter(...begun), at('18:40'))).toEqual({ needed: 0, most: 72, ways: [] });
  });

  test('say how much could be given back when nothing is enough', () => {
    expect(waysBackFor(meetingAfter(...begun), at('20:30'))).toEqual({ needed: 100, most: 70, ways: [] });
  });

  test('never touch the time an item has had, nor defer what has begun', () => {
    const meeting = meetingAfter(
      ...begun,
      { type: 'ItemClosed', itemId: item('notes'), at: at('19:02') },
      { type: 'ItemStarted', itemId: item('figures'), at: at('19:02') },
    );
    const { ways } = waysBackFor(meeting, at('19:14'));
    expect(ways.flatMap((way) => way.deferrals)).not.toContain(item('figures'));
    for (const trim of ways.flatMap((way) => way.trims).filter((t) => t.itemId === item('figures')))
      expect(trim.minutes).toBeLessThanOrEqual(4);
  });

  test('say in words what they touch and what they cost', () => {
    const meeting = meetingAfter(...begun);
    const way = waysBackFor(meeting, at('19:00')).ways[0];
    expect(way && wayBackWords(meeting.agenda, way)).toEqual({
      name: 'Defer item 2',
      touched: ['“Performance Information” (Dev Rawal) goes to the next meeting, with its 20 minutes.'],
      cost: 'Gives back 20 minutes. Young people’s share becomes 55% (now 40%).',
    });
    expect(
      wayBackWords(meeting.agenda, {
        trims: [
          { itemId: item('figures'), minutes: 1 },
          { itemId: item('views'), minutes: 10 },
        ],
        deferrals: [item('dates')],
        givesBack: 16,
        youngPeoplesItems: 1,
        decisions: 0,
        youngPeoplesShare: 20 / 59,
      }),
    ).toEqual({
      name: 'Trim items 2 and 3, defer item 5',
      touched: [
        '“Performance Information” (Dev Rawal) has 19 minutes instead of 20.',
        '“Young People’s Views” has 20 minutes instead of 30. Young people lead it.',
        '“Timetable of Meetings” goes to the next meeting, with its 5 minutes.',
      ],
      cost: 'Gives back 16 minutes. Young people’s share becomes 34% (now 40%).',
    });
  });
});

describe('an item is a decision', () => {
  test.each([
    'To agree the offer to care leavers',
    'To discuss and agree future content',
    'a) to formally approve the strategy',
    'For decision',
    'To note, or to endorse',
  ])('when its purpose reads “%s”', (purpose) => {
    expect(asksForADecision(anItem('Housing', 5, { purposes: ['To hear the news', purpose] }))).toBe(true);
  });

  test.each(['To note the report', 'To discuss the agreed plan', 'To receive an update on approvals'])(
    'and is not when it reads “%s”',
    (purpose) => {
      expect(asksForADecision(anItem('Housing', 5, { purposes: [purpose] }))).toBe(false);
    },
  );

  test('when something is resolved in it already', () => {
    const meeting = meetingAfter(...begun, {
      type: 'BlockWritten',
      itemId: item('dates'),
      block: aBlock('b', 'That the dates be noted.', 'resolved'),
      after: null,
    });
    expect(decisionItems(meeting)).toEqual(new Set([item('housing'), item('dates')]));
  });
});
