/** Who chairs, and who is in the chair now. One chair, or two who share it (Takeover Month). */
import type { PersonId } from '../kernel/ids';

export type { Chairing } from './chairing-shapes';
import type { Chairing } from './chairing-shapes';

export const emptyChairing: Chairing = { chairs: [], inTheChair: null, handOvers: [] };

/** The co-chair who waits beside the one in the chair; undefined with one chair. */
export const otherChair = (chairing: Chairing): PersonId | undefined =>
  chairing.chairs.find((id) => id !== chairing.inTheChair);
