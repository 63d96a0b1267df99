import { assertNever } from '../kernel/assert-never';
import type { ItemId, PersonId } from '../kernel/ids';
import type { Instant } from '../kernel/wall-time';
import { type Chairing, type ChairTurn, turnsOf } from './chairing';
import type { ChairingEvent } from './chairing-events';

const takesTurn = (chairing: Chairing, personId: PersonId | null, from: Instant | null): ChairTurn[] => [
  ...turnsOf(chairing),
  { personId, from },
];

/** Total over the chairing's events; holds no rules. */
export function evolveChairing(chairing: Chairing, event: ChairingEvent): Chairing {
  switch (event.type) {
    case 'ChairsSet': {
      const stays = chairing.inTheChair !== null && event.chairs.includes(chairing.inTheChair);
      const inTheChair = stays ? chairing.inTheChair : (event.chairs[0] ?? null);
      const isNew = inTheChair !== chairing.inTheChair;
      return {
        ...chairing,
        chairs: event.chairs,
        inTheChair,
        ...(isNew && { turns: takesTurn(chairing, inTheChair, event.at ?? null) }),
      };
    }
    case 'ChairTaken':
      return {
        ...chairing,
        inTheChair: event.personId,
        handOvers: [...chairing.handOvers, { to: event.personId, at: event.at }],
        turns: takesTurn(chairing, event.personId, event.at),
      };
    case 'LeadChosen': {
      const others = withoutItem(chairing, event.itemId);
      const { personId } = event;
      return personId === null ? others : { ...others, leads: { ...others.leads, [event.itemId]: personId } };
    }
    default:
      return assertNever(event);
  }
}

/** What was said of an item goes with it when it is taken off the agenda. */
export function withoutItem(chairing: Chairing, itemId: ItemId): Chairing {
  if (!(itemId in chairing.leads)) return chairing;
  const { [itemId]: _gone, ...leads } = chairing.leads;
  return { ...chairing, leads };
}
