import { z } from 'zod';
import { itemId, personId } from '../kernel/ids';
import { MOST_CHAIRS } from './chairing-shapes';
import { promptMoment, promptText } from './prompt-shapes';

export const chairingCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('SetChairs'), chairs: z.array(personId).max(MOST_CHAIRS) }),
  /** `to: null` hands over to the other co-chair. */
  z.object({ type: z.literal('HandOverChair'), to: personId.nullable() }),
  /** `personId: null` leaves the item to whoever is in the chair then. */
  z.object({ type: z.literal('ChooseLead'), itemId, personId: personId.nullable() }),
  /** For the whole board where `itemId` is null. No words: nothing is said then; null: back to the words one level up. */
  z.object({
    type: z.literal('WordPrompt'),
    moment: promptMoment,
    itemId: itemId.nullable(),
    words: promptText.nullable(),
  }),
]);
export type ChairingCommand = z.infer<typeof chairingCommand>;
