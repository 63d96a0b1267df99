/**
 * What this meeting puts on the agenda of the next: its deferred items, as they were, each with the meeting and the
 * reason it comes from. The pages were those of this meeting's pack and are left off.
 */
import type { CarriedFrom, ItemFacts } from '../agenda/agenda';
import { type PromptWordings, promptMoment } from '../chairing/prompt-shapes';
import { itemFacts } from '../agenda/agenda-shapes';
import type { CarriedPoint } from '../group-work/group-work';
import { itemId as itemIds, type MeetingId, type NewId } from '../kernel/ids';
import type { MeetingEvent } from './events';
import type { MeetingFacts } from './facts';
import type { Meeting } from './meeting';

export type CarriedItem = ItemFacts & { readonly carriedFrom: CarriedFrom };

export const carriedForward = ({ agenda, facts, id: meetingId }: Meeting): CarriedItem[] =>
  agenda.items.flatMap((item) => {
    if (item.deferral === null) return [];
    const carriedFrom = { meetingId, itemId: item.id, date: facts.date, reason: item.deferral.reason };
    // The facts alone, without what happened to the item here.
    return [{ ...itemFacts.parse(item), pages: null, carriedFrom }];
  });

/** What a new meeting begins with besides its facts. */
export interface Inherited {
  /** What an earlier meeting put off, onto the new agenda. */
  readonly carried?: readonly CarriedItem[];
  /** What young people raised there and still wait for an answer to. */
  readonly unanswered?: readonly CarriedPoint[];
  /** The board's own words of the prompts. */
  readonly wordings?: PromptWordings;
}

/** The events of a new meeting's first entry. */
export function creationOf(
  meetingId: MeetingId,
  facts: MeetingFacts,
  { carried = [], unanswered = [], wordings = {} }: Inherited,
  newId: NewId,
): MeetingEvent[] {
  const events: MeetingEvent[] = [{ type: 'MeetingCreated', meetingId, facts }];
  for (const moment of promptMoment.options) {
    const words = wordings[moment];
    if (words !== undefined) events.push({ type: 'PromptWorded', moment, itemId: null, words });
  }
  let after: ReturnType<typeof itemIds.parse> | null = null;
  for (const item of carried) {
    const itemId = itemIds.parse(newId());
    events.push({ type: 'ItemAdded', itemId, item, after });
    after = itemId;
  }
  if (unanswered.length > 0) events.push({ type: 'PointsCarried', points: [...unanswered] });
  return events;
}
