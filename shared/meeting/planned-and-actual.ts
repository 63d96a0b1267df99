/**
 * What was planned beside what it took, item by item, for the review and for export. Planned is what the agenda gave
 * (also to items deferred since); minutes granted or taken away by the chair, and time paused, stand apart.
 *
 * Paused is time in which the board was on the item and it stood still: breaks and adjournments that fell into it, and
 * stretches after it was set aside in which nothing else was taken. Time on another item is never in it.
 */
import type { AgendaItem, ItemStatus } from '../agenda/agenda';
import { spentOn, youngPeoplesShareOf } from '../agenda/agenda-timing';
import type { ItemId } from '../kernel/ids';
import { type Instant, MINUTE } from '../kernel/wall-time';
import type { Meeting } from './meeting';

export interface PlannedActualRow {
  readonly itemId: ItemId;
  readonly number: number;
  readonly title: string;
  readonly status: ItemStatus;
  readonly isYoungPeopleLed: boolean;
  /** Whole minutes; null where the agenda gave none. */
  readonly planned: number | null;
  /** Whole minutes; below nothing where more was taken away than granted. */
  readonly granted: number;
  /** Milliseconds. */
  readonly spent: number;
  /** Milliseconds. */
  readonly paused: number;
  /** Milliseconds spent more than planned, below nothing when less; null where nothing was planned or begun. */
  readonly difference: number | null;
}

export interface PlannedActual {
  readonly rows: readonly PlannedActualRow[];
  /** Planned and granted in whole minutes, spent and paused in milliseconds, over all rows. */
  readonly total: Pick<PlannedActualRow, 'granted' | 'spent' | 'paused'> & { readonly planned: number };
  /** Shares, 0 to 1; null while there is nothing to share. */
  readonly youngPeople: {
    readonly planned: number | null;
    readonly actual: number | null;
    readonly aim: number;
  };
}

interface Taken {
  readonly item: AgendaItem;
  readonly from: number;
  readonly to: number;
}

/** Every stretch on an item, in the order of time. */
const takenIn = ({ agenda }: Meeting, now: Instant): Taken[] =>
  agenda.items
    .flatMap((item) => item.segments.map(({ from, to }) => ({ item, from, to: to ?? Math.max(now, from) })))
    .sort((a, b) => a.from - b.from || a.to - b.to);

/** Whether the item was set aside at the end of this stretch, and not over: it runs again later, or still waits. */
const wasSetAside = ({ item, to }: Taken): boolean =>
  item.status === 'paused' || item.segments.some((s) => s.from >= to);

function pausedIn(meeting: Meeting, now: Instant): ReadonlyMap<ItemId, number> {
  const paused = new Map<ItemId, number>();
  const add = (id: ItemId, ms: number): void => {
    paused.set(id, (paused.get(id) ?? 0) + Math.max(0, ms));
  };
  const taken = takenIn(meeting, now);
  const { closedAt, interruptions } = meeting.sitting;
  for (const [n, stretch] of taken.entries()) {
    const { from, item, to } = stretch;
    const asOne = { ...item, segments: [{ from: from as Instant, to: to as Instant }] };
    add(item.id, to - from - spentOn(asOne, interruptions, now));
    if (wasSetAside(stretch)) add(item.id, (taken[n + 1]?.from ?? closedAt ?? now) - to);
  }
  return paused;
}

export function plannedAndActual(meeting: Meeting, now: Instant): PlannedActual {
  const { agenda, facts, sitting } = meeting;
  const paused = pausedIn(meeting, now);
  const rows = agenda.items.map((item, n): PlannedActualRow => {
    const spent = spentOn(item, sitting.interruptions, now);
    const planned = item.allottedMinutes;
    return {
      itemId: item.id,
      number: n + 1,
      title: item.title,
      status: item.status,
      isYoungPeopleLed: item.isYoungPeopleLed,
      planned,
      granted: item.grantedMinutes,
      spent,
      paused: paused.get(item.id) ?? 0,
      difference: planned === null || item.segments.length === 0 ? null : spent - planned * MINUTE,
    };
  });
  const sum = (of: (row: PlannedActualRow) => number): number => rows.reduce((all, row) => all + of(row), 0);
  return {
    rows,
    total: {
      planned: sum((row) => row.planned ?? 0),
      granted: sum((row) => row.granted),
      spent: sum((row) => row.spent),
      paused: sum((row) => row.paused),
    },
    youngPeople: {
      planned: youngPeoplesShareOf(rows, (row) => row.planned ?? 0),
      actual: youngPeoplesShareOf(rows, (row) => row.spent),
      aim: facts.youngPeoplesAim,
    },
  };
}
