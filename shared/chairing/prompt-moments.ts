/** Which prompts an item has, by what the agenda says of it. */
import type { AgendaItem } from '../agenda/agenda';
import { allowedFor } from '../agenda/agenda-timing';
import { minutes } from '../kernel/wall-time';
import type { Meeting } from '../meeting/meeting';
import { resolutionsOf } from './prompt-facts';
import type { PromptMoment } from './prompt-shapes';

/** In the order of an evening. */
export const ITEM_MOMENTS = [
  'item-start',
  'halfway',
  'not-yet-asked',
  'before-a-decision',
  'two-minutes-left',
  'read-back',
  'time-up',
] as const satisfies readonly PromptMoment[];
export type ItemMoment = (typeof ITEM_MOMENTS)[number];

export const isItemMoment = (moment: PromptMoment): moment is ItemMoment =>
  (ITEM_MOMENTS as readonly PromptMoment[]).includes(moment);

/** Shorter items have no middle worth stopping in, or end before a warning helps. */
const HALFWAY_FROM = minutes(10);
const WARNING_FROM = minutes(5);

const DECIDES = /\b(?:agree|approve|choose|decide|endorse|ratify|select|sign off|vote)\b/i;

/** A decision is asked for: the purposes say so, and the notes of last time are agreed. */
export const asksForDecision = ({ kind, purposes }: AgendaItem): boolean =>
  kind === 'notes' || purposes.some((purpose) => DECIDES.test(purpose));

/** People are asked for what they think, not only told. */
const isTalkedAbout = ({ kind }: AgendaItem): boolean => kind === 'ordinary' || kind === 'any-other-business';

export function momentsOf(meeting: Meeting, item: AgendaItem): readonly ItemMoment[] {
  const allowed = allowedFor(item);
  const decides = asksForDecision(item);
  const has: Record<ItemMoment, boolean> = {
    'item-start': true,
    halfway: allowed !== null && allowed >= HALFWAY_FROM,
    'not-yet-asked': isTalkedAbout(item),
    'before-a-decision': decides,
    'two-minutes-left': allowed !== null && allowed >= WARNING_FROM,
    'read-back': decides || resolutionsOf(meeting, item).length > 0,
    'time-up': allowed !== null,
  };
  return ITEM_MOMENTS.filter((moment) => has[moment]);
}
