/** What the clerk may ask of the agenda. Times and new ids are filled in by the only writer. */
import { z } from 'zod';
import { itemId } from '../kernel/ids';
import { allottedMinutes, itemFacts } from './agenda-shapes';

/** Where an item comes from is not edited; left in, its default would wipe it with every change of another fact. */
export const itemChanges = itemFacts.omit({ carriedFrom: true }).partial();
export type ItemChanges = z.infer<typeof itemChanges>;

export const reason = z.string().trim().max(500);

/** `after: null` means first. */
const place = { after: itemId.nullable() };

export const agendaCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('AddItem'), item: itemFacts, ...place }),
  /**
   * An item nobody planned, raised in the room: it comes after the running one. Its minutes are granted, not
   * allotted, since no agenda gave it any.
   */
  z.object({
    type: z.literal('RaiseItem'),
    title: itemFacts.shape.title,
    minutes: allottedMinutes.nullable(),
    isYoungPeopleLed: z.boolean(),
    startsNow: z.boolean(),
  }),
  z.object({ type: z.literal('EditItem'), itemId, changes: itemChanges }),
  z.object({ type: z.literal('MoveItem'), itemId, ...place }),
  z.object({ type: z.literal('RemoveItem'), itemId }),
  /** Brings in a whole agenda as one step; `replace` takes the items there were off first. */
  z.object({
    type: z.literal('TakeAgenda'),
    items: z.array(itemFacts).min(1).max(200),
    replace: z.boolean(),
  }),
  z.object({ type: z.literal('StartItem'), itemId }),
  z.object({ type: z.literal('NextItem') }),
  /** Back to the item the board was on before, closed or not; the running one is set aside. */
  z.object({ type: z.literal('GoBack') }),
  z.object({ type: z.literal('ExtendItem'), itemId, minutes: z.number().int().min(-600).max(600) }),
  z.object({ type: z.literal('PauseItem') }),
  z.object({ type: z.literal('CloseItem'), itemId }),
  z.object({ type: z.literal('ReopenItem'), itemId }),
  z.object({ type: z.literal('DeferItem'), itemId, reason }),
]);
export type AgendaCommand = z.infer<typeof agendaCommand>;
