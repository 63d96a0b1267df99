/**
 * The minutes of an item as the clerk wrote them: plain blocks with ids, in
 * order. The words are the clerk's own and are never changed by the app.
 */
import { z } from 'zod';
import { type BlockId, blockId, type ItemId, itemId, personId } from '../kernel/ids';
import { localDate } from '../kernel/wall-time';

/** Longest text of one block, in UTF-16 units. Longer text is split by whoever brings it. */
export const LONGEST_BLOCK = 20_000;

export const blockKind = z.enum(['paragraph', 'bullet', 'sub-heading', 'resolved', 'action', 'clerk-only']);
export type BlockKind = z.infer<typeof blockKind>;

export const block = z.object({
  id: blockId,
  kind: blockKind,
  text: z.string().max(LONGEST_BLOCK),
  /** 1 or 2 for bullets, 1 for everything else. */
  level: z.number().int().min(1).max(2),
  /** Of an action; empty elsewhere. */
  owners: z.array(personId).max(20),
  due: localDate.nullable(),
});
export type Block = z.infer<typeof block>;

export const minutesOfItems = z.object({ byItem: z.partialRecord(itemId, z.array(block)) });
/** Blocks by item; an item without text has no entry. Kept when its item is deferred. */
export type Minutes = z.infer<typeof minutesOfItems>;

export const emptyMinutes: Minutes = { byItem: {} };

const NONE: readonly Block[] = [];
export const blocksOf = (minutes: Minutes, item: ItemId): readonly Block[] => minutes.byItem[item] ?? NONE;

/** Clerk-only notes stay on the clerk's screen: they are in no document and on no wall. */
export const isPublic = (b: Block): boolean => b.kind !== 'clerk-only';

export const whereIs = (minutes: Minutes, id: BlockId): ItemId | undefined =>
  (Object.keys(minutes.byItem) as ItemId[]).find((item) => blocksOf(minutes, item).some((b) => b.id === id));
