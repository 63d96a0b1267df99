import { z } from 'zod';
import { itemId, personId } from '../kernel/ids';
import { instant } from '../kernel/time-shapes';

export const chairingEvent = z.discriminatedUnion('type', [
  /** Without `at` in journals written before it was kept. */
  z.object({ type: z.literal('ChairsSet'), chairs: z.array(personId), at: instant.optional() }),
  z.object({ type: z.literal('ChairTaken'), personId, at: instant }),
  z.object({ type: z.literal('LeadChosen'), itemId, personId: personId.nullable() }),
]);
export type ChairingEvent = z.infer<typeof chairingEvent>;
