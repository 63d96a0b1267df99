/**
 * The editor hands over whole blocks that changed, in the order in which the
 * changes are to be made. `after: null` means first in the item.
 */
import { z } from 'zod';
import { blockId, itemId } from '../kernel/ids';
import { block } from './block-shapes';

export const blockChange = z.discriminatedUnion('op', [
  /** Writes a new block after another, or new words into one that exists (then it also moves there). */
  z.object({ op: z.literal('put'), block, after: blockId.nullable() }),
  z.object({ op: z.literal('remove'), blockId }),
]);
export type BlockChange = z.infer<typeof blockChange>;

export const minutesCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ChangeMinutes'), itemId, changes: z.array(blockChange).min(1).max(2000) }),
  /** New words for blocks that stand, each in its place, in as many items as it takes: find and replace. */
  z.object({
    type: z.literal('RewriteBlocks'),
    blocks: z.array(z.object({ itemId, block })).min(1).max(5000),
  }),
  z.object({ type: z.literal('MoveBlock'), blockId, toItem: itemId, after: blockId.nullable() }),
]);
export type MinutesCommand = z.infer<typeof minutesCommand>;
