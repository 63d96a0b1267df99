/**
 * Ways back: what could be trimmed or deferred so that the meeting ends on time. The clerk picks, never the app.
 *
 * A way is a set of items with what happens to each. Guarantees:
 * - Every way ends on time, and holds nothing needless: without one of its trims or deferrals, or with a trim in
 *   place of one of its deferrals, the meeting would end late.
 * - Ways are offered cheapest first. Cheaper is, asked in this order: fewer of the young people's items touched;
 *   fewer decisions touched; fewer deferrals; fewer items touched; fewer minutes deferred; then, so that the order is
 *   the same every time, longer items trimmed (their minutes together), what is deferred comes earlier on the agenda,
 *   what is trimmed comes earlier on the agenda.
 * - Of the ways that only trim, and of the ways that defer something, the three cheapest; of these at most five.
 * - What may be taken from an item: see give.ts. A trim asks no more of an item than is needed: the minutes that
 *   are needed are shared over the trimmed items by their length.
 */
import type { ItemId } from '../../kernel/ids';
import { type Instant, MINUTE } from '../../kernel/wall-time';
import type { Agenda, AgendaItem } from '../agenda';
import { type Interruption, leftAt, timerOf, youngPeoplesShareAllowed } from '../agenda-timing';
import { type Give, type Giver, mostTrimmed } from './give';
import { cheapestSets, type Found } from './search';
import { sharedOut } from './shared-out';

export interface Trim {
  readonly itemId: ItemId;
  /** Whole minutes taken away, at least 1. */
  readonly minutes: number;
}

export interface WayBack {
  /** In the order of the agenda. */
  readonly trims: readonly Trim[];
  readonly deferrals: readonly ItemId[];
  /** Whole minutes. */
  readonly givesBack: number;
  readonly youngPeoplesItems: number;
  readonly decisions: number;
  /** Young people's share of the minutes allowed once the way is taken, 0 to 1; null when nothing has minutes. */
  readonly youngPeoplesShare: number | null;
}

export interface WaysBack {
  /** Whole minutes to be given back; 0 when the meeting ends on time as it is. */
  readonly needed: number;
  /** The most that can be given back. Less than `needed`: there is no way back, and `ways` is empty. */
  readonly most: number;
  readonly ways: readonly WayBack[];
}

const OF_A_KIND = 3;
const OFFERED = 5;

function giverOf(
  item: AgendaItem,
  place: number,
  interruptions: readonly Interruption[],
  decisions: ReadonlySet<ItemId>,
  now: Instant,
): Giver | null {
  if (item.status === 'closed' || item.status === 'deferred') return null;
  const left = Math.floor((leftAt(timerOf(item, interruptions), now) ?? 0) / MINUTE);
  if (left < 1) return null;
  return {
    itemId: item.id,
    place,
    left,
    canBeDeferred: item.kind === 'ordinary' && item.segments.length === 0,
    isYoungPeopleLed: item.isYoungPeopleLed,
    isDecision: decisions.has(item.id),
  };
}

const mostOf = (giver: Giver): number => (giver.canBeDeferred ? giver.left : mostTrimmed(giver));

function wayOf(agenda: Agenda, { gives }: Found, needed: number): WayBack {
  const inPlace = [...gives].sort((a, b) => a.giver.place - b.giver.place);
  const deferred = inPlace.filter(({ how }) => how === 'defer');
  const trimmed = inPlace.filter(({ how }) => how === 'trim');
  const deferredMinutes = deferred.reduce((sum, { minutes }) => sum + minutes, 0);
  const shares = sharedOut(
    needed - deferredMinutes,
    trimmed.map(({ minutes }) => minutes),
  );
  const trims = trimmed.map(({ giver }, n) => ({ itemId: giver.itemId, minutes: shares[n] ?? 0 }));
  const deferrals = deferred.map(({ giver }) => giver.itemId);
  const count = (is: (give: Give) => boolean): number => gives.filter(is).length;
  return {
    trims,
    deferrals,
    givesBack: deferredMinutes + trims.reduce((sum, { minutes }) => sum + minutes, 0),
    youngPeoplesItems: count(({ giver }) => giver.isYoungPeopleLed),
    decisions: count(({ giver }) => giver.isDecision),
    youngPeoplesShare: youngPeoplesShareAllowed(agenda, {
      without: new Set(deferrals),
      less: new Map(trims.map(({ itemId, minutes }) => [itemId, minutes])),
    }),
  };
}

/** `over`: milliseconds by which the forecast passes the planned end. `decisions`: the items the board decides on. */
export function waysBack(
  agenda: Agenda,
  interruptions: readonly Interruption[],
  over: number,
  decisions: ReadonlySet<ItemId>,
  now: Instant,
): WaysBack {
  const givers = agenda.items
    .map((item, place) => giverOf(item, place, interruptions, decisions, now))
    .filter((giver) => giver !== null);
  const needed = Math.max(0, Math.ceil(over / MINUTE));
  const most = givers.reduce((sum, giver) => sum + mostOf(giver), 0);
  if (needed === 0 || most < needed) return { needed, most, ways: [] };
  const { trims, deferrals } = cheapestSets(givers, needed, agenda.items.length, OF_A_KIND);
  const ways = [...trims, ...deferrals]
    .sort((a, b) => (a.price < b.price ? -1 : 1))
    .slice(0, OFFERED)
    .map((found) => wayOf(agenda, found, needed));
  return { needed, most, ways };
}
