/** Who chairs, and who is in the chair now. One chair, or two who share it (Takeover Month). */
import type { ItemId, PersonId } from '../kernel/ids';

export type { Chairing, ChairTurn } from './chairing-shapes';
import type { Chairing, ChairTurn } from './chairing-shapes';

export const emptyChairing: Chairing = {
  chairs: [],
  inTheChair: null,
  handOvers: [],
  turns: [],
  leads: {},
  promptWords: { board: {}, ofItem: {} },
};

/** The co-chair who waits beside the one in the chair; undefined with one chair. */
export const otherChair = (chairing: Chairing): PersonId | undefined =>
  chairing.chairs.find((id) => id !== chairing.inTheChair);

/** Who is to lead an item: null where nobody was chosen, or who was no longer chairs. */
export function leadOf({ chairs, leads }: Chairing, itemId: ItemId): PersonId | null {
  const lead = leads[itemId];
  return lead !== undefined && chairs.includes(lead) ? lead : null;
}

/**
 * Who was in the chair from when on. Out of a snapshot that kept no turns they
 * are told from the hand-overs: whoever took the chair first took it from the other.
 */
export function turnsOf({ chairs, handOvers, inTheChair, turns }: Chairing): readonly ChairTurn[] {
  if (turns.length > 0) return turns;
  const first = handOvers[0];
  const opened = first ? chairs.find((id) => id !== first.to) : inTheChair;
  return [
    ...(opened ? [{ personId: opened, from: null }] : []),
    ...handOvers.map(({ to, at }) => ({ personId: to, from: at })),
  ];
}
