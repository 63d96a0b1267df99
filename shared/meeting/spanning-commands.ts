/** What the clerk may ask that touches more than one topic at once. */
import { z } from 'zod';
import { reason } from '../agenda/agenda-commands';
import { itemId } from '../kernel/ids';

export const spanningCommand = z.discriminatedUnion('type', [
  /** One way back (agenda/ways-back) as one step: minutes taken from items, and items put off. */
  z.object({
    type: z.literal('TakeWayBack'),
    trims: z.array(z.object({ itemId, minutes: z.number().int().min(1).max(600) })).max(200),
    deferrals: z.array(itemId).max(200),
    /** Why the items are deferred; may be empty. */
    reason,
  }),
]);
export type SpanningCommand = z.infer<typeof spanningCommand>;
