/** An item started at a moment that has been, because nobody touched the clock when the board went on. */
import { itemById, runningItem } from '../agenda/agenda';
import type { DecideContext, Decision } from '../kernel/decision';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { timeOf } from '../kernel/wall-time';
import type { MeetingEvent } from './events';
import type { Meeting } from './meeting';
import { standingInterruption } from './sitting';
import type { SpanningCommand } from './spanning-commands';

export function startItemAsOf(
  { agenda, sitting }: Meeting,
  { from, itemId }: Extract<SpanningCommand, { type: 'StartItemAsOf' }>,
  { at }: DecideContext,
): Decision<MeetingEvent> {
  const item = itemById(agenda, itemId);
  if (!item)
    return reject(
      'no-such-item',
      'That agenda item is no longer on the agenda. Choose another item in the list.',
    );
  if (item.status !== 'planned' && item.status !== 'paused')
    return reject('item-not-to-come', `“${item.title}” is ${item.status}, so it was not started then.`);
  if (from > at)
    return reject('in-the-future', `${timeOf(from)} is still to come. Choose a time that has been.`);
  const running = runningItem(agenda);
  const begun = running?.segments.find((s) => s.to === null)?.from;
  if (running && begun !== undefined && from <= begun)
    return reject(
      'beyond-neighbour',
      `“${running.title}” began at ${timeOf(begun)}. Choose a later time, or correct that first.`,
    );
  const others = agenda.items.flatMap((i) => i.segments);
  if (others.some((s) => s.to !== null && s.to > from) || from < (sitting.startedAt ?? 0))
    return reject(
      'beyond-neighbour',
      `The board was on another item at ${timeOf(from)}. Correct that first.`,
    );

  const standing = standingInterruption(sitting);
  // A break that began only later falls into the item and goes on.
  const endsBreak = standing !== undefined && from >= standing.from;
  return ok([
    ...(endsBreak ? [{ type: 'BreakEnded' as const, at: from }] : []),
    ...(running ? [{ type: 'ItemClosed' as const, itemId: running.id, at: from }] : []),
    { type: 'ItemStarted', itemId, at: from },
  ]);
}
