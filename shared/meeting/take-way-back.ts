/**
 * A way back taken as one step. A trim is an ItemExtended with minutes below nothing, not a change of what the
 * agenda allots: the chair takes time away as the chair grants it, and the planned minutes stay what was planned.
 */
import { type AgendaItem, itemById } from '../agenda/agenda';
import { leftAt, timerOf } from '../agenda/agenda-timing';
import type { DecideContext, Decision } from '../kernel/decision';
import type { ItemId } from '../kernel/ids';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { MINUTE } from '../kernel/wall-time';
import type { MeetingEvent } from './events';
import type { Meeting } from './meeting';
import type { SpanningCommand } from './spanning-commands';

const isOver = ({ status }: AgendaItem): boolean => status === 'closed' || status === 'deferred';

const noLonger = (why: string) =>
  reject('way-back-gone', `${why} Nothing was changed. Choose again from the ways there are now.`);

export function takeWayBack(
  { agenda, sitting }: Meeting,
  { deferrals, reason, trims }: Extract<SpanningCommand, { type: 'TakeWayBack' }>,
  { at }: DecideContext,
): Decision<MeetingEvent> {
  const touched: readonly ItemId[] = [...trims.map(({ itemId }) => itemId), ...deferrals];
  if (touched.length === 0) return noLonger('This way back touches no item.');
  if (new Set(touched).size < touched.length) return noLonger('This way back names an item twice.');
  for (const id of touched) {
    const item = itemById(agenda, id);
    if (!item) return noLonger('An item of this way back is no longer on the agenda.');
    if (isOver(item)) return noLonger(`“${item.title}” is over.`);
  }
  for (const { itemId, minutes } of trims) {
    const item = itemById(agenda, itemId);
    const left = item ? (leftAt(timerOf(item, sitting.interruptions), at) ?? 0) : 0;
    if (item && left < minutes * MINUTE)
      return noLonger(
        `“${item.title}” no longer has ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left.`,
      );
  }
  return ok([
    ...trims.map(
      ({ itemId, minutes }): MeetingEvent => ({ type: 'ItemExtended', itemId, minutes: -minutes, at }),
    ),
    ...deferrals.map((itemId): MeetingEvent => ({ type: 'ItemDeferred', itemId, reason, at })),
  ]);
}
