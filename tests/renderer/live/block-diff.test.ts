import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffBlocks } from '../../../renderer/console/live/notes/block-diff';
import { mergeBlocks } from '../../../renderer/console/live/notes/merge-blocks';
import { type Agenda, emptyFacts } from '../../../shared/agenda/agenda';
import { itemId } from '../../../shared/kernel/ids';
import { type Block, blocksOf, type Minutes } from '../../../shared/minutes/blocks';
import { block } from '../../../shared/minutes/block-shapes';
import { decideMinutes } from '../../../shared/minutes/minutes-decide';
import { evolveMinutes } from '../../../shared/minutes/minutes-evolve';
import { arbitraryBlocks } from '../../support/arbitrary-blocks';

const item = itemId.parse('item');
const agenda: Agenda = {
  items: [
    {
      ...emptyFacts('Introductions', 'introductions'),
      id: item,
      status: 'planned',
      segments: [],
      grantedMinutes: 0,
      deferral: null,
    },
  ],
};

/** Through the rules and the fold, as the only writer would do it. */
function applied(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  const minutes: Minutes = { byItem: { [item]: [...before] } };
  const changes = diffBlocks(before, after);
  if (changes.length === 0) return before;
  const decided = decideMinutes({ minutes, agenda }, { type: 'ChangeMinutes', itemId: item, changes });
  if (!decided.ok) throw new Error(decided.error.message);
  return blocksOf(decided.value.reduce(evolveMinutes, minutes), item);
}

const word = (id: string, text = id): Block =>
  block.parse({ id, text, kind: 'paragraph', level: 1, owners: [], due: null });
const list = (letters: string): Block[] => letters.split('').map((l) => word(l));

describe('the difference between two states of the notes', () => {
  test('applied to the old state gives the new one, whatever was edited', () => {
    fc.assert(
      fc.property(arbitraryBlocks, arbitraryBlocks, (before, after) => {
        expect(applied(before, after)).toEqual(after);
      }),
    );
  });

  test('is empty for the same state', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => diffBlocks(blocks, structuredClone(blocks)).length === 0),
    );
  });

  test.each([
    ['abcd', 'bcda'],
    ['abcd', 'dabc'],
    ['abcd', 'acbd'],
  ])('moving one block from %s to %s is one change', (before, after) => {
    expect(diffBlocks(list(before), list(after))).toHaveLength(1);
  });

  test('typing in one block of many names that block alone', () => {
    const before = list('abc');
    const after = [word('a'), word('b', 'new words'), word('c')];
    expect(diffBlocks(before, after)).toEqual([{ op: 'put', block: after[1], after: 'a' }]);
  });
});

describe('a meeting that changes while words are still unsent', () => {
  test('takes their state when nothing was typed, and mine when nothing changed', () => {
    fc.assert(
      fc.property(arbitraryBlocks, arbitraryBlocks, (base, other) => {
        expect(mergeBlocks(base, other, base)).toEqual(other);
        expect(mergeBlocks(base, base, other)).toEqual(other);
      }),
    );
  });

  test('never loses a block that was typed in, and never holds one twice', () => {
    fc.assert(
      fc.property(arbitraryBlocks, arbitraryBlocks, arbitraryBlocks, (base, theirs, mine) => {
        const merged = mergeBlocks(base, theirs, mine);
        const typed = mine.filter((b) => !base.some((was) => JSON.stringify(was) === JSON.stringify(b)));
        expect(merged).toEqual(expect.arrayContaining(typed));
        expect(new Set(merged.map((b) => b.id)).size).toBe(merged.length);
      }),
    );
  });

  test('keeps unsent words after the block they followed when undo takes another away', () => {
    const unsent = word('new', 'unsent words');
    expect(mergeBlocks(list('abc'), list('ab'), [...list('ab'), unsent, word('c')])).toEqual([
      ...list('ab'),
      unsent,
    ]);
  });
});
