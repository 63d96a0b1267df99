/** What the clerk may ask that touches more than one topic at once. */
import { z } from 'zod';
import { reason } from '../agenda/agenda-commands';
import { allottedMinutes, itemFacts } from '../agenda/agenda-shapes';
import { blockId, itemId } from '../kernel/ids';
import { instant } from '../kernel/time-shapes';

export const spanningCommand = z.discriminatedUnion('type', [
  /** One way back (agenda/ways-back) as one step: minutes taken from items, and items put off. */
  z.object({
    type: z.literal('TakeWayBack'),
    trims: z.array(z.object({ itemId, minutes: z.number().int().min(1).max(600) })).max(200),
    deferrals: z.array(itemId).max(200),
    /** Why the items are deferred; may be empty. */
    reason,
  }),
  /**
   * Makes two items of one: the second comes right after it. `minutes` go from the first to the second, null leaves
   * them all with the first. The text stays with the first but for `blocks`.
   */
  z.object({
    type: z.literal('SplitItem'),
    itemId,
    title: itemFacts.shape.title,
    minutes: allottedMinutes.nullable(),
    blocks: z.array(blockId).max(2000),
  }),
  /** The board went on to this item at an earlier moment than now: the running one was over by then. */
  z.object({ type: z.literal('StartItemAsOf'), itemId, from: instant }),
  /** Puts right when an item, or a break or adjournment, began or ended. Stretches are named by place, from 0. */
  z.object({
    type: z.literal('CorrectTime'),
    of: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('item'), itemId, segment: z.number().int().nonnegative() }),
      z.object({ kind: z.literal('interruption'), interruption: z.number().int().nonnegative() }),
    ]),
    end: z.enum(['start', 'end']),
    to: instant,
  }),
]);
export type SpanningCommand = z.infer<typeof spanningCommand>;
