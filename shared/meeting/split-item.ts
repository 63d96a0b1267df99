/**
 * Two items of one. Planned minutes are only moved, so the agenda's sum stays; time spent, minutes granted and
 * purposes stay with the first, as does all text that is not named.
 */
import { emptyFacts, itemById } from '../agenda/agenda';
import type { DecideContext, Decision } from '../kernel/decision';
import { itemId as itemIds, type BlockId } from '../kernel/ids';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { blocksOf } from '../minutes/blocks';
import type { MeetingEvent } from './events';
import type { Meeting } from './meeting';
import type { SpanningCommand } from './spanning-commands';

export function splitItem(
  { agenda, minutes: texts }: Meeting,
  { blocks, itemId, minutes, title }: Extract<SpanningCommand, { type: 'SplitItem' }>,
  { at, newId }: DecideContext,
): Decision<MeetingEvent> {
  const item = itemById(agenda, itemId);
  if (!item)
    return reject(
      'no-such-item',
      'That agenda item is no longer on the agenda. Choose another item in the list.',
    );
  if (item.status === 'deferred')
    return reject('item-deferred', `“${item.title}” was deferred. Re-open it to split it.`);
  const { allottedMinutes: allotted, grantedMinutes } = item;
  const takesMinutes = minutes !== null && allotted !== null;
  if (takesMinutes && (minutes >= allotted || allotted - minutes + grantedMinutes < 0))
    return reject(
      'not-enough-minutes',
      `“${item.title}” does not have that many minutes to give away. Give the second part fewer.`,
    );
  const moving = blocksOf(texts, itemId).filter(({ id }) => blocks.includes(id));
  if (moving.length < new Set(blocks).size)
    return reject('no-such-block', 'Some of that text is no longer in the item. Nothing was split.');

  const second = itemIds.parse(newId());
  const { isGroupWork, isYoungPeopleLed, plainPresenter, presenters } = item;
  const facts = {
    ...emptyFacts(title),
    isGroupWork,
    isYoungPeopleLed,
    plainPresenter,
    presenters,
    allottedMinutes: takesMinutes ? minutes : null,
  };
  const events: MeetingEvent[] = [{ type: 'ItemAdded', itemId: second, item: facts, after: itemId }];
  if (takesMinutes)
    events.push({ type: 'ItemEdited', itemId, changes: { allottedMinutes: allotted - minutes } });
  // Nothing was planned that could be moved, so these minutes are granted.
  else if (minutes !== null) events.push({ type: 'ItemExtended', itemId: second, minutes, at });
  let after: BlockId | null = null;
  for (const { id } of moving) {
    events.push({ type: 'BlockMoved', blockId: id, from: itemId, to: second, after });
    after = id;
  }
  return ok(events);
}
