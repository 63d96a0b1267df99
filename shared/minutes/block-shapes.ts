/** The blocks of the minutes as they are stored and sent. The shapes alone, apart from what is done with them, so that a window that only folds and shows never builds a parser. */
import { z } from 'zod';
import { LONGEST_BLOCK } from './longest-block';
import { blockId, itemId, personId } from '../kernel/ids';
import { localDate } from '../kernel/time-shapes';

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
