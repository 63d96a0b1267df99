import { describe, expect, test } from 'vitest';
import type { MeetingId } from '../../../shared/kernel/ids';
import type { LocalDate } from '../../../shared/kernel/wall-time';
import { type CarriedItem, carriedForward, creationOf } from '../../../shared/meeting/carried-forward';
import { meetingEvent, type MeetingEvent } from '../../../shared/meeting/events';
import { DAY, anItem, at, begun, facts, given, item, meetingAfter } from '../../support/given-when-then';

const housing = anItem('Housing for Care Leavers', 15, {
  presenters: [{ name: 'Dev Rawal', team: 'Housing' }],
  purposes: ['To agree the offer'],
  pages: { from: 12, to: 20 },
});
const offered: MeetingEvent = { type: 'ItemAdded', itemId: item('h'), item: housing, after: item('c') };
const putOff: MeetingEvent = {
  type: 'ItemDeferred',
  itemId: item('h'),
  reason: 'The presenter was ill.',
  at: at('19:00'),
};
const from = {
  meetingId: 'm-1' as MeetingId,
  itemId: item('h'),
  date: DAY,
  reason: 'The presenter was ill.',
};
const carried: CarriedItem = { ...housing, pages: null, carriedFrom: from };

describe('what a meeting carries forward', () => {
  test('is each deferred item as it was, with the reason and the meeting it comes from', () => {
    expect(carriedForward(meetingAfter(...begun, offered, putOff))).toEqual([carried]);
  });

  test('is nothing when every item was taken, or taken after all', () => {
    const taken: MeetingEvent = { type: 'ItemReopened', itemId: item('h'), at: at('19:05') };
    expect(carriedForward(meetingAfter(...begun, offered))).toEqual([]);
    expect(carriedForward(meetingAfter(...begun, offered, putOff, taken))).toEqual([]);
  });

  test('says the last meeting that put it off, when it was put off before', () => {
    const before = { ...from, date: '2026-09-15' as LocalDate, reason: 'Papers were late.' };
    const again: MeetingEvent = { ...offered, item: { ...housing, carriedFrom: before } } as MeetingEvent;
    expect(carriedForward(meetingAfter(...begun, again, putOff))[0]?.carriedFrom).toEqual(from);
  });
});

describe('the next meeting', () => {
  test('is made with what was carried forward on its agenda', () => {
    let n = 0;
    const newId = () => {
      n += 1;
      return `id-${n}`;
    };
    expect(creationOf('m-2' as MeetingId, facts, { carried: [carried, carried] }, newId)).toEqual([
      { type: 'MeetingCreated', meetingId: 'm-2', facts },
      { type: 'ItemAdded', itemId: item('id-1'), item: carried, after: null },
      { type: 'ItemAdded', itemId: item('id-2'), item: carried, after: item('id-1') },
    ]);
  });

  const waiting: MeetingEvent = { type: 'ItemAdded', itemId: item('h'), item: carried, after: null };

  test('keeps it when an agenda without it is brought in, in front of any other business', () => {
    const business = anItem('Any Other Business', 5, { kind: 'any-other-business' });
    given(waiting)
      .when({ type: 'TakeAgenda', replace: true, items: [anItem('Notes'), anItem('Health'), business] })
      .gives(
        { type: 'ItemAdded', itemId: item('id-1'), item: anItem('Notes'), after: null },
        { type: 'ItemAdded', itemId: item('id-2'), item: anItem('Health'), after: item('id-1') },
        { type: 'ItemAdded', itemId: item('id-3'), item: business, after: item('id-2') },
        { type: 'ItemMoved', itemId: item('h'), after: item('id-2') },
      );
  });

  test('knows it again in an agenda that has it', () => {
    const printed = anItem('Housing for care-leavers', 20);
    given(waiting)
      .when({ type: 'TakeAgenda', replace: true, items: [printed] })
      .gives(
        { type: 'ItemRemoved', itemId: item('h') },
        { type: 'ItemAdded', itemId: item('id-1'), item: { ...printed, carriedFrom: from }, after: null },
      );
  });

  test('does not forget where an item comes from when the item is edited', () => {
    given(waiting)
      .when({ type: 'EditItem', itemId: item('h'), changes: { title: 'Housing' } })
      .gives({ type: 'ItemEdited', itemId: item('h'), changes: { title: 'Housing' } });
    expect(meetingEvent.parse({ type: 'ItemEdited', itemId: 'h', changes: { title: 'Housing' } })).toEqual({
      type: 'ItemEdited',
      itemId: 'h',
      changes: { title: 'Housing' },
    });
  });
});

test('an item written before items were carried forward is one that was new', () => {
  const { carriedFrom: _, ...old } = housing;
  expect(meetingEvent.parse({ type: 'ItemAdded', itemId: 'h', item: old, after: null })).toEqual({
    type: 'ItemAdded',
    itemId: 'h',
    item: housing,
    after: null,
  });
});
