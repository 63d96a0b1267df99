import { z } from 'zod';
import { personId } from '../kernel/ids';
import { instant } from '../kernel/time-shapes';

export const chairingEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ChairsSet'), chairs: z.array(personId) }),
  z.object({ type: z.literal('ChairTaken'), personId, at: instant }),
]);
export type ChairingEvent = z.infer<typeof chairingEvent>;
