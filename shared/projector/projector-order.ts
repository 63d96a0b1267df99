/** What the clerk asks of the wall, apart from opening and closing it. */
import { z } from 'zod';
import { blockId } from '../kernel/ids';
import { LONGEST_LINE } from './longest-line';

export const projectorOrder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('freeze'), isFrozen: z.boolean() }),
  z.object({ kind: z.literal('blank'), isBlank: z.boolean() }),
  /** Null takes it off. */
  z.object({ kind: z.literal('line'), text: z.string().trim().min(1).max(LONGEST_LINE).nullable() }),
  /** The decision that stands there already is taken off. */
  z.object({ kind: z.literal('read-back'), blockId }),
]);
export type ProjectorOrder = z.infer<typeof projectorOrder>;
