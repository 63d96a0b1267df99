import { describe, expect, test } from 'vitest';
import { advance, decideStep, historyFrom } from '../../../shared/meeting/history';
import type { MeetingEvent } from '../../../shared/meeting/events';
import {
  aBlock,
  added,
  anItem,
  at,
  begun,
  blockIdOf,
  contextAt,
  given,
  item,
  meetingAfter,
} from '../../support/given-when-then';

const written = (id: string, after: string | null): MeetingEvent => ({
  type: 'BlockWritten',
  itemId: item('a'),
  block: aBlock(id, `Words of ${id}`),
  after: after === null ? null : blockIdOf(after),
});
const text = [written('one', null), written('two', 'one'), written('three', 'two')];

const split = (minutes: number | null, ...blocks: string[]) => ({
  type: 'SplitItem' as const,
  itemId: item('a'),
  title: 'Housing',
  minutes,
  blocks: blocks.map(blockIdOf),
});
const second = (minutes: number | null): MeetingEvent => ({
  type: 'ItemAdded',
  itemId: item('id-1'),
  item: anItem('Housing', minutes),
  after: item('a'),
});

describe('splitting an item', () => {
  test('moves planned minutes to the second part and leaves all text with the first', () => {
    given(...begun, ...text)
      .when(split(4))
      .gives(second(4), { type: 'ItemEdited', itemId: item('a'), changes: { allottedMinutes: 6 } });
  });

  test('moves the text that is named, in the order in which it stands', () => {
    given(...begun, ...text)
      .when(split(null, 'three', 'two'))
      .gives(
        second(null),
        { type: 'BlockMoved', blockId: blockIdOf('two'), from: item('a'), to: item('id-1'), after: null },
        {
          type: 'BlockMoved',
          blockId: blockIdOf('three'),
          from: item('a'),
          to: item('id-1'),
          after: blockIdOf('two'),
        },
      );
  });

  test('leaves the clock running on the first, and the second is next', () => {
    const before = historyFrom(meetingAfter(...begun, ...text), 1);
    const step = decideStep(before, split(4), contextAt('18:05'));
    if (!step.ok) throw new Error(step.error.message);
    const { agenda } = advance(before, step.value).meeting;
    expect(agenda.items.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'running'],
      ['id-1', 'planned'],
      ['b', 'planned'],
      ['c', 'planned'],
    ]);
  });

  test('keeps presenters and young people’s lead, for they present both parts', () => {
    const led = {
      presenters: [{ name: 'Shanice', team: null }],
      isYoungPeopleLed: true,
      purposes: ['To hear their views'],
    };
    const views: MeetingEvent = {
      type: 'ItemAdded',
      itemId: item('a'),
      item: anItem('V', 10, led),
      after: null,
    };
    given(views)
      .when(split(null))
      .gives({
        type: 'ItemAdded',
        itemId: item('id-1'),
        item: anItem('Housing', null, { ...led, purposes: [] }),
        after: item('a'),
      });
  });

  test('grants minutes to the second part where the agenda planned none', () => {
    given(added('a', null, null))
      .when(split(5), '18:05')
      .gives(second(null), { type: 'ItemExtended', itemId: item('id-1'), minutes: 5, at: at('18:05') });
  });

  test('is refused when the first part would have no minutes left', () => {
    given(...begun)
      .when(split(10))
      .refused('not-enough-minutes', /“Item a”/);
    given(...begun, { type: 'ItemExtended', itemId: item('a'), minutes: -8, at: at('18:01') })
      .when(split(3))
      .refused('not-enough-minutes');
  });

  test('is refused when the item is gone or deferred, or the text stands elsewhere', () => {
    given().when(split(null)).refused('no-such-item');
    given(...begun, { type: 'ItemDeferred', itemId: item('a'), reason: '', at: at('18:01') })
      .when(split(null))
      .refused('item-deferred');
    given(...begun, ...text)
      .when(split(null, 'two', 'four'))
      .refused('no-such-block');
  });
});
