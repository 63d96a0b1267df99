/** Every way to put a few people into groups, tried one by one: what a split is judged against. */
import type { Rule } from '../../shared/group-work/group-work';
import type { Splittable } from '../../shared/group-work/splitting/units';

const sum = (list: readonly number[]): number => list.reduce((all, n) => all + n, 0);

export function keepsRules(groupOf: ReadonlyMap<string, number>, rules: readonly Rule[]): boolean {
  return rules.every(({ kind, people }) => {
    const where = [...new Set(people)].map((id) => groupOf.get(id)).filter((n) => n !== undefined);
    return new Set(where).size === (kind === 'together' ? Math.min(1, where.length) : where.length);
  });
}

export interface Evenness {
  readonly without: number;
  readonly squares: number;
}

export function evennessOf(groups: readonly (readonly Splittable[])[]): Evenness {
  const young = groups.map((group) => group.filter(({ kind }) => kind === 'young').length);
  return { without: young.filter((n) => n === 0).length, squares: sum(young.map((n) => n * n)) };
}

/** The evenest split that keeps sizes and rules; null where there is none. */
export function evenestSplit(
  people: readonly Splittable[],
  count: number,
  rules: readonly Rule[],
): Evenness | null {
  const least = Math.floor(people.length / count);
  let best: Evenness | null = null;
  const groups: Splittable[][] = Array.from({ length: count }, () => []);
  const place = (n: number): void => {
    const person = people[n];
    if (!person) {
      if (groups.some((group) => group.length < least)) return;
      const groupOf = new Map(groups.flatMap((group, g) => group.map(({ id }) => [id as string, g])));
      if (!keepsRules(groupOf, rules)) return;
      const found = evennessOf(groups);
      if (
        best === null ||
        found.without < best.without ||
        (found.without === best.without && found.squares < best.squares)
      )
        best = found;
      return;
    }
    for (const group of groups) {
      if (group.length > least || (group.length === least && people.length % count === 0)) continue;
      group.push(person);
      place(n + 1);
      group.pop();
    }
  };
  place(0);
  return best;
}
