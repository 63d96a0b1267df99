/**
 * Where the units that rules are about sit. An exact search by branch and bound: it finds a seating whenever there is
 * one, and of all of them one in which young people sit as evenly as the rules allow. Both within a bound of steps; past
 * the first the answer is `unknown`, past the second the evenest seating found so far is taken. Sizes and rules are
 * never given up for evenness. Whoever no rule is about takes the seats that are left and can always do so.
 */
import { emptySeats, evenest, fits, isLess, type Seats, seat, type Unevenness } from './seats';
import type { Unit } from './units';

export type Placed =
  /** The group of each unit, in the order of the units. */
  | { readonly kind: 'placed'; readonly groupOf: readonly number[] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknown' };

export interface Bounds {
  /** Steps until a first seating must be found. */
  readonly first: number;
  /** Steps after it, to find a more even one. */
  readonly better: number;
}
export const USUAL_BOUNDS: Bounds = { first: 200_000, better: 3_000 };

class TooFar extends Error {}

export function placeUnits(
  units: readonly Unit[],
  { groups, people, young }: { readonly groups: number; readonly people: number; readonly young: number },
  bounds: Bounds = USUAL_BOUNDS,
): Placed {
  const seats = emptySeats(people, groups);
  const groupOf = units.map(() => -1);
  const order = units
    .map((_, n) => n)
    .sort((a, b) => sizeOf(units[b]) - sizeOf(units[a]) || foesOf(units[b]) - foesOf(units[a]));
  const aim = evenest(seats, young);
  let best: { readonly groupOf: readonly number[]; readonly uneven: Unevenness } | null = null;
  let steps = 0;
  let stepsAtBest = 0;

  /** Whether the search is over. */
  const place = (depth: number, sitting: number): boolean => {
    steps += 1;
    if (best === null ? steps > bounds.first : steps - stepsAtBest > bounds.better) throw new TooFar();
    const n = order[depth];
    const unit = n === undefined ? undefined : units[n];
    if (best !== null || unit === undefined) {
      const uneven = evenest(seats, young - sitting);
      if (best !== null && !isLess(uneven, best.uneven)) return false;
      if (unit === undefined) {
        if (best === null) stepsAtBest = steps;
        best = { groupOf: [...groupOf], uneven };
        return !isLess(aim, uneven);
      }
    }
    if (unit === undefined || n === undefined) return false;
    for (const group of candidates(seats, unit, groupOf)) {
      const sits = { size: unit.people.length, young: unit.young, councillors: unit.councillors };
      seat(seats, group, sits, 1);
      groupOf[n] = group;
      const isDone = place(depth + 1, sitting + unit.young);
      groupOf[n] = -1;
      seat(seats, group, sits, -1);
      if (isDone) return true;
    }
    return false;
  };

  try {
    place(0, 0);
  } catch (thrown) {
    if (!(thrown instanceof TooFar)) throw thrown;
    if (best === null) return { kind: 'unknown' };
  }
  const found = best as { readonly groupOf: readonly number[] } | null;
  return found ? { kind: 'placed', groupOf: found.groupOf } : { kind: 'impossible' };
}

const sizeOf = (unit: Unit | undefined): number => unit?.people.length ?? 0;
const foesOf = (unit: Unit | undefined): number => unit?.foes.size ?? 0;

/** The groups the unit may sit in, the likeliest to be fair first. Groups nobody sits in yet are all alike: one is tried. */
function candidates(seats: Seats, unit: Unit, groupOf: readonly number[]): number[] {
  const taken = new Set([...unit.foes].map((foe) => groupOf[foe] ?? -1));
  const open: number[] = [];
  let hasEmpty = false;
  for (let group = 0; group < seats.load.length; group += 1) {
    if (taken.has(group) || !fits(seats, group, unit.people.length)) continue;
    if (seats.load[group] === 0) {
      if (hasEmpty) continue;
      hasEmpty = true;
    }
    open.push(group);
  }
  const first = unit.young > 0 ? seats.young : seats.load;
  const second = unit.councillors > 0 ? seats.councillors : seats.load;
  const of = (list: readonly number[], group: number): number => list[group] ?? 0;
  return open.sort((a, b) => of(first, a) - of(first, b) || of(second, a) - of(second, b) || a - b);
}
