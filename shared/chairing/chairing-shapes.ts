/** The chair as it is stored and sent. The shapes alone, apart from what is done with them, so that a window that only folds and shows never builds a parser. */
import { z } from 'zod';
import { itemId, personId } from '../kernel/ids';
import { instant } from '../kernel/time-shapes';
import { promptWords } from './prompt-shapes';

export const MOST_CHAIRS = 2;

/** `personId: null` is an empty chair; `from: null` is from the beginning, or from when nobody wrote down. */
export const chairTurn = z.object({ personId: personId.nullable(), from: instant.nullable() });
export type ChairTurn = z.infer<typeof chairTurn>;

export const chairing = z.object({
  chairs: z.array(personId).max(MOST_CHAIRS),
  inTheChair: personId.nullable(),
  handOvers: z.array(z.object({ to: personId, at: instant })),
  /** Who was in the chair from when on, in order. Journals and snapshots written before this was kept have none. */
  turns: z.array(chairTurn).default([]),
  /** Who is to lead an item; without an entry, whoever is in the chair. */
  leads: z.partialRecord(itemId, personId).default({}),
  promptWords: promptWords.default({ board: {}, ofItem: {} }),
});
export type Chairing = z.infer<typeof chairing>;
