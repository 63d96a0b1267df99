import { describe, expect, test } from 'vitest';
import { nextItem } from '../../../shared/agenda/agenda';
import { allowedFor } from '../../../shared/agenda/agenda-timing';
import { minutes } from '../../../shared/kernel/wall-time';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { anItem, at, begun, given, item, meetingAfter, threeItems } from '../../support/given-when-then';

const floor = {
  type: 'RaiseItem' as const,
  title: 'Bus Passes',
  minutes: 5,
  isYoungPeopleLed: true,
  startsNow: false,
};
const raised = (after: string | null): MeetingEvent => ({
  type: 'ItemAdded',
  itemId: item('id-1'),
  item: anItem('Bus Passes', null, { isYoungPeopleLed: true }),
  after: after === null ? null : item(after),
});
const granted: MeetingEvent = { type: 'ItemExtended', itemId: item('id-1'), minutes: 5, at: at('18:30') };
const closedA: MeetingEvent = { type: 'ItemClosed', itemId: item('a'), at: at('18:10') };
const startedB: MeetingEvent = { type: 'ItemStarted', itemId: item('b'), at: at('18:10') };

describe('an item from the floor', () => {
  test('comes after the running one, with its minutes granted since no agenda planned them', () => {
    given(...begun)
      .when(floor)
      .gives(raised('a'), granted);
    const meeting = meetingAfter(...begun, raised('a'), granted);
    expect(nextItem(meeting.agenda)).toMatchObject({ title: 'Bus Passes', allottedMinutes: null });
    expect(meeting.agenda.items[1] && allowedFor(meeting.agenda.items[1])).toBe(minutes(5));
  });

  test('can be taken at once, setting the running one aside and ending a break', () => {
    given(...begun, { type: 'BreakStarted', at: at('18:20'), backAt: null })
      .when({ ...floor, startsNow: true, minutes: null })
      .gives(
        { type: 'BreakEnded', at: at('18:30') },
        raised('a'),
        { type: 'ItemPaused', itemId: item('a'), at: at('18:30') },
        { type: 'ItemStarted', itemId: item('id-1'), at: at('18:30') },
      );
  });

  test('comes in front of the next item where none is running, and last where all are taken', () => {
    given(...begun, closedA)
      .when(floor)
      .gives(raised('a'), granted);
    const done = ['b', 'c'].map(
      (id): MeetingEvent => ({ type: 'ItemClosed', itemId: item(id), at: at('18:20') }),
    );
    given(...begun, closedA, ...done)
      .when(floor)
      .gives(raised('c'), granted);
  });

  test('is for a meeting that is under way', () => {
    given(...threeItems)
      .when(floor)
      .refused('meeting-not-started');
  });
});

describe('going back', () => {
  test('re-opens the item the board was on before and sets the running one aside', () => {
    given(...begun, closedA, startedB)
      .when({ type: 'GoBack' })
      .gives(
        { type: 'ItemReopened', itemId: item('a'), at: at('18:30') },
        { type: 'ItemPaused', itemId: item('b'), at: at('18:30') },
        { type: 'ItemStarted', itemId: item('a'), at: at('18:30') },
      );
  });

  test('to an item that was set aside goes on with it, and going back again returns', () => {
    const aside: MeetingEvent[] = [
      { type: 'ItemPaused', itemId: item('a'), at: at('18:05') },
      { type: 'ItemStarted', itemId: item('c'), at: at('18:05') },
    ];
    given(...begun, ...aside)
      .when({ type: 'GoBack' })
      .gives(
        { type: 'ItemPaused', itemId: item('c'), at: at('18:30') },
        { type: 'ItemStarted', itemId: item('a'), at: at('18:30') },
      );
  });

  test('with nothing taken before is refused', () => {
    given(...begun)
      .when({ type: 'GoBack' })
      .refused('nothing-before');
  });

  test('to the first item leads on to the one that was set aside for it', () => {
    const back: MeetingEvent[] = [
      { type: 'ItemReopened', itemId: item('a'), at: at('18:15') },
      { type: 'ItemPaused', itemId: item('b'), at: at('18:15') },
      { type: 'ItemStarted', itemId: item('a'), at: at('18:15') },
    ];
    given(...begun, closedA, startedB, ...back)
      .when({ type: 'NextItem' }, '18:20')
      .gives(
        { type: 'ItemClosed', itemId: item('a'), at: at('18:20') },
        { type: 'ItemStarted', itemId: item('b'), at: at('18:20') },
      );
  });
});

describe('reordering while running', () => {
  test('leaves the clock alone and changes what is next', () => {
    const moved: MeetingEvent = { type: 'ItemMoved', itemId: item('c'), after: item('a') };
    given(...begun)
      .when({ type: 'MoveItem', itemId: item('c'), after: item('a') })
      .gives(moved);
    const { agenda } = meetingAfter(...begun, moved);
    expect(agenda.items[0]).toMatchObject({
      id: 'a',
      status: 'running',
      segments: [{ from: at('18:00'), to: null }],
    });
    expect(nextItem(agenda)?.id).toBe('c');
  });

  test('the running item itself can be moved; what stands behind it then is next', () => {
    const { agenda } = meetingAfter(...begun, { type: 'ItemMoved', itemId: item('a'), after: item('b') });
    expect(nextItem(agenda)?.id).toBe('c');
  });
});
