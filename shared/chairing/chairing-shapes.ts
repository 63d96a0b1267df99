/** The chair as it is stored and sent. The shapes alone, apart from what is done with them, so that a window that only folds and shows never builds a parser. */
import { z } from 'zod';
import { personId } from '../kernel/ids';
import { instant } from '../kernel/time-shapes';

export const MOST_CHAIRS = 2;

export const chairing = z.object({
  chairs: z.array(personId).max(MOST_CHAIRS),
  inTheChair: personId.nullable(),
  handOvers: z.array(z.object({ to: personId, at: instant })),
});
export type Chairing = z.infer<typeof chairing>;
