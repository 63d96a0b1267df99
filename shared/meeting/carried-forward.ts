/**
 * What this meeting puts on the agenda of the next: its deferred items, as they were, each with the meeting and the
 * reason it comes from. The pages were those of this meeting's pack and are left off.
 */
import type { CarriedFrom, ItemFacts } from '../agenda/agenda';
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

/**
 * The events of a new meeting's first entry: it is made, with what was carried forward on its agenda, and what young
 * people still wait for an answer to.
 */
export function creationOf(
  meetingId: MeetingId,
  facts: MeetingFacts,
  carried: readonly CarriedItem[],
  newId: NewId,
  unanswered: readonly CarriedPoint[] = [],
): MeetingEvent[] {
  const events: MeetingEvent[] = [{ type: 'MeetingCreated', meetingId, facts }];
  let after: ReturnType<typeof itemIds.parse> | null = null;
  for (const item of carried) {
    const itemId = itemIds.parse(newId());
    events.push({ type: 'ItemAdded', itemId, item, after });
    after = itemId;
  }
  if (unanswered.length > 0) events.push({ type: 'PointsCarried', points: [...unanswered] });
  return events;
}
