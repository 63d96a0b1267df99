/**
 * What changed between two states of an item's minutes, as the changes the
 * domain takes. Law: applying them through evolveMinutes to the old list gives
 * the new one (tests/renderer/live/block-diff.test.ts). Blocks that kept their
 * order are not moved, so that moving one block is one change.
 */
import type { BlockId } from '../../../../shared/kernel/ids';
import type { Block, BlockLink } from '../../../../shared/minutes/blocks';
import type { BlockChange } from '../../../../shared/minutes/minutes-commands';

const areSame = <T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (one: T, other: T) => boolean = Object.is,
): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((one, i) => {
      const other = b[i];
      return other !== undefined && isSame(one, other);
    }));

const isSameLink = (a: BlockLink, b: BlockLink): boolean =>
  a.from === b.from && a.to === b.to && a.address === b.address;

export const isSameBlock = (a: Block, b: Block): boolean =>
  a === b ||
  (a.id === b.id &&
    a.kind === b.kind &&
    a.text === b.text &&
    a.level === b.level &&
    a.due === b.due &&
    a.isSensitive === b.isSensitive &&
    a.standsFor === b.standsFor &&
    areSame(a.owners, b.owners) &&
    areSame(a.from, b.from) &&
    areSame(a.links, b.links, isSameLink));

export const areSameBlocks = (a: readonly Block[], b: readonly Block[]): boolean =>
  areSame(a, b, isSameBlock);

/** Indexes into `places` of a longest rising run: those that may stay where they are. */
function longestRise(places: readonly number[]): Set<number> {
  const endOfRun: number[] = [];
  const before: number[] = [];
  places.forEach((place, i) => {
    let low = 0;
    let high = endOfRun.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[endOfRun[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (endOfRun[low - 1] ?? -1) : -1;
    endOfRun[low] = i;
  });
  const stay = new Set<number>();
  for (let i = endOfRun.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) stay.add(i);
  return stay;
}

/** Ids must be unique within each list. */
export function diffBlocks(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  // Most edits change one block: what stands unchanged at both ends is not looked at further.
  let front = 0;
  const most = Math.min(before.length, after.length);
  const isSameAt = (i: number, j: number): boolean => {
    const [a, b] = [before[i], after[j]];
    return a !== undefined && b !== undefined && isSameBlock(a, b);
  };
  while (front < most && isSameAt(front, front)) front += 1;
  let back = 0;
  while (back < most - front && isSameAt(before.length - 1 - back, after.length - 1 - back)) back += 1;
  if (front > 0 || back > 0)
    return diffMiddle(
      before.slice(front, before.length - back),
      after.slice(front, after.length - back),
      after[front - 1]?.id ?? null,
    );
  return diffMiddle(before, after, null);
}

/** `anchor` is what stands before both. */
function diffMiddle(
  before: readonly Block[],
  after: readonly Block[],
  anchor: BlockId | null,
): BlockChange[] {
  const old = new Map(before.map((block, place) => [block.id, { block, place }]));
  const kept = new Set(after.map((b) => b.id));
  const removed: BlockChange[] = before
    .filter((b) => !kept.has(b.id))
    .map((b) => ({ op: 'remove', blockId: b.id }));

  const survivors = after.filter((b) => old.has(b.id));
  const rise = longestRise(survivors.map((b) => old.get(b.id)?.place ?? 0));
  const stays = new Set(survivors.filter((_, i) => rise.has(i)).map((b) => b.id));

  const put = after.flatMap((block, i): BlockChange[] => {
    const was = old.get(block.id);
    if (was && stays.has(block.id) && isSameBlock(was.block, block)) return [];
    return [{ op: 'put', block, after: after[i - 1]?.id ?? anchor }];
  });
  return [...removed, ...put];
}
