import { z } from 'zod';
import { itemId, personId } from '../kernel/ids';
import { instant } from '../kernel/time-shapes';
import { promptMoment, promptText } from './prompt-shapes';

export const chairingEvent = z.discriminatedUnion('type', [
  /** Without `at` in journals written before it was kept. */
  z.object({ type: z.literal('ChairsSet'), chairs: z.array(personId), at: instant.optional() }),
  z.object({ type: z.literal('ChairTaken'), personId, at: instant }),
  z.object({ type: z.literal('LeadChosen'), itemId, personId: personId.nullable() }),
  z.object({
    type: z.literal('PromptWorded'),
    moment: promptMoment,
    itemId: itemId.nullable(),
    words: promptText.nullable(),
  }),
]);
export type ChairingEvent = z.infer<typeof chairingEvent>;
