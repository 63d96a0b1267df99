/**
 * Finding words in the minutes of a whole meeting, and putting others in their
 * place. The clerk's words are compared as they read: either apostrophe, either
 * kind of space. Links keep to their words.
 */
import type { BlockId, ItemId } from '../kernel/ids';
import type { Meeting } from '../meeting/meeting';
import { type Block, type BlockLink, blocksOf } from './blocks';

export interface WordsSought {
  readonly words: string;
  readonly isCaseKept: boolean;
  readonly isWholeWords: boolean;
}

/** One place where the words stand: UTF-16 offsets into the block's text. */
export interface FoundWords {
  readonly itemId: ItemId;
  readonly blockId: BlockId;
  readonly from: number;
  readonly to: number;
}

function patternOf({ words, isCaseKept, isWholeWords }: WordsSought): RegExp {
  const plain = words
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/["“”]/g, '["“”]')
    .replace(/[\s\u00A0]/g, '[\\s\\u00A0]');
  const whole = isWholeWords ? `(?<![\\p{L}\\p{N}])(?:${plain})(?![\\p{L}\\p{N}])` : plain;
  return new RegExp(whole, isCaseKept ? 'gu' : 'giu');
}

/** In the order of the agenda and of the text. */
export function findWords({ agenda, minutes }: Meeting, sought: WordsSought): readonly FoundWords[] {
  if (sought.words.trim() === '') return [];
  // Half of a character is no word that could be found.
  if (/\p{Surrogate}/u.test(sought.words)) return [];
  const pattern = patternOf(sought);
  return agenda.items.flatMap(({ id: itemId }) =>
    blocksOf(minutes, itemId).flatMap(({ id: blockId, text }) =>
      [...text.matchAll(pattern)].map((m) => ({
        itemId,
        blockId,
        from: m.index,
        to: m.index + m[0].length,
      })),
    ),
  );
}

function movedLink(link: BlockLink, at: Pick<FoundWords, 'from' | 'to'>, length: number): BlockLink[] {
  const shift = length - (at.to - at.from);
  if (link.to <= at.from) return [link];
  if (link.from >= at.to) return [{ ...link, from: link.from + shift, to: link.to + shift }];
  if (link.from <= at.from && link.to >= at.to) return [{ ...link, to: link.to + shift }];
  // Over one end only, the link keeps to its own words; inside, it goes with them.
  if (link.from < at.from) return [{ ...link, to: at.from }];
  if (link.to > at.to) return [{ ...link, from: at.from + length, to: link.to + shift }];
  return [];
}

/** The block with other words in these places, which are in order and apart. */
export const replaceInBlock = (
  block: Block,
  places: readonly Pick<FoundWords, 'from' | 'to'>[],
  words: string,
): Block =>
  // From the end, so that the places before stay where they are.
  places.toReversed().reduce(
    (now, at): Block => ({
      ...now,
      text: now.text.slice(0, at.from) + words + now.text.slice(at.to),
      links: now.links
        .flatMap((link) => movedLink(link, at, words.length))
        .filter(({ from, to }) => from < to),
    }),
    block,
  );
