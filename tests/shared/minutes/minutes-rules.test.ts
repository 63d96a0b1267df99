import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../../../shared/meeting/events';
import { blocksOf } from '../../../shared/minutes/blocks';
import { aBlock, blockIdOf, given, item, meetingAfter, threeItems } from '../../support/given-when-then';

const written = (id: string, text: string, after: string | null, of = 'a'): MeetingEvent => ({
  type: 'BlockWritten',
  itemId: item(of),
  block: aBlock(id, text),
  after: after === null ? null : blockIdOf(after),
});
const two = [...threeItems, written('k', 'First.', null), written('l', 'Second.', 'k')];
const texts = (events: MeetingEvent[], of = 'a') =>
  blocksOf(meetingAfter(...events).minutes, item(of)).map((b) => b.text);

describe('the minutes of an item', () => {
  test('a block is written after another', () => {
    given(...threeItems, written('k', 'First.', null))
      .when({
        type: 'ChangeMinutes',
        itemId: item('a'),
        changes: [{ op: 'put', block: aBlock('l', 'Second.'), after: blockIdOf('k') }],
      })
      .gives(written('l', 'Second.', 'k'));
    expect(texts(two)).toEqual(['First.', 'Second.']);
  });

  test('changes are made in their order, so a new block may follow a new block', () => {
    given(...threeItems)
      .when({
        type: 'ChangeMinutes',
        itemId: item('a'),
        changes: [
          { op: 'put', block: aBlock('k', 'First.'), after: null },
          { op: 'put', block: aBlock('l', 'Second.'), after: blockIdOf('k') },
          { op: 'remove', blockId: blockIdOf('k') },
        ],
      })
      .gives(written('k', 'First.', null), written('l', 'Second.', 'k'), {
        type: 'BlockRemoved',
        itemId: item('a'),
        blockId: blockIdOf('k'),
      });
  });

  test('new words in place leave the order as it was', () => {
    expect(texts([...two, written('k', 'First, corrected.', null)])).toEqual([
      'First, corrected.',
      'Second.',
    ]);
  });

  test('a block put elsewhere moves there', () => {
    expect(texts([...two, written('k', 'First.', 'l')])).toEqual(['Second.', 'First.']);
  });

  test('text for an item that is gone is refused, and nothing changes', () => {
    given(...threeItems)
      .when({
        type: 'ChangeMinutes',
        itemId: item('x'),
        changes: [{ op: 'put', block: aBlock('k', 'x'), after: null }],
      })
      .refused('no-such-item');
  });

  test('a place that is gone is refused', () => {
    given(...threeItems)
      .when({
        type: 'ChangeMinutes',
        itemId: item('a'),
        changes: [{ op: 'put', block: aBlock('k', 'x'), after: blockIdOf('gone') }],
      })
      .refused('no-such-place');
  });

  test('one block stands in one item', () => {
    given(...two)
      .when({
        type: 'ChangeMinutes',
        itemId: item('b'),
        changes: [{ op: 'put', block: aBlock('k', 'x'), after: null }],
      })
      .refused('block-in-other-item');
  });

  test('what is not there cannot be removed', () => {
    given(...two)
      .when({
        type: 'ChangeMinutes',
        itemId: item('a'),
        changes: [{ op: 'remove', blockId: blockIdOf('gone') }],
      })
      .refused('no-such-block');
  });

  test('a block moves to another item with its words', () => {
    const moved: MeetingEvent = {
      type: 'BlockMoved',
      blockId: blockIdOf('k'),
      from: item('a'),
      to: item('b'),
      after: null,
    };
    given(...two)
      .when({ type: 'MoveBlock', blockId: blockIdOf('k'), toItem: item('b'), after: null })
      .gives(moved);
    expect(texts([...two, moved])).toEqual(['Second.']);
    expect(texts([...two, moved], 'b')).toEqual(['First.']);
  });
});
