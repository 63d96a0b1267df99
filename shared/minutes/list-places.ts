/**
 * Which number each numbered block carries. Neighbours are one list; bullets
 * of the second level below an entry do not end it, anything else does. A list
 * begins at its first level, whatever its first block says.
 */
import type { Block } from './blocks';
import { letterNumeral, romanNumeral } from './wording';

export interface ListPlace {
  /** "iv)", at level 2 "b)". */
  readonly label: string;
  readonly level: 1 | 2;
  readonly isFirst: boolean;
}

/** A place for every block, null for those that are not numbered. */
export function placesInLists(blocks: readonly Pick<Block, 'kind' | 'level'>[]): (ListPlace | null)[] {
  let isInList = false;
  const counts = { outer: 0, inner: 0 };
  return blocks.map(({ kind, level }) => {
    if (kind !== 'numbered') {
      isInList = isInList && kind === 'bullet' && level === 2;
      return null;
    }
    const isFirst = !isInList;
    isInList = true;
    if (level === 2 && !isFirst) {
      counts.inner += 1;
      return { label: `${letterNumeral(counts.inner)})`, level: 2, isFirst };
    }
    counts.outer = isFirst ? 1 : counts.outer + 1;
    counts.inner = 0;
    return { label: `${romanNumeral(counts.outer)})`, level: 1, isFirst };
  });
}
