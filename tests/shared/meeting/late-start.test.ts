import { describe, expect, test } from 'vitest';
import type { MeetingCommand } from '../../../shared/meeting/commands';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { lateStartHint } from '../../../shared/meeting/late-start';
import { sitting } from '../../../shared/meeting/sitting-shapes';
import type { BlockKind } from '../../../shared/minutes/blocks';
import { aBlock, at, begun, given, item, meetingAfter, threeItems } from '../../support/given-when-then';

const block = (text = 'Dev Rawal said so.', kind: BlockKind = 'paragraph') => aBlock('n', text, kind);
const write = (id: string, put = block()): MeetingCommand => ({
  type: 'ChangeMinutes',
  itemId: item(id),
  changes: [{ op: 'put', block: put, after: null }],
});
const written = (id: string, put = block()): MeetingEvent => ({
  type: 'BlockWritten',
  itemId: item(id),
  block: put,
  after: null,
});
const moved = (id: string, time: string): MeetingEvent => ({
  type: 'WritingMoved',
  itemId: item(id),
  at: at(time),
});
const startAsOf = (id: string, time: string): MeetingCommand => ({
  type: 'StartItemAsOf',
  itemId: item(id),
  from: at(time),
});
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

describe('where the clerk writes', () => {
  test('is kept when it moves on to an item nobody has started', () => {
    given(...begun)
      .when(write('b'), '18:32')
      .gives(written('b'), moved('b', '18:32'));
  });

  test('is not kept again while the writing stays there', () => {
    given(...begun, moved('b', '18:32'))
      .when(write('b'), '18:33')
      .gives(written('b'));
  });

  test('is kept when it goes back to the running item', () => {
    given(...begun, moved('b', '18:32'))
      .when(write('a'), '18:33')
      .gives(written('a'), moved('a', '18:33'));
  });

  test('is not kept for the running item, an item that is over, or before the meeting', () => {
    given(...begun)
      .when(write('a'), '18:05')
      .gives(written('a'));
    given(...begun, ended('a', '18:10'), started('b', '18:10'))
      .when(write('a'), '18:15')
      .gives(written('a'));
    given(...threeItems)
      .when(write('b'), '17:50')
      .gives(written('b'));
  });

  test('is not kept for a note of the clerk’s own, or for words taken out', () => {
    const note = block('ask Dev', 'clerk-only');
    given(...begun)
      .when(write('b', note), '18:32')
      .gives(written('b', note));
    given(...begun)
      .when(write('b', block(' ')), '18:32')
      .gives(written('b', block(' ')));
  });

  test('is forgotten up to the moment another item is started', () => {
    const after = meetingAfter(
      ...begun,
      moved('b', '18:32'),
      moved('c', '18:45'),
      ended('a', '18:32'),
      started('b', '18:32'),
    );
    expect(after.sitting.writing).toEqual([{ itemId: 'c', at: at('18:45') }]);
  });

  test('is nowhere in meetings kept before it was known', () => {
    const { writing: _, ...old } = meetingAfter(...begun).sitting;
    expect(sitting.parse(old).writing).toEqual([]);
  });
});

describe('the quiet line about a forgotten clock', () => {
  const hint = (now: string, ...events: MeetingEvent[]) =>
    lateStartHint(meetingAfter(...begun, ...events), at(now));

  test('asks whether the item was started when its text was, and offers just that', () => {
    expect(hint('18:35', moved('b', '18:32'))).toEqual({
      running: 'a',
      itemId: 'b',
      at: at('18:32'),
      words: 'You have been on item 1 for a while: started item 2 at 18:32?',
      mend: startAsOf('b', '18:32'),
    });
  });

  test('is silent in the first two minutes', () => {
    expect(hint('18:33', moved('b', '18:32'))).toBeNull();
  });

  test('is silent once the writing is back, and counts anew when it moves on again', () => {
    const back = [moved('b', '18:32'), moved('a', '18:34')];
    expect(hint('18:40', ...back)).toBeNull();
    expect(hint('18:50', ...back, moved('b', '18:45'))?.at).toBe(at('18:45'));
  });

  test('is silent when the item is started, put off, or none is running', () => {
    expect(hint('18:40', moved('b', '18:32'), ended('a', '18:39'), started('b', '18:39'))).toBeNull();
    const putOff: MeetingEvent = { type: 'ItemDeferred', itemId: item('b'), reason: '', at: at('18:36') };
    expect(hint('18:40', moved('b', '18:32'), putOff)).toBeNull();
    expect(hint('18:40', moved('b', '18:32'), ended('a', '18:39'))).toBeNull();
  });

  test('goes through two forgotten items one after the other', () => {
    const both = [moved('b', '18:32'), moved('c', '18:45')];
    expect(hint('18:50', ...both)?.itemId).toBe('b');
    expect(hint('18:50', ...both, ended('a', '18:32'), started('b', '18:32'))).toMatchObject({
      running: 'b',
      itemId: 'c',
      at: at('18:45'),
    });
  });
});

describe('starting an item as of a moment that has been', () => {
  test('closes the running item at that moment', () => {
    given(...begun)
      .when(startAsOf('b', '18:32'), '18:35')
      .gives(ended('a', '18:32'), started('b', '18:32'));
  });

  test('ends a break that had begun by then; one that began later goes on', () => {
    const tea: MeetingEvent = { type: 'BreakStarted', at: at('18:20'), backAt: null };
    given(...begun, tea)
      .when(startAsOf('b', '18:25'), '18:35')
      .gives({ type: 'BreakEnded', at: at('18:25') }, ended('a', '18:25'), started('b', '18:25'));
    given(...begun, tea)
      .when(startAsOf('b', '18:15'), '18:35')
      .gives(ended('a', '18:15'), started('b', '18:15'));
  });

  test('is refused for a time to come, or before the running item began', () => {
    given(...begun)
      .when(startAsOf('b', '18:36'), '18:35')
      .refused('in-the-future');
    given(...begun)
      .when(startAsOf('b', '18:00'), '18:35')
      .refused('beyond-neighbour', /“Item a” began at 18:00/);
    given(...begun, ended('a', '18:20'))
      .when(startAsOf('b', '18:15'), '18:35')
      .refused('beyond-neighbour', /another item at 18:15/);
  });

  test('is refused for an item that is running or over', () => {
    given(...begun)
      .when(startAsOf('a', '18:10'), '18:35')
      .refused('item-not-to-come', /is running/);
    given(...begun, ended('b', '18:02'))
      .when(startAsOf('b', '18:10'), '18:35')
      .refused('item-not-to-come', /is closed/);
    given(...begun)
      .when(startAsOf('x', '18:10'), '18:35')
      .refused('no-such-item');
  });
});
