/**
 * People into groups. In this order: sizes differ by at most one and every rule is kept, or the split is refused with
 * the rules that contradict; as many groups as can have a young person, and young people as evenly as the rules
 * allow; then councillors, then officers. The same people, rules and seed give the same groups, in whatever order
 * the people are named.
 */
import type { PersonId } from '../../kernel/ids';
import { type Rejection, reject } from '../../kernel/rejection';
import { ok, type Result } from '../../kernel/result';
import { seededRandom, shuffled } from '../../kernel/seeded-random';
import type { Rule } from '../group-work';
import { contradiction } from './contradiction';
import { placeUnits } from './place-units';
import { emptiest, emptySeats, seat } from './seats';
import { ruledUnits, type Splittable } from './units';

export interface SplitWanted {
  readonly people: readonly Splittable[];
  readonly groups: number;
  readonly rules: readonly Rule[];
  readonly seed: number;
  /** For the sentence of a refusal. */
  readonly nameOf: (id: PersonId) => string;
}

/** The people of each group; nobody is left out. */
export function split(wanted: SplitWanted): Result<readonly (readonly Splittable[])[], Rejection> {
  const { groups, nameOf, rules } = wanted;
  const sorted = [...wanted.people].sort((a, b) => (a.id < b.id ? -1 : 1));
  const people = shuffled(sorted, seededRandom(wanted.seed));
  if (people.length === 0)
    return reject('nobody-to-split', 'Nobody is here to be put into groups. Mark people as here first.');
  if (groups > people.length)
    return reject(
      'more-groups-than-people',
      `There are ${people.length} people for ${groups} groups. Make at most ${people.length} groups.`,
    );
  const young = people.filter(({ kind }) => kind === 'young').length;
  const units = ruledUnits(people, rules);
  const placed = units && placeUnits(units, { groups, people: people.length, young });
  if (!placed || placed.kind === 'impossible') return contradiction({ people, groups, rules, nameOf });
  if (placed.kind === 'unknown')
    return reject(
      'rules-too-tangled',
      'Boardside found no way to keep all these rules, and cannot say that there is none. Take a rule away or change the number of groups.',
    );

  const seats = emptySeats(people.length, groups);
  const result: Splittable[][] = seats.load.map(() => []);
  units.forEach((unit, n) => {
    const group = placed.groupOf[n] ?? 0;
    seat(seats, group, { size: unit.people.length, young: unit.young, councillors: unit.councillors }, 1);
    result[group]?.push(...unit.people);
  });
  const seated = new Set(units.flatMap((unit) => unit.people));
  const rest = (kind: Splittable['kind']): Splittable[] =>
    people.filter((person) => person.kind === kind && !seated.has(person));
  for (const person of [...rest('young'), ...rest('councillor'), ...rest('officer')]) {
    const isYoung = person.kind === 'young';
    const isCouncillor = person.kind === 'councillor';
    const counted = isYoung ? seats.young : isCouncillor ? seats.councillors : seats.load;
    const group = emptiest(seats, counted);
    seat(seats, group, { size: 1, young: Number(isYoung), councillors: Number(isCouncillor) }, 1);
    result[group]?.push(person);
  }
  return ok(result);
}
