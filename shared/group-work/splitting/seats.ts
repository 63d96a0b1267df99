/**
 * So many groups with so many seats: all of them hold `least`, and so many of them one more. Which ones is open until
 * the seats are taken, so that sizes never differ by more than one.
 */
export interface Seats {
  readonly load: number[];
  readonly young: number[];
  readonly councillors: number[];
  /** How many groups hold one more than `least` already. */
  over: number;
  readonly least: number;
  /** How many groups may hold one more. */
  readonly extra: number;
}

export function emptySeats(people: number, groups: number): Seats {
  const none = (): number[] => Array.from({ length: groups }, () => 0);
  return {
    load: none(),
    young: none(),
    councillors: none(),
    over: 0,
    least: Math.floor(people / groups),
    extra: people % groups,
  };
}

const at = (list: readonly number[], group: number): number => list[group] ?? 0;

/** Whether so many more may sit in the group. */
export function fits(seats: Seats, group: number, size: number): boolean {
  const load = at(seats.load, group) + size;
  if (load <= seats.least) return true;
  return load === seats.least + 1 && seats.over < seats.extra;
}

interface Sitting {
  readonly size: number;
  readonly young: number;
  readonly councillors: number;
}

/** `times` is 1 to sit down and -1 to get up again. */
export function seat(
  seats: Seats,
  group: number,
  { councillors, size, young }: Sitting,
  times: 1 | -1,
): void {
  const before = at(seats.load, group);
  const after = before + times * size;
  seats.load[group] = after;
  seats.young[group] = at(seats.young, group) + times * young;
  seats.councillors[group] = at(seats.councillors, group) + times * councillors;
  seats.over += Number(after > seats.least) - Number(before > seats.least);
}

/** The group with a free seat that has fewest of what is counted, then fewest people; -1 where none has a seat. */
export function emptiest(seats: Seats, counted: readonly number[]): number {
  let best = -1;
  for (let group = 0; group < seats.load.length; group += 1) {
    if (!fits(seats, group, 1)) continue;
    const fewer = best === -1 ? -1 : at(counted, group) - at(counted, best);
    if (fewer < 0 || (fewer === 0 && at(seats.load, group) < at(seats.load, best))) best = group;
  }
  return best;
}

/** How unevenly young people sit: groups without one, then the sum of squares. Less is better. */
export interface Unevenness {
  readonly without: number;
  readonly squares: number;
}

export const isLess = (a: Unevenness, b: Unevenness): boolean =>
  a.without !== b.without ? a.without < b.without : a.squares < b.squares;

/** As evenly as so many more young people could sit, each where fewest sit: no other way is more even. */
export function evenest(seats: Seats, more: number): Unevenness {
  const trial: Seats = { ...seats, load: [...seats.load], young: [...seats.young] };
  for (let n = 0; n < more; n += 1) {
    const group = emptiest(trial, trial.young);
    if (group === -1) break;
    seat(trial, group, { size: 1, young: 1, councillors: 0 }, 1);
  }
  return {
    without: trial.young.filter((n) => n === 0).length,
    squares: trial.young.reduce((sum, n) => sum + n * n, 0),
  };
}
