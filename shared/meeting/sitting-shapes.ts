/** Whether the meeting sits, as it is stored and sent. The shapes alone, apart from what is done with them, so that a window that only folds and shows never builds a parser. */
import { z } from 'zod';
import { itemId } from '../kernel/ids';
import { instant } from '../kernel/time-shapes';

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
  /**
   * Where the clerk went on writing while another item's clock ran, oldest first, since that item was started. Came
   * later: meetings kept before it still open.
   */
  writing: z.array(z.object({ itemId, at: instant })).default([]),
});
export type Sitting = z.infer<typeof sitting>;
