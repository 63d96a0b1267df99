/** How long the clerk waits for sixty people in twelve groups with ten rules: kept easily, kept barely, and not to be kept. */
import type { Rule } from '../../shared/group-work/group-work';
import { split } from '../../shared/group-work/splitting/split';
import type { Splittable } from '../../shared/group-work/splitting/units';
import type { PersonId } from '../../shared/kernel/ids';
import { seededRandom, shuffled } from '../../shared/kernel/seeded-random';
import { againstWait, type BenchRow } from './measure';

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

const row = (name: string, rules: readonly Rule[]): Promise<BenchRow> =>
  againstWait(name, (seed) => split({ people, groups: GROUPS, rules, seed, nameOf: (id: PersonId) => id }));

export const splittingBench = async (): Promise<BenchRow[]> => [
  await row('sixty people, twelve groups, ten rules', easy),
  await row('the same with ten groups of four together', tight),
  await row('the same, and the rules cannot be kept', impossible),
];
