/** The register of people as it is stored and sent. The shapes alone, apart from what is done with them. */
import { z } from 'zod';
import { personId } from '../kernel/ids';
import { personFacts } from '../attendance/attendance-shapes';

/** What is known of somebody across meetings; their list is the usual one, and a meeting may have them on another. */
export const registeredFacts = personFacts
  .pick({ name: true, role: true, list: true, isYoungPerson: true })
  .extend({ prefers: z.string().trim().max(200) });
export type RegisteredFacts = z.infer<typeof registeredFacts>;

export const registeredPerson = registeredFacts.extend({
  /** The same through every change of name; a meeting's people point here. */
  id: personId,
  /** Somebody changed this here: the meeting in which the person was first written down has no more say in it. */
  isByHand: z.boolean(),
});
export type RegisteredPerson = z.infer<typeof registeredPerson>;

export const register = z.object({
  people: z.array(registeredPerson).max(5000),
  /** Taken out by the clerk, and not to come back by themselves. */
  removed: z.array(personId).max(20_000),
});
export type Register = z.infer<typeof register>;

export const registerChange = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Register'), person: registeredFacts }),
  z.object({ type: z.literal('ChangeRegistered'), id: personId, changes: registeredFacts.partial() }),
  z.object({ type: z.literal('RemoveRegistered'), id: personId }),
]);
export type RegisterChange = z.infer<typeof registerChange>;
