/** How many members a board needs to be there, as it is stored and sent. The shape alone, apart from what is done with it. */
import { z } from 'zod';

export const quorumRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), members: z.number().int().min(1).max(500) }),
  /** "A third of the members": in whole numbers, so that a third of twelve is four and not a hair more. */
  z
    .object({
      kind: z.literal('share'),
      parts: z.number().int().min(1).max(1000),
      of: z.number().int().min(1).max(1000),
    })
    .refine(({ of, parts }) => parts <= of, 'A share is no more than the whole.'),
]);
export type QuorumRule = z.infer<typeof quorumRule>;
