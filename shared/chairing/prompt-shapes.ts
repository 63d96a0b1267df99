/** The words of the prompts as they are stored and sent. The shapes alone, apart from what is done with them, so that a window that only folds and shows never builds a parser. */
import { z } from 'zod';
import { itemId } from '../kernel/ids';

/** When a chair has something to say, in the order of an evening; all but the first and last belong to an item. */
export const promptMoment = z.enum([
  'welcome',
  'item-start',
  'halfway',
  'not-yet-asked',
  'before-a-decision',
  'two-minutes-left',
  'read-back',
  'time-up',
  'close',
]);
export type PromptMoment = z.infer<typeof promptMoment>;

export const LONGEST_PROMPT = 600;

/** A text with named gaps: see prompt-template. Empty where nothing is to be said. */
export const promptText = z.string().trim().max(LONGEST_PROMPT);

/** By moment. */
export const promptWordings = z.partialRecord(promptMoment, promptText);
export type PromptWordings = z.infer<typeof promptWordings>;

/** Only what differs from the words Boardside comes with. */
export const promptWords = z.object({
  board: promptWordings,
  ofItem: z.partialRecord(itemId, promptWordings),
});
export type PromptWords = z.infer<typeof promptWords>;
