/**
 * Bringing in a whole agenda. What an earlier meeting put off is not lost by it: an item of the same title is known
 * to be that item, and one the new agenda does not have stays, in front of any other business.
 */
import type { DecideContext, Decision } from '../kernel/decision';
import { type ItemId, itemId } from '../kernel/ids';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import type { Agenda, ItemFacts, ItemKind } from './agenda';
import type { AgendaCommand } from './agenda-commands';
import type { AgendaEvent } from './agenda-events';

const asCompared = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isSameItem = (a: ItemFacts, b: ItemFacts): boolean => asCompared(a.title) === asCompared(b.title);

const CLOSING: readonly ItemKind[] = ['any-other-business', 'next-meeting'];

export function takeAgenda(
  agenda: Agenda,
  { items, replace }: Extract<AgendaCommand, { type: 'TakeAgenda' }>,
  ctx: DecideContext,
): Decision<AgendaEvent> {
  const started = agenda.items.find((i) => i.status !== 'planned');
  if (replace && started)
    return reject(
      'item-already-started',
      `“${started.title}” has been taken already. Add the new items to the agenda instead.`,
    );
  const carried = agenda.items.filter((i) => i.carriedFrom !== null);
  const kept = replace ? carried.filter((i) => !items.some((item) => isSameItem(i, item))) : [];
  const removed = replace ? agenda.items.filter((i) => !kept.includes(i)) : [];
  let after: ItemId | null = replace ? null : (agenda.items.at(-1)?.id ?? null);
  let beforeClosing: ItemId | null = null;
  const added: AgendaEvent[] = [];
  for (const item of items) {
    const before = replace ? carried.find((i) => isSameItem(i, item)) : undefined;
    const id = itemId.parse(ctx.newId());
    added.push({
      type: 'ItemAdded',
      itemId: id,
      item: before ? { ...item, carriedFrom: before.carriedFrom } : item,
      after,
    });
    after = id;
    if (!CLOSING.includes(item.kind)) beforeClosing = id;
  }
  const moved: AgendaEvent[] = [];
  for (const { id } of kept) {
    moved.push({ type: 'ItemMoved', itemId: id, after: beforeClosing });
    beforeClosing = id;
  }
  return ok([
    ...removed.map((i): AgendaEvent => ({ type: 'ItemRemoved', itemId: i.id })),
    ...added,
    ...moved,
  ]);
}
