/**
 * The minutes of an item as the clerk wrote them: plain blocks with ids, in
 * order. The words are the clerk's own and are never changed by the app.
 */
import type { BlockId, ItemId } from '../kernel/ids';

export type { BlockKind, Block, Minutes } from './block-shapes';
import type { Block, Minutes } from './block-shapes';

export const emptyMinutes: Minutes = { byItem: {} };

const NONE: readonly Block[] = [];
export const blocksOf = (minutes: Minutes, item: ItemId): readonly Block[] => minutes.byItem[item] ?? NONE;

/** Clerk-only notes stay on the clerk's screen: they are in no document and on no wall. */
export const isPublic = (b: Block): boolean => b.kind !== 'clerk-only';

export const whereIs = (minutes: Minutes, id: BlockId): ItemId | undefined =>
  (Object.keys(minutes.byItem) as ItemId[]).find((item) => blocksOf(minutes, item).some((b) => b.id === id));
