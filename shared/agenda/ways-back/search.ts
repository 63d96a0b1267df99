/**
 * The cheapest sets of gives that make up so many minutes and hold nothing needless: without any one of them, or
 * with a trim in place of a deferral, they would not do. Exact, not a guess: the test compares with trying every set.
 *
 * First a table from the end of the list: what making up the rest costs at least, from each giver on, for each
 * number of minutes missing. Then a walk that always follows the cheapest beginning; with the true cost of the rest
 * known it meets the sets in the order of their price. Givers are walked from the one that can give most, so that a
 * set which is enough is left as it is, and a needless one is hardly ever met.
 */
import { type Give, type Giver, givesOf, lossWithout, mostTrimmed } from './give';

/** Sets with trims alone, or sets with at least one deferral. */
export type Kind = 'trims' | 'deferrals';

export interface Found {
  readonly gives: readonly Give[];
  readonly price: bigint;
}

/** What is still open on the walk: any give may follow, a deferral must, or only trims may. */
type Open = 'any' | 'deferral' | 'trims';

interface Walk {
  readonly at: number;
  readonly missing: number;
  readonly open: Open;
  readonly gives: readonly Give[];
  readonly spent: bigint;
  readonly atLeast: bigint;
}

type Table = Readonly<Record<Open, readonly (bigint | null)[]>>;

const hasOddDeferral = (giver: Giver): boolean => giver.canBeDeferred && giver.left % 2 === 1;

const inOrder = (givers: readonly Giver[]): Giver[] =>
  [...givers].sort(
    (a, b) =>
      mostTrimmed(b) - mostTrimmed(a) ||
      Number(hasOddDeferral(b)) - Number(hasOddDeferral(a)) ||
      a.place - b.place,
  );

const followedBy = (open: Open, { how }: Give): Open | null => {
  if (how === 'trim') return open;
  return open === 'trims' ? null : 'any';
};

/** Null where it cannot be done. A set that is enough is never added to. */
function restOf(table: Table | undefined, open: Open, missing: number): bigint | null {
  if (missing <= 0) return open === 'deferral' ? null : 0n;
  return table?.[open][missing] ?? null;
}

function tablesOf(gives: readonly (readonly Give[])[], need: number): Table[] {
  const tables: Table[] = [];
  for (let at = gives.length - 1; at >= 0; at -= 1) {
    const after = tables[at + 1];
    const row = (open: Open): (bigint | null)[] =>
      Array.from({ length: need + 1 }, (_, missing) => {
        let best = restOf(after, open, missing);
        for (const give of gives[at] ?? []) {
          const next = followedBy(open, give);
          const rest = next && restOf(after, next, missing - give.minutes);
          if (rest === null || rest === undefined) continue;
          if (best === null || rest + give.price < best) best = rest + give.price;
        }
        return best;
      });
    tables[at] = { any: row('any'), deferral: row('deferral'), trims: row('trims') };
  }
  return tables;
}

/** Keeps the cheapest at the end, where it is taken from. */
function putIn(frontier: Walk[], walk: Walk): void {
  let low = 0;
  let high = frontier.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frontier[middle]?.atLeast ?? 0n) > walk.atLeast) low = middle + 1;
    else high = middle;
  }
  frontier.splice(low, 0, walk);
}

function holdsNothingNeedless(gives: readonly Give[], need: number): boolean {
  const all = gives.reduce((sum, give) => sum + give.minutes, 0);
  return gives.every((give) => all - lossWithout(give) < need);
}

/**
 * Up to `most` sets of each kind, cheapest first. `need` in whole minutes, at least 1; `places` is the length of the
 * agenda.
 */
export function cheapestSets(
  givers: readonly Giver[],
  need: number,
  places: number,
  most: number,
): Readonly<Record<Kind, readonly Found[]>> {
  const gives = inOrder(givers).map((giver) => givesOf(giver, places));
  const tables = tablesOf(gives, need);
  const search = (start: Open): Found[] => {
    const found: Found[] = [];
    const frontier: Walk[] = [];
    const goOn = (walk: Omit<Walk, 'atLeast'>): void => {
      const rest = restOf(tables[walk.at], walk.open, walk.missing);
      if (rest !== null) putIn(frontier, { ...walk, atLeast: walk.spent + rest });
    };
    goOn({ at: 0, missing: need, open: start, gives: [], spent: 0n });
    for (let walk = frontier.pop(); walk !== undefined && found.length < most; walk = frontier.pop()) {
      if (walk.missing <= 0) {
        if (holdsNothingNeedless(walk.gives, need)) found.push({ gives: walk.gives, price: walk.spent });
        continue;
      }
      const { at, missing, open, spent } = walk;
      goOn({ ...walk, at: at + 1 });
      for (const give of gives[at] ?? []) {
        const next = followedBy(open, give);
        if (next === null) continue;
        goOn({
          at: at + 1,
          missing: missing - give.minutes,
          open: next,
          gives: [...walk.gives, give],
          spent: spent + give.price,
        });
      }
    }
    return found;
  };
  return { trims: search('trims'), deferrals: search('deferral') };
}
