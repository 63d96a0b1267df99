import fc from 'fast-check';
import type { Block } from '../../shared/minutes/blocks';
import { block, blockKind } from '../../shared/minutes/block-shapes';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const arbitraryBlock: fc.Arbitrary<Block> = fc
  .record({
    id: fc.constantFrom(...IDS),
    kind: fc.constantFrom(...blockKind.options),
    text: fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constant(''),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    level: fc.constantFrom(1, 2),
    owners: fc.uniqueArray(fc.constantFrom('dev', 'anne'), { maxLength: 2 }),
    due: fc.constantFrom(null, '2027-01-28'),
  })
  .map((raw) => block.parse(raw));

/** Ids come from a small store, so that two lists have blocks in common. */
export const arbitraryBlocks: fc.Arbitrary<Block[]> = fc.uniqueArray(arbitraryBlock, {
  selector: (b) => b.id,
  maxLength: IDS.length,
});
