/** What happened to the agenda. Past tense; each carries the facts it needs and nothing derived. */
import { z } from 'zod';
import { itemId } from '../kernel/ids';
import { instant } from '../kernel/time-shapes';
import { itemFacts } from './agenda-shapes';
import { itemChanges } from './agenda-commands';

const at = { at: instant };

export const agendaEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ItemAdded'), itemId, item: itemFacts, after: itemId.nullable() }),
  z.object({ type: z.literal('ItemEdited'), itemId, changes: itemChanges }),
  z.object({ type: z.literal('ItemMoved'), itemId, after: itemId.nullable() }),
  z.object({ type: z.literal('ItemRemoved'), itemId }),
  z.object({ type: z.literal('ItemStarted'), itemId, ...at }),
  z.object({ type: z.literal('ItemExtended'), itemId, minutes: z.number().int(), ...at }),
  z.object({ type: z.literal('ItemPaused'), itemId, ...at }),
  z.object({ type: z.literal('ItemClosed'), itemId, ...at }),
  z.object({ type: z.literal('ItemReopened'), itemId, ...at }),
  z.object({ type: z.literal('ItemDeferred'), itemId, reason: z.string(), ...at }),
  /** When it really was; `segment` is its place among the item's, from 0. */
  z.object({
    type: z.literal('SegmentCorrected'),
    itemId,
    segment: z.number().int().nonnegative(),
    from: instant,
    to: instant.nullable(),
  }),
]);
export type AgendaEvent = z.infer<typeof agendaEvent>;
