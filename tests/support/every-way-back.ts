/**
 * Ways back by trying everything: every item kept, trimmed or deferred in every combination, the order of preference
 * written out again as a list of numbers. Slow and plain; what the search is held against.
 */
export interface Item {
  readonly left: number;
  readonly canBeDeferred: boolean;
  readonly isYoung: boolean;
  readonly isDecision: boolean;
}

/** For each item that is touched, by its place. */
export type Set = ReadonlyMap<number, 'trim' | 'defer'>;

interface Tried {
  readonly set: Set;
  readonly preference: readonly number[];
}

const gains = (item: Item, how: 'keep' | 'trim' | 'defer'): number =>
  how === 'keep' ? 0 : how === 'trim' ? Math.floor(item.left / 2) : item.left;

type Choice = 'keep' | 'trim' | 'defer';

const easier: Readonly<Record<Choice, readonly Choice[]>> = {
  keep: [],
  trim: ['keep'],
  defer: ['trim', 'keep'],
};

function preferenceOf(items: readonly Item[], choices: readonly Choice[]): number[] {
  const count = (is: (item: Item, how: Choice) => boolean): number =>
    items.filter((item, n) => is(item, choices[n] ?? 'keep')).length;
  const left = (wanted: Choice): number =>
    items.reduce((sum, item, n) => sum + (choices[n] === wanted ? item.left : 0), 0);
  const late = (wanted: Choice): number[] => choices.map((how) => (how === wanted ? 0 : 1));
  return [
    count((item, how) => how !== 'keep' && item.isYoung),
    count((item, how) => how !== 'keep' && item.isDecision),
    count((_, how) => how === 'defer'),
    count((_, how) => how !== 'keep'),
    left('defer'),
    -left('trim'),
    ...late('defer'),
    ...late('trim'),
  ];
}

const before = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((n, i) => n !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

/** The three best that only trim and the three best that defer, of these the best five. */
export function everyWayBack(items: readonly Item[], need: number): Set[] {
  const best: Record<'trims' | 'deferrals', Tried[]> = { trims: [], deferrals: [] };
  const choices: Choice[] = items.map(() => 'keep');
  const consider = (gain: number): void => {
    if (gain < need) return;
    const isNeedless = items.some((item, n) => {
      const how = choices[n] ?? 'keep';
      return easier[how].some((to) => gain - gains(item, how) + gains(item, to) >= need);
    });
    if (isNeedless) return;
    const set = new Map(
      choices.flatMap((how, n): [number, 'trim' | 'defer'][] => (how === 'keep' ? [] : [[n, how]])),
    );
    const kind = choices.includes('defer') ? 'deferrals' : 'trims';
    best[kind] = [...best[kind], { set, preference: preferenceOf(items, choices) }]
      .sort((a, b) => before(a.preference, b.preference))
      .slice(0, 3);
  };
  const tryFrom = (at: number, gain: number): void => {
    const item = items[at];
    if (!item) return consider(gain);
    for (const how of ['keep', 'trim', 'defer'] as const) {
      if (how === 'trim' && gains(item, how) === 0) continue;
      if (how === 'defer' && !item.canBeDeferred) continue;
      choices[at] = how;
      tryFrom(at + 1, gain + gains(item, how));
    }
    choices[at] = 'keep';
  };
  tryFrom(0, 0);
  return [...best.trims, ...best.deferrals]
    .sort((a, b) => before(a.preference, b.preference))
    .slice(0, 5)
    .map(({ set }) => set);
}
