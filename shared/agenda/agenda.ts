/**
 * The agenda: items in the order in which they are taken. An item's number is
 * its place in that order and is never stored. Time spent is kept as segments
 * (facts), minutes granted by the chair apart from minutes allotted.
 */
import type { ItemId } from '../kernel/ids';

export type {
  CarriedFrom,
  ItemKind,
  Presenter,
  ItemFacts,
  Segment,
  ItemStatus,
  AgendaItem,
  Agenda,
} from './agenda-shapes';
import type { ItemKind, ItemFacts, AgendaItem, Agenda } from './agenda-shapes';

export const emptyAgenda: Agenda = { items: [] };

export const itemById = (agenda: Agenda, id: ItemId): AgendaItem | undefined =>
  agenda.items.find((i) => i.id === id);

export const runningItem = (agenda: Agenda): AgendaItem | undefined =>
  agenda.items.find((i) => i.status === 'running');

/** 1-based place of an item; the number the minutes print. */
export const numberOf = (agenda: Agenda, id: ItemId): number =>
  agenda.items.findIndex((i) => i.id === id) + 1;

const isStillToCome = (item: AgendaItem): boolean => item.status === 'planned' || item.status === 'paused';

/** The item to take next: the first still to come after the running one, else the earliest left behind. */
export function nextItem(agenda: Agenda): AgendaItem | undefined {
  const at = agenda.items.findIndex((i) => i.status === 'running');
  return agenda.items.slice(at + 1).find(isStillToCome) ?? agenda.items.find(isStillToCome);
}

/** When the item was last before the room, for comparing only: -1 when it never was. */
export const lastTouched = (item: AgendaItem): number => {
  const last = item.segments.at(-1);
  return last ? (last.to ?? last.from) : -1;
};

/** The item the board was on before this one: of all but the running one, the one left last. Deferred ones are gone. */
export function itemLeftLast(agenda: Agenda): AgendaItem | undefined {
  const left = agenda.items.filter(
    (i) => i.status !== 'running' && i.status !== 'deferred' && i.segments.length > 0,
  );
  const newest = Math.max(...left.map(lastTouched));
  return left.find((i) => lastTouched(i) === newest);
}

export const emptyFacts = (title: string, kind: ItemKind = 'ordinary'): ItemFacts => ({
  kind,
  title,
  plainTitle: null,
  plainPresenter: null,
  allottedMinutes: null,
  pages: null,
  presenters: [],
  purposes: [],
  details: [],
  isYoungPeopleLed: false,
  isGroupWork: false,
  carriedFrom: null,
});
