/**
 * What a published paper says in words that Boardside would write itself: its
 * title block, its lists of people, its labels, its signature. Only a meeting
 * that was made of published minutes has it; its draft says these words and
 * generates none. The shapes alone, as they are stored and sent.
 */
import { z } from 'zod';
import { personId } from '../kernel/ids';
import { block } from './block-shapes';

const words = z.string().max(5000);

export const printedList = z.object({
  /** "Co-opted members"; empty where the rows stand straight under "Present:". */
  heading: words,
  people: z.array(personId),
  /** Sentences between this list and the next: who came late, for whom somebody came. */
  below: z.array(block),
});
export type PrintedList = z.infer<typeof printedList>;

export const asPrinted = z.object({
  /** The title block, paragraph by paragraph. */
  titles: z.array(words),
  /** "Present:"; empty where the paper has no such line. */
  present: words,
  lists: z.array(printedList),
  /** What is said above the first item where there are no lists. */
  opening: z.array(block),
  /** "RESOLVED –" by the id of the block it stands over. */
  labels: z.record(z.string(), words),
  /** The signature and what stands below it. */
  closing: z.array(words),
});
export type AsPrinted = z.infer<typeof asPrinted>;
