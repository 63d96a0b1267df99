/** Whether the board is asked to decide something: read from an item's purposes as the agenda prints them. */
import type { ItemFacts } from './agenda';

const DECIDES =
  /\b(?:to|and|or) (?:formally |jointly )?(?:agree|approve|decide|endorse|ratify|adopt|sign off)\b|\bfor (?:decision|approval|agreement)\b/i;

export const asksForADecision = ({ purposes }: Pick<ItemFacts, 'purposes'>): boolean =>
  purposes.some((purpose) => DECIDES.test(purpose));
