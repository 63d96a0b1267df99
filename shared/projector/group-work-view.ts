/** What the wall shows of an exercise, beside what it shows of the item. Facts alone: the window adds `now`. */
import { z } from 'zod';
import { instant } from '../kernel/time-shapes';

export const timerFacts = z.object({
  allowed: z.number().nullable(),
  spent: z.number(),
  runningSince: instant.nullable(),
});

export const groupWorkView = z.object({
  stage: z.discriminatedUnion('kind', [
    /** Groups find their places. */
    z.object({ kind: z.literal('ready') }),
    /** One countdown for all. */
    z.object({ kind: z.literal('work'), timer: timerFacts, isPaused: z.boolean() }),
    z.object({ kind: z.literal('feedback'), group: z.string(), timer: timerFacts, isPaused: z.boolean() }),
  ]),
  /** In the order of the feedback. */
  groups: z.array(
    z.object({
      name: z.string(),
      /** "by the window"; empty where nobody said. */
      place: z.string(),
      /** First names for young people, "County Councillor Anne Hartley" for a councillor. */
      people: z.array(z.object({ name: z.string(), isYoungPerson: z.boolean() })),
      isOnline: z.boolean(),
      feedback: z.object({ state: z.enum(['to-come', 'now', 'done']), timer: timerFacts }),
    }),
  ),
  /** `group` is a name; null for all. */
  prompts: z.array(z.object({ text: z.string(), group: z.string().nullable() })),
});
export type GroupWorkView = z.infer<typeof groupWorkView>;
