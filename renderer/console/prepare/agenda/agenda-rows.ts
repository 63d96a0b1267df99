import type { AgendaItem, ItemFacts } from '../../../../shared/agenda/agenda';
import type { ItemId } from '../../../../shared/kernel/ids';
import { formatDate } from '../../../../shared/kernel/wall-time';
import { pagesText } from './item-text';

export interface ItemRow {
  readonly id: string;
  readonly item: AgendaItem;
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export const itemRows = (items: readonly AgendaItem[]): readonly ItemRow[] =>
  items.map((item, at) => ({
    id: item.id,
    item,
    number: at + 1,
    isFirst: at === 0,
    isLast: at === items.length - 1,
  }));

/** After which item it stands once moved by one; undefined when it is at that end already. */
export function afterMove(items: readonly AgendaItem[], id: ItemId, by: 1 | -1): ItemId | null | undefined {
  const at = items.findIndex((item) => item.id === id);
  if (at < 0 || (by < 0 ? at === 0 : at === items.length - 1)) return undefined;
  return (by > 0 ? items[at + 1]?.id : items[at - 2]?.id) ?? null;
}

/**
 * After which item it stands once dropped before or after another; undefined
 * where it stands there already.
 */
export function afterDrop(
  items: readonly AgendaItem[],
  id: ItemId,
  on: ItemId,
  side: 'before' | 'after',
): ItemId | null | undefined {
  const rest = items.filter((item) => item.id !== id);
  const at = rest.findIndex((item) => item.id === on);
  if (at < 0 || rest.length === items.length) return undefined;
  const after = rest[side === 'after' ? at : at - 1]?.id ?? null;
  const was = items[items.findIndex((item) => item.id === id) - 1]?.id ?? null;
  return after === was ? undefined : after;
}

/** Under the title: who presents it, which pages, and which meeting put it off. */
export function itemLine({ carriedFrom, presenters, pages }: ItemFacts): string {
  const who = presenters.map(({ name, team }) => (team ? `${name}, ${team}` : name)).join('; ');
  const where = pages === null ? '' : `pp ${pagesText(pages)}`;
  const from = carriedFrom === null ? '' : `from ${formatDate(carriedFrom.date, 'd MMMM yyyy')}`;
  return [who, where, from].filter((part) => part !== '').join(' · ');
}
