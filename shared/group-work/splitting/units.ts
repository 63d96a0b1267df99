/** What rules make of people: those who belong together are one unit, and units that must be apart are foes. */
import type { PersonId } from '../../kernel/ids';
import type { Rule } from '../group-work';

/** Whom a fair split spreads evenly, the first of them first. */
export type Kind = 'young' | 'councillor' | 'officer';

export interface Splittable {
  readonly id: PersonId;
  readonly kind: Kind;
}

export interface Unit {
  readonly people: readonly Splittable[];
  readonly young: number;
  readonly councillors: number;
  /** Places in the list of units. */
  readonly foes: ReadonlySet<number>;
}

/** The units of these people, or null where two who belong together must be apart. Rules about others say nothing. */
export function unitsOf(people: readonly Splittable[], rules: readonly Rule[]): readonly Unit[] | null {
  const leader = new Map(people.map(({ id }) => [id, id]));
  const find = (id: PersonId): PersonId => {
    const above = leader.get(id) ?? id;
    return above === id ? id : find(above);
  };
  const those = ({ people: named }: Rule): PersonId[] => [...new Set(named)].filter((id) => leader.has(id));
  for (const rule of rules) {
    if (rule.kind !== 'together') continue;
    const [first, ...others] = those(rule);
    for (const other of others) if (first) leader.set(find(other), find(first));
  }
  const places = new Map<PersonId, number>();
  const members: Splittable[][] = [];
  for (const person of people) {
    const root = find(person.id);
    const place = places.get(root);
    if (place === undefined) {
      places.set(root, members.length);
      members.push([person]);
    } else members[place]?.push(person);
  }
  const placeOf = (id: PersonId): number => places.get(find(id)) ?? -1;
  const foes = members.map(() => new Set<number>());
  for (const rule of rules) {
    if (rule.kind !== 'apart') continue;
    const units = those(rule).map(placeOf);
    if (new Set(units).size < units.length) return null;
    for (const a of units) for (const b of units) if (a !== b) foes[a]?.add(b);
  }
  const count = (list: readonly Splittable[], kind: Kind): number =>
    list.filter((person) => person.kind === kind).length;
  return members.map((list, n) => ({
    people: list,
    young: count(list, 'young'),
    councillors: count(list, 'councillor'),
    foes: foes[n] ?? new Set(),
  }));
}

/** Of the units only those that rules are about, foes being places among these; null as above. */
export function ruledUnits(people: readonly Splittable[], rules: readonly Rule[]): readonly Unit[] | null {
  const units = unitsOf(people, rules);
  if (units === null) return null;
  const places = new Map<number, number>();
  const ruled = units.filter(({ foes, people: members }, n) => {
    const isRuled = foes.size > 0 || members.length > 1;
    if (isRuled) places.set(n, places.size);
    return isRuled;
  });
  return ruled.map((unit) => ({
    ...unit,
    foes: new Set([...unit.foes].map((foe) => places.get(foe) ?? -1)),
  }));
}
