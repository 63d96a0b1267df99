import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../../../shared/meeting/events';
import type { MeetingCommand } from '../../../shared/meeting/commands';
import { blocksOf, type GeneratedKey } from '../../../shared/minutes/blocks';
import {
  aBlock,
  added,
  anItem,
  blockIdOf,
  given,
  item,
  meetingAfter,
  threeItems,
} from '../../support/given-when-then';

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

describe('text that stands for what Boardside writes', () => {
  const introductions: MeetingEvent = {
    type: 'ItemAdded',
    itemId: item('i'),
    item: anItem('Introductions', 5, { kind: 'introductions' }),
    after: null,
  };
  const welcome = (id: string, of = 'i', after: string | null = null): MeetingEvent => ({
    type: 'BlockWritten',
    itemId: item(of),
    block: { ...aBlock(id, 'Welcome.'), standsFor: 'welcome' },
    after: after === null ? null : blockIdOf(after),
  });
  const put = (id: string, standsFor: GeneratedKey, of = 'i'): MeetingCommand => ({
    type: 'ChangeMinutes',
    itemId: item(of),
    changes: [{ op: 'put', block: { ...aBlock(id, 'Welcome.'), standsFor }, after: null }],
  });

  test('is taken in the item where that belongs', () => {
    given(introductions).when(put('k', 'welcome')).gives(welcome('k'));
  });

  test('is refused in an item where Boardside writes no such thing', () => {
    given(introductions, added('a', 'i'))
      .when(put('k', 'welcome', 'a'))
      .refused('not-written-there', /“Item a”/);
    given(introductions).when(put('k', 'approval')).refused('not-written-there');
  });

  test('any item may be deferred in the clerk’s own words', () => {
    given(added('a', null))
      .when(put('k', 'deferred', 'a'))
      .gives({
        type: 'BlockWritten',
        itemId: item('a'),
        block: { ...aBlock('k', 'Welcome.'), standsFor: 'deferred' },
        after: null,
      });
  });

  test('one paragraph is stood for once', () => {
    given(introductions, welcome('k')).when(put('l', 'welcome')).refused('already-stood-for');
    given(introductions, welcome('k')).when(put('k', 'welcome')).gives(welcome('k'));
    given(introductions, welcome('k'))
      .when({
        type: 'ChangeMinutes',
        itemId: item('i'),
        changes: [
          { op: 'remove', blockId: blockIdOf('k') },
          { op: 'put', block: { ...aBlock('l', 'Welcome.'), standsFor: 'welcome' }, after: null },
        ],
      })
      .gives({ type: 'BlockRemoved', itemId: item('i'), blockId: blockIdOf('k') }, welcome('l'));
  });

  test('may be taken over by other text, in whatever order that is told', () => {
    const plain = { ...aBlock('k', 'Welcome.'), standsFor: null };
    given(introductions, welcome('k'))
      .when({
        type: 'ChangeMinutes',
        itemId: item('i'),
        changes: [
          { op: 'put', block: { ...aBlock('l', 'Welcome.'), standsFor: 'welcome' }, after: null },
          { op: 'put', block: plain, after: blockIdOf('l') },
        ],
      })
      .gives(welcome('l'), { type: 'BlockWritten', itemId: item('i'), block: plain, after: blockIdOf('l') });
  });

  test('stands for nothing in another item', () => {
    const moved: MeetingEvent = {
      type: 'BlockMoved',
      blockId: blockIdOf('k'),
      from: item('i'),
      to: item('a'),
      after: null,
    };
    const asWords: MeetingEvent = {
      type: 'BlockWritten',
      itemId: item('a'),
      block: aBlock('k', 'Welcome.'),
      after: null,
    };
    const told = [introductions, added('a', 'i'), welcome('k')];
    given(...told)
      .when({ type: 'MoveBlock', blockId: blockIdOf('k'), toItem: item('a'), after: null })
      .gives(moved, asWords);
    expect(texts([...told, moved, asWords], 'a')).toEqual(['Welcome.']);
  });

  test('stays what it is when it moves within its item', () => {
    given(introductions, welcome('k'))
      .when({ type: 'MoveBlock', blockId: blockIdOf('k'), toItem: item('i'), after: null })
      .gives({ type: 'BlockMoved', blockId: blockIdOf('k'), from: item('i'), to: item('i'), after: null });
  });
});
