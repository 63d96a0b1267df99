import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords, replaceInBlock, type WordsSought } from '../../../shared/minutes/find-words';
import type { ItemId } from '../../../shared/kernel/ids';
import { block } from '../../../shared/minutes/block-shapes';
import { arbitraryBlocks } from '../../support/arbitrary-blocks';
import { aBlock } from '../../support/given-when-then';
import { agenda, bullet, command, item, paragraph, tell, write } from '../../support/meetings';

const sought = (words: string, more: Partial<WordsSought> = {}): WordsSought => ({
  words,
  isCaseKept: false,
  isWholeWords: false,
  ...more,
});

const { meeting } = tell(
  {},
  agenda(item('Housing', 10), item('Health', 10)),
  write('Health', paragraph('The children’s home was visited. The home is warm.')),
  write('Housing', paragraph('A home for everyone.'), bullet('HOMELESS young people')),
);
const placesOf = (words: WordsSought): string[] =>
  findWords(meeting, words).map((f) => {
    const { text } = meeting.minutes.byItem[f.itemId]?.find((b) => b.id === f.blockId) ?? aBlock('none', '');
    return `${text.slice(0, f.from)}[${text.slice(f.from, f.to)}]${text.slice(f.to)}`;
  });

describe('finding words', () => {
  test('goes through the items in the order of the agenda', () => {
    expect(placesOf(sought('home'))).toEqual([
      'A [home] for everyone.',
      '[HOME]LESS young people',
      'The children’s [home] was visited. The home is warm.',
      'The children’s home was visited. The [home] is warm.',
    ]);
  });

  test('keeps to capitals and to whole words where asked', () => {
    expect(placesOf(sought('HOME', { isCaseKept: true }))).toEqual(['[HOME]LESS young people']);
    expect(placesOf(sought('home', { isWholeWords: true }))).toHaveLength(3);
  });

  test('takes either apostrophe for the other', () => {
    expect(placesOf(sought("children's"))).toHaveLength(1);
  });

  test.each(['', '  ', '.*', '(', '\uD800', '[x-'])('“%s” finds nothing and does no harm', (words) => {
    expect(findWords(meeting, sought(words))).toEqual([]);
  });

  test('finds any piece of the text, whatever signs are in it', () => {
    const text = 'a.b*c (d) [e] 50% – “f” /g/ \\h {i} x|y ^z $1 -j';
    const { meeting: one } = tell({}, agenda(item('One', 5)), write('One', paragraph(text)));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 9 }), (from, length) => {
        const words = text.slice(from, from + length);
        fc.pre(words.trim() !== '');
        expect(findWords(one, sought(words, { isCaseKept: true })).map((f) => f.from)).toContain(from);
      }),
    );
  });
});

describe('putting other words in their place', () => {
  test('puts them in every place and keeps the rest', () => {
    const one = aBlock('b', 'home, sweet home');
    const places = [
      { from: 0, to: 4 },
      { from: 12, to: 16 },
    ];
    expect(replaceInBlock(one, places, 'house').text).toBe('house, sweet house');
  });

  test('leaves a block that the domain takes, whatever it was linked to', () => {
    const place = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(
      fc.property(arbitraryBlocks, place, fc.constantFrom('', 'x', 'longer words'), (blocks, at, words) => {
        for (const one of blocks.filter((b) => b.text.length >= at.to && at.from < at.to)) {
          const next = replaceInBlock(one, [at], words);
          expect(block.parse(next)).toEqual(next);
          expect(next.text).toBe(one.text.slice(0, at.from) + words + one.text.slice(at.to));
        }
      }),
    );
  });

  test('a link follows its words', () => {
    const one = {
      ...aBlock('b', 'see the strategy here'),
      links: [{ from: 8, to: 16, address: 'https://a.example' }],
    };
    expect(replaceInBlock(one, [{ from: 0, to: 3 }], 'read').links).toEqual([
      { from: 9, to: 17, address: 'https://a.example' },
    ]);
  });

  test('words for a block that has gone are refused', () => {
    const gone = [{ itemId: 'gone' as ItemId, block: aBlock('gone', 'words') }];
    expect(() => tell({}, command({ type: 'RewriteBlocks', blocks: gone }))).toThrow('no longer there');
  });
});
