import { z } from 'zod';
import { blockId, itemId } from '../kernel/ids';
import { block } from './block-shapes';

export const minutesEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('BlockWritten'), itemId, block, after: blockId.nullable() }),
  z.object({ type: z.literal('BlockRemoved'), itemId, blockId }),
  z.object({ type: z.literal('BlockMoved'), blockId, from: itemId, to: itemId, after: blockId.nullable() }),
]);
export type MinutesEvent = z.infer<typeof minutesEvent>;
