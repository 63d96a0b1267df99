import { assertNever } from '../kernel/assert-never';
import type { ItemId } from '../kernel/ids';
import type { Instant } from '../kernel/wall-time';
import type { Agenda, AgendaItem, Segment } from './agenda';
import type { AgendaEvent } from './agenda-events';

const endSegment = (segments: readonly Segment[], at: Instant): Segment[] =>
  segments.map((s) => (s.to === null ? { ...s, to: at } : s));

const change = (agenda: Agenda, id: ItemId, f: (item: AgendaItem) => AgendaItem): Agenda => ({
  items: agenda.items.map((i) => (i.id === id ? f(i) : i)),
});

const insertAfter = (items: readonly AgendaItem[], item: AgendaItem, after: ItemId | null): AgendaItem[] => {
  const at = after === null ? 0 : items.findIndex((i) => i.id === after) + 1;
  return [...items.slice(0, at), item, ...items.slice(at)];
};

/** Total over the agenda's events; holds no rules. */
export function evolveAgenda(agenda: Agenda, event: AgendaEvent): Agenda {
  switch (event.type) {
    case 'ItemAdded': {
      const fresh = { status: 'planned' as const, segments: [], grantedMinutes: 0, deferral: null };
      return { items: insertAfter(agenda.items, { ...event.item, id: event.itemId, ...fresh }, event.after) };
    }
    case 'ItemEdited':
      return change(agenda, event.itemId, (i) => ({ ...i, ...event.changes }) as AgendaItem);
    case 'ItemMoved': {
      const moved = agenda.items.find((i) => i.id === event.itemId);
      if (!moved) return agenda;
      const rest = agenda.items.filter((i) => i.id !== event.itemId);
      return { items: insertAfter(rest, moved, event.after) };
    }
    case 'ItemRemoved':
      return { items: agenda.items.filter((i) => i.id !== event.itemId) };
    case 'ItemStarted':
      return change(agenda, event.itemId, (i) => ({
        ...i,
        status: 'running',
        segments: [...i.segments, { from: event.at, to: null }],
      }));
    case 'ItemExtended':
      return change(agenda, event.itemId, (i) => ({
        ...i,
        grantedMinutes: i.grantedMinutes + event.minutes,
      }));
    case 'ItemPaused':
      return change(agenda, event.itemId, (i) => ({
        ...i,
        status: 'paused',
        segments: endSegment(i.segments, event.at),
      }));
    case 'ItemClosed':
      return change(agenda, event.itemId, (i) => ({
        ...i,
        status: 'closed',
        segments: endSegment(i.segments, event.at),
      }));
    case 'ItemReopened':
      return change(agenda, event.itemId, (i) => ({
        ...i,
        status: i.segments.length > 0 ? 'paused' : 'planned',
        deferral: null,
      }));
    case 'ItemDeferred':
      return change(agenda, event.itemId, (i) => ({
        ...i,
        status: 'deferred',
        segments: endSegment(i.segments, event.at),
        deferral: { reason: event.reason, at: event.at },
      }));
    case 'SegmentCorrected':
      return change(agenda, event.itemId, (i) => ({
        ...i,
        segments: i.segments.map((s, n) => (n === event.segment ? { from: event.from, to: event.to } : s)),
      }));
    default:
      return assertNever(event);
  }
}
