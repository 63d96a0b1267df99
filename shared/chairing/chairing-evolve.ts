import { assertNever } from '../kernel/assert-never';
import type { ItemId, PersonId } from '../kernel/ids';
import type { Instant } from '../kernel/wall-time';
import { type Chairing, type ChairTurn, turnsOf } from './chairing';
import type { ChairingEvent } from './chairing-events';
import type { PromptWords } from './prompt-shapes';

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
    case 'LeadChosen':
      return { ...chairing, leads: put(chairing.leads, event.itemId, event.personId) };
    case 'PromptWorded':
      return { ...chairing, promptWords: worded(chairing.promptWords, event) };
    default:
      return assertNever(event);
  }
}

/** Null takes the entry out. */
function put<K extends string, V>(
  entries: Partial<Record<K, V>>,
  key: K,
  value: V | null,
): Partial<Record<K, V>> {
  const rest = { ...entries };
  if (value === null) delete rest[key];
  else rest[key] = value;
  return rest;
}

function worded(
  words: PromptWords,
  { itemId, moment, words: text }: Extract<ChairingEvent, { type: 'PromptWorded' }>,
): PromptWords {
  if (itemId === null) return { ...words, board: put(words.board, moment, text) };
  const ofItem = put(words.ofItem[itemId] ?? {}, moment, text);
  const isEmpty = Object.keys(ofItem).length === 0;
  return { ...words, ofItem: put(words.ofItem, itemId, isEmpty ? null : ofItem) };
}

/** What was said of an item goes with it when it is taken off the agenda. */
export function withoutItem(chairing: Chairing, itemId: ItemId): Chairing {
  const { leads, promptWords } = chairing;
  if (!(itemId in leads) && !(itemId in promptWords.ofItem)) return chairing;
  return {
    ...chairing,
    leads: put(leads, itemId, null),
    promptWords: { ...promptWords, ofItem: put(promptWords.ofItem, itemId, null) },
  };
}
