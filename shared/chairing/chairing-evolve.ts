import { assertNever } from '../kernel/assert-never';
import type { Chairing } from './chairing';
import type { ChairingEvent } from './chairing-events';

/** Total over the chairing's events; holds no rules. */
export function evolveChairing(chairing: Chairing, event: ChairingEvent): Chairing {
  switch (event.type) {
    case 'ChairsSet': {
      const stays = chairing.inTheChair !== null && event.chairs.includes(chairing.inTheChair);
      return {
        ...chairing,
        chairs: event.chairs,
        inTheChair: stays ? chairing.inTheChair : (event.chairs[0] ?? null),
      };
    }
    case 'ChairTaken':
      return {
        ...chairing,
        inTheChair: event.personId,
        handOvers: [...chairing.handOvers, { to: event.personId, at: event.at }],
      };
    default:
      return assertNever(event);
  }
}
