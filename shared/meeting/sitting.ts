/** Whether the meeting sits, and every stretch in which it did not. */
import { z } from 'zod';
import { instant } from '../kernel/wall-time';

export const phase = z.enum(['preparing', 'sitting', 'break', 'adjourned', 'closed']);
export type Phase = z.infer<typeof phase>;

export const interruption = z.object({
  kind: z.enum(['break', 'adjournment']),
  from: instant,
  to: instant.nullable(),
  /** When the chair said the break would end; null where nobody said. */
  backAt: instant.nullable(),
});

export const sitting = z.object({
  phase,
  startedAt: instant.nullable(),
  closedAt: instant.nullable(),
  interruptions: z.array(interruption),
});
export type Sitting = z.infer<typeof sitting>;

export const notYetSitting: Sitting = {
  phase: 'preparing',
  startedAt: null,
  closedAt: null,
  interruptions: [],
};

export const standingInterruption = (s: Sitting) => s.interruptions.find((gap) => gap.to === null);
