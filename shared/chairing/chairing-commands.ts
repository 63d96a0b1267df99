import { z } from 'zod';
import { personId } from '../kernel/ids';
import { MOST_CHAIRS } from './chairing-shapes';

export const chairingCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('SetChairs'), chairs: z.array(personId).max(MOST_CHAIRS) }),
  /** `to: null` hands over to the other co-chair. */
  z.object({ type: z.literal('HandOverChair'), to: personId.nullable() }),
]);
export type ChairingCommand = z.infer<typeof chairingCommand>;
