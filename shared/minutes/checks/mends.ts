/** Mends as commands. Each changes exactly what its finding is about; what would not fit any more has no mend. */
import type { Block, BlockLink } from '../blocks';
import { LONGEST_BLOCK } from '../longest-block';
import type { Mend } from './finding';
import type { Passage } from './material';

/** A stretch of a text and the words to stand there instead. */
export interface Rewrite {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** `rewrites` lie in order and do not overlap. */
const rewritten = (text: string, rewrites: readonly Rewrite[]): string => {
  let done = 0;
  let result = '';
  for (const { from, to, words } of rewrites) {
    result += text.slice(done, from) + words;
    done = to;
  }
  return result + text.slice(done);
};

/** Writes the block anew where it stands. */
export const mendBlock = ({ item, after, isInItem }: Passage, label: string, block: Block): Mend | null =>
  isInItem
    ? {
        label,
        command: { type: 'ChangeMinutes', itemId: item.id, changes: [{ op: 'put', block, after }] },
      }
    : null;

/** Links stay on their words; one whose own words are rewritten is kept over the new ones, or goes with them. */
function movedLinks(links: readonly BlockLink[], rewrites: readonly Rewrite[]): BlockLink[] {
  const moved = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { from, to, words } of rewrites) {
      if (offset >= to && !(offset === from && from === to && isEnd)) shift += words.length - (to - from);
      else if (offset > from) return from + shift + (isEnd ? words.length : 0);
    }
    return offset + shift;
  };
  return links
    .map((link) => ({ ...link, from: moved(link.from, false), to: moved(link.to, true) }))
    .filter((link, i, all) => link.from < link.to && link.from >= (all[i - 1]?.to ?? 0));
}

export function mendText(passage: Passage, label: string, rewrites: readonly Rewrite[]): Mend | null {
  const { block } = passage;
  const text = rewritten(block.text, rewrites);
  if (text.length > LONGEST_BLOCK) return null;
  return mendBlock(passage, label, { ...block, text, links: movedLinks(block.links, rewrites) });
}
