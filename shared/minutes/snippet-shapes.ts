import { z } from 'zod';

export const snippet = z.object({
  short: z.string().regex(/^[\p{L}\p{N}]{1,20}$/u),
  text: z.string().trim().min(1).max(500),
});
/** A word that the spelling check is to let stand. */
export const dictionaryWord = z.string().regex(/^[\p{L}\p{M}\p{N}'’.-]{1,60}$/u);

export type Snippet = z.infer<typeof snippet>;
