/** Who chairs, and who is in the chair now. One chair, or two who share it (Takeover Month). */
import { z } from 'zod';
import { type PersonId, personId } from '../kernel/ids';
import { instant } from '../kernel/wall-time';

export const MOST_CHAIRS = 2;

export const chairing = z.object({
  chairs: z.array(personId).max(MOST_CHAIRS),
  inTheChair: personId.nullable(),
  handOvers: z.array(z.object({ to: personId, at: instant })),
});
export type Chairing = z.infer<typeof chairing>;

export const emptyChairing: Chairing = { chairs: [], inTheChair: null, handOvers: [] };

/** The co-chair who waits beside the one in the chair; undefined with one chair. */
export const otherChair = (chairing: Chairing): PersonId | undefined =>
  chairing.chairs.find((id) => id !== chairing.inTheChair);
