import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replaceIn, trimmed, type Words } from '../../shared/minutes/words';

/** Every link as the words it lies on, with what lies outside. */
const linked = ({ text, links }: Words) =>
  links.map((link) => [link.address, text.slice(link.from, link.to)]);

const words: fc.Arbitrary<Words> = fc
  .string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 24 })
  .chain((text) =>
    fc.uniqueArray(fc.nat(text.length), { maxLength: 6 }).map((places) => {
      const sorted = places.sort((a, b) => a - b);
      return {
        text,
        links: sorted.flatMap((from, i) => {
          const to = sorted[i + 1];
          return i % 2 === 0 && to !== undefined ? [{ from, to, address: `link ${i}` }] : [];
        }),
      };
    }),
  );
const cut = fc.record({
  words,
  a: fc.nat(24),
  b: fc.nat(24),
  by: fc.constantFrom('', 'x', 'xyz', 'x'.repeat(30)),
});

describe('words with links', () => {
  test('keep every link on its words, in order and apart, whatever is replaced', () => {
    fc.assert(
      fc.property(cut, ({ words: before, a, b, by }) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.min(at, before.text.length)) as [
          number,
          number,
        ];
        const after = replaceIn(before, from, to, by);
        expect(after.text).toBe(before.text.slice(0, from) + by + before.text.slice(to));
        let last = 0;
        for (const link of after.links) {
          expect(link.from).toBeGreaterThanOrEqual(last);
          expect(link.to).toBeGreaterThan(link.from);
          expect(link.to).toBeLessThanOrEqual(after.text.length);
          last = link.to;
        }
        const untouched = before.links.filter((link) => link.to <= from || link.from >= to);
        for (const link of untouched)
          expect(linked(after)).toContainEqual([link.address, before.text.slice(link.from, link.to)]);
        for (const [address, text] of linked(after)) {
          const was = before.links.find((link) => link.address === address);
          const kept = was ? before.text.slice(was.from, was.to) : '';
          expect(kept.length > 0 && (text ?? '').replace(by, '').length <= kept.length).toBe(true);
        }
      }),
    );
  });

  test('lose the space around them and no more', () => {
    fc.assert(
      fc.property(words, (before) => {
        const after = trimmed(before);
        expect(after.text).toBe(before.text.trim());
        const said = before.links.flatMap(({ address, from, to }) => {
          const start = before.text.length - before.text.trimStart().length;
          const end = Math.max(start, before.text.trimEnd().length);
          const inside = before.text.slice(Math.max(from, start), Math.min(to, end));
          return inside === '' ? [] : [[address, inside]];
        });
        expect(linked(after)).toEqual(said);
      }),
    );
  });
});
