import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundAgain } from '../../../shared/minutes/published/found-again';

const said = (...texts: readonly string[]) => texts.map((text, at) => ({ text, line: at + 1 }));

describe('how much of a paper stands in its draft', () => {
  test('white space apart, the words must be the same', () => {
    expect(foundAgain(said('a  b', ' c\t'), ['a b', 'c'])).toEqual({ found: 2, differences: [] });
    expect(foundAgain(said('Anne.'), ['anne.']).found).toBe(0);
  });

  test('a paragraph out of order is found once, and told', () => {
    expect(foundAgain(said('a', 'b', 'c'), ['b', 'a', 'c'])).toEqual({
      found: 2,
      differences: [
        { line: 1, source: 'a', draft: null },
        { line: null, source: null, draft: 'a' },
      ],
    });
  });

  test('what stands in the place of a lost paragraph is told with it', () => {
    expect(foundAgain(said('a', 'b', 'c'), ['a', 'B', 'c']).differences).toEqual([
      { line: 2, source: 'b', draft: 'B' },
    ]);
  });

  test('words the draft adds are no loss, but are told', () => {
    expect(foundAgain(said('a'), ['a', 'more'])).toEqual({
      found: 1,
      differences: [{ line: null, source: null, draft: 'more' }],
    });
  });

  test('every paragraph is either found or a difference, whatever the draft says', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(some, some, (source, draft) => {
        const { found, differences } = foundAgain(said(...source), draft);
        expect(found + differences.filter((d) => d.source !== null).length).toBe(source.length);
        expect(found + differences.filter((d) => d.draft !== null).length).toBe(draft.length);
        expect(foundAgain(said(...source), source).found).toBe(source.length);
      }),
    );
  });
});
