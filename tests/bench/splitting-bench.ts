/** How long the clerk waits for sixty people in twelve groups with ten rules: kept easily, kept barely, and not to be kept. */
import type { Rule } from '../../shared/group-work/group-work';
import { split } from '../../shared/group-work/splitting/split';
import type { Splittable } from '../../shared/group-work/splitting/units';
import type { PersonId } from '../../shared/kernel/ids';
import { seededRandom, shuffled } from '../../shared/kernel/seeded-random';
import { type BenchRow, median, timed } from './measure';

const ROUNDS = 25;
const WARM_UP = 3;
const AT_MOST = 50;
const PEOPLE = 60;
const GROUPS = 12;

const people: Splittable[] = Array.from({ length: PEOPLE }, (_, n) => ({
  id: `person-${n}` as PersonId,
  kind: n % 4 === 0 ? 'young' : n % 3 === 0 ? 'councillor' : 'officer',
}));
const ids = people.map(({ id }) => id);
const random = seededRandom(5);
const some = (count: number): PersonId[] => shuffled(ids, random).slice(0, count);

const easy: Rule[] = Array.from({ length: 10 }, (_, n) => ({
  kind: n % 2 === 0 ? 'together' : 'apart',
  people: some(n % 2 === 0 ? 2 : 3),
}));
/** Clumps that fill ten groups, three of them with young people only: not even, and hard to see that it cannot be. */
const tight: Rule[] = Array.from({ length: 10 }, (_, n) => ({
  kind: 'together',
  people:
    n < 3
      ? ids.filter((_id, i) => i % 4 === 0).slice(n * 4, n * 4 + 4)
      : ids.filter((_id, i) => i % 4 !== 0).slice(n * 4, n * 4 + 4),
}));
/** Thirteen who must all be apart, said in pairs and threes. */
const impossible: Rule[] = [{ kind: 'apart', people: ids.slice(0, 13) }, ...easy.slice(0, 9)];

async function row(name: string, rules: readonly Rule[]): Promise<BenchRow> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const wanted = { people, groups: GROUPS, rules, seed: round, nameOf: (id: PersonId) => id };
    const time = await timed(async () => split(wanted));
    if (round >= WARM_UP) times.push(time);
  }
  const value = median(times);
  return {
    name,
    value: Number(value.toFixed(1)),
    unit: 'ms',
    ratio: Number((value / AT_MOST).toFixed(2)),
    against: `the ${AT_MOST} ms a clerk may wait`,
    goal: 1,
  };
}

export const splittingBench = async (): Promise<BenchRow[]> => [
  await row('sixty people, twelve groups, ten rules', easy),
  await row('the same with ten groups of four together', tight),
  await row('the same, and the rules cannot be kept', impossible),
];
