import { describe, expect, test } from 'vitest';
import { plainBlock } from '../../../shared/minutes/blocks';
import { block } from '../../../shared/minutes/block-shapes';
import { blockIdOf } from '../../support/given-when-then';

const linked = (...links: readonly (readonly [number, number])[]) =>
  block.safeParse(
    plainBlock(blockIdOf('b'), 'paragraph', 'See the report and the letter.', {
      links: links.map(([from, to]) => ({ from, to, address: 'https://northmoor.example' })),
    }),
  ).success;

describe('a block of the minutes', () => {
  test('of an older meeting has no speaker, no link and no mark', () => {
    const old = { id: 'b', kind: 'action', text: 'to write', level: 1, owners: ['dev'], due: null };
    expect(block.parse(old)).toEqual(
      plainBlock(blockIdOf('b'), 'action', 'to write', { owners: block.parse(old).owners }),
    );
  });

  test('has links that lie in its words, in order and apart', () => {
    expect(linked([4, 14], [19, 29])).toBe(true);
    expect(linked([0, 3], [3, 7])).toBe(true);
    expect(linked([4, 31])).toBe(false);
    expect(linked([19, 29], [4, 14])).toBe(false);
    expect(linked([4, 14], [13, 20])).toBe(false);
    expect(linked([4, 4])).toBe(false);
  });
});
