/**
 * Nobody ticks: how long an item has had and has left is a function of its
 * segments, the meeting's interruptions and `now`. A break or an adjournment is
 * a fact of the meeting and simply does not count toward the item it falls in.
 */
import type { ItemId } from '../kernel/ids';
import type { Instant } from '../kernel/wall-time';
import { MINUTE, minutes, toInstant } from '../kernel/wall-time';
import type { Agenda, AgendaItem } from './agenda';

/** A break or adjournment; `to` is null while it lasts. */
export interface Interruption {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** All a window needs to show a clock for itself, second by second. Durations in ms. */
export interface ItemTimer {
  /** Allotted and granted together; null where the agenda gives no time. */
  readonly allowed: number | null;
  /** Spent up to `runningSince`, or in all when the clock stands. */
  readonly spent: number;
  readonly runningSince: Instant | null;
}

/** Whatever has time: an item, or a part of one. */
export type Timed = Pick<AgendaItem, 'allottedMinutes' | 'grantedMinutes' | 'segments'>;

const overlap = (from: number, to: number, gap: Interruption): number =>
  Math.max(0, Math.min(to, gap.to ?? Number.POSITIVE_INFINITY) - Math.max(from, gap.from));

/** Milliseconds spent on an item up to now, interruptions left out. */
export function spentOn(item: Timed, interruptions: readonly Interruption[], now: Instant): number {
  return item.segments.reduce((sum, s) => {
    const to = s.to ?? Math.max(now, s.from);
    const lost = interruptions.reduce((l, gap) => l + overlap(s.from, to, gap), 0);
    return sum + Math.max(0, to - s.from - lost);
  }, 0);
}

/** Milliseconds allowed: allotted plus granted; null where neither was given. */
export function allowedFor(item: Timed): number | null {
  if (item.allottedMinutes === null && item.grantedMinutes === 0) return null;
  return minutes((item.allottedMinutes ?? 0) + item.grantedMinutes);
}

/** The timer as facts, so that it is the same in every window and after a restart. */
export function timerOf(item: Timed, interruptions: readonly Interruption[]): ItemTimer {
  const open = item.segments.find((s) => s.to === null);
  const standing = interruptions.find((gap) => gap.to === null);
  const isRunning = open !== undefined && standing === undefined;
  // Up to the last fact that moved the clock, so that the rest is plain subtraction.
  const turn = isRunning
    ? Math.max(open.from, ...interruptions.map((gap) => gap.to ?? 0))
    : Math.max(open?.from ?? 0, standing?.from ?? 0);
  return {
    allowed: allowedFor(item),
    spent: spentOn(item, interruptions, toInstant(turn)),
    runningSince: isRunning ? toInstant(turn) : null,
  };
}

export const spentAt = (timer: ItemTimer, now: number): number =>
  timer.spent + (timer.runningSince === null ? 0 : Math.max(0, now - timer.runningSince));

/** Milliseconds left; negative when over; null where the item has no time of its own. */
export const leftAt = (timer: ItemTimer, now: number): number | null =>
  timer.allowed === null ? null : timer.allowed - spentAt(timer, now);

export interface Forecast {
  readonly finish: Instant;
  /** Past the planned end when positive, to spare when negative. Milliseconds. */
  readonly over: number;
}

/**
 * Forecast finish = now + what is left of the running item + what is allowed to
 * those to come (DESIGN 6). An item over its time has nothing left, not less
 * than nothing. A break counts until the time it was promised to end.
 */
export function forecastOf(
  agenda: Agenda,
  interruptions: readonly Interruption[],
  plan: {
    readonly start: Instant;
    readonly end: Instant;
    readonly hasStarted: boolean;
    readonly backAt: Instant | null;
  },
  now: Instant,
): Forecast {
  const toCome = agenda.items.reduce((sum, item) => {
    if (item.status === 'closed' || item.status === 'deferred') return sum;
    const left = leftAt(timerOf(item, interruptions), now);
    return sum + Math.max(0, left ?? 0);
  }, 0);
  const from = Math.max(now, plan.hasStarted ? (plan.backAt ?? 0) : plan.start);
  const finish = toInstant(from + toCome);
  return { finish, over: finish - plan.end };
}

interface Led {
  readonly isYoungPeopleLed: boolean;
}

/** The share of whatever is counted that young people lead, 0 to 1; null when there is nothing to share. */
export function youngPeoplesShareOf<T extends Led>(
  items: readonly T[],
  of: (item: T) => number,
): number | null {
  const sum = (list: readonly T[]): number => list.reduce((all, item) => all + of(item), 0);
  const all = sum(items);
  return all > 0 ? sum(items.filter((item) => item.isYoungPeopleLed)) / all : null;
}

/** Young people's share of the planned minutes, 0 to 1; null when no item has minutes. */
export const youngPeoplesShare = (agenda: Agenda): number | null =>
  youngPeoplesShareOf(
    agenda.items.filter((i) => i.status !== 'deferred'),
    (i) => i.allottedMinutes ?? 0,
  );

export interface Change {
  /** Items left out of the count. */
  readonly without: ReadonlySet<ItemId>;
  /** Minutes less than allowed. */
  readonly less: ReadonlyMap<ItemId, number>;
}

/**
 * Young people's share of the minutes allowed (allotted and granted together), 0 to 1, deferred items left out; null
 * when nothing has minutes. `change` is what it would become.
 */
export function youngPeoplesShareAllowed(
  agenda: Agenda,
  change: Change = { without: new Set(), less: new Map() },
): number | null {
  const taken = agenda.items.filter((i) => i.status !== 'deferred' && !change.without.has(i.id));
  return youngPeoplesShareOf(taken, (i) => (allowedFor(i) ?? 0) / MINUTE - (change.less.get(i.id) ?? 0));
}
