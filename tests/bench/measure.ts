/**
 * Measuring on a shared, noisy machine: candidate and floor take turns in one
 * run, and only the ratio of their medians is judged.
 */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** value / the floor's value. */
  readonly ratio: number;
  /** What the ratio is against. */
  readonly against: string;
  /** The ratio must not be above this. */
  readonly goal: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
};

export async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

/** Runs two things in turn, the order swapped every round; the first `warmUp` rounds do not count. */
export async function inTurns(
  rounds: number,
  candidate: () => Promise<number>,
  floor: () => Promise<number>,
  warmUp = 1,
): Promise<{ readonly candidate: number; readonly floor: number; readonly ratio: number }> {
  const a: number[] = [];
  const b: number[] = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const candidateFirst = round % 2 === 0;
    const first = candidateFirst ? await candidate() : await floor();
    const second = candidateFirst ? await floor() : await candidate();
    if (round < warmUp) continue;
    a.push(candidateFirst ? first : second);
    b.push(candidateFirst ? second : first);
  }
  const medians = { candidate: median(a), floor: median(b) };
  return { ...medians, ratio: medians.candidate / medians.floor };
}

/** Milliseconds. */
const A_CLERK_WAITS = 50;
const WAITS = 25;
const WAITS_WARM_UP = 3;

/** The median of some work against what a clerk may wait for it. */
export async function againstWait(name: string, work: (round: number) => unknown): Promise<BenchRow> {
  const times: number[] = [];
  for (let round = 0; round < WAITS + WAITS_WARM_UP; round += 1) {
    const time = await timed(async () => work(round));
    if (round >= WAITS_WARM_UP) times.push(time);
  }
  const value = median(times);
  return {
    name,
    value: Number(value.toFixed(1)),
    unit: 'ms',
    ratio: Number((value / A_CLERK_WAITS).toFixed(2)),
    against: `the ${A_CLERK_WAITS} ms a clerk may wait`,
    goal: 1,
  };
}
