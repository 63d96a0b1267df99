/**
 * The meeting changed underneath (undo, redo) while words are still unsent.
 * Their state is taken, and every block that was typed in here since is kept as
 * it stands here: words on screen are never lost to a merge.
 */
import type { Block } from '../../../../shared/minutes/blocks';
import { areSameBlocks, isSameBlock } from './block-diff';

/** `base` is what both sides last agreed on. */
export function mergeBlocks(
  base: readonly Block[],
  theirs: readonly Block[],
  mine: readonly Block[],
): readonly Block[] {
  if (areSameBlocks(base, theirs)) return mine;
  if (areSameBlocks(base, mine)) return theirs;

  const [was, here, there] = [base, mine, theirs].map((list) => new Map(list.map((b) => [b.id, b])));
  const isTyped = (b: Block): boolean => {
    const before = was?.get(b.id);
    return before === undefined || !isSameBlock(before, b);
  };
  const merged = theirs.flatMap((b): Block[] => {
    const local = here?.get(b.id);
    if (local) return [isTyped(local) ? local : b];
    // Deleted here; stays deleted unless it was written anew over there.
    return was?.has(b.id) && !isTyped(b) ? [] : [b];
  });
  mine.forEach((b, i) => {
    if (there?.has(b.id) || !isTyped(b)) return;
    const before = mine.slice(0, i).findLast((p) => merged.some((m) => m.id === p.id));
    merged.splice(before ? merged.findIndex((m) => m.id === before.id) + 1 : 0, 0, b);
  });
  return merged;
}
