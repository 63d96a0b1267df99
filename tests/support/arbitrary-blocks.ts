import fc from 'fast-check';
import type { Block, BlockLink } from '../../shared/minutes/blocks';
import { block, blockKind, generatedKey } from '../../shared/minutes/block-shapes';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const someone = fc.uniqueArray(fc.constantFrom('dev', 'anne'), { maxLength: 2 });

/** Links that lie in a text of this length, in order and apart. */
const linksIn = (length: number): fc.Arbitrary<BlockLink[]> =>
  fc
    .uniqueArray(fc.nat(length), { maxLength: 6 })
    .map((places) => places.sort((a, b) => a - b))
    .map((places) =>
      places.flatMap((from, i) => {
        const to = places[i + 1];
        return i % 2 === 0 && to !== undefined
          ? [{ from, to, address: `https://northmoor.example/${i}` }]
          : [];
      }),
    );

const arbitraryBlock: fc.Arbitrary<Block> = fc
  .oneof(fc.string({ maxLength: 20 }), fc.constant(''), fc.string({ unit: 'binary', maxLength: 5 }))
  .chain((text) =>
    fc.record({
      id: fc.constantFrom(...IDS),
      kind: fc.constantFrom(...blockKind.options),
      text: fc.constant(text),
      level: fc.constantFrom(1, 2),
      owners: someone,
      due: fc.constantFrom(null, '2027-01-28'),
      from: someone,
      isSensitive: fc.boolean(),
      links: linksIn(text.length),
      standsFor: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        fc.constantFrom(...generatedKey.options),
      ),
    }),
  )
  .map((raw) => block.parse(raw));

/** Ids come from a small store, so that two lists have blocks in common. */
export const arbitraryBlocks: fc.Arbitrary<Block[]> = fc.uniqueArray(arbitraryBlock, {
  selector: (b) => b.id,
  maxLength: IDS.length,
});
