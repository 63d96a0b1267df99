/** What the clerk has decided about findings of this meeting, as it is stored and sent. */
import { z } from 'zod';

/** Names one finding: see minutes/checks. */
export const findingKey = z.string().min(1).max(300);

export const review = z.object({
  /** Findings the clerk has looked at and wants to hear no more of, in this meeting only. */
  silenced: z.array(findingKey),
});
export type Review = z.infer<typeof review>;
