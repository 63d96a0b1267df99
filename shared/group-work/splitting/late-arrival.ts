/** Where somebody goes who comes when the groups are made. Nobody else moves. */
import type { PersonId } from '../../kernel/ids';
import type { Rule } from '../group-work';
import type { Kind, Splittable } from './units';

export interface Gathering {
  readonly people: readonly Splittable[];
}

/** The rules that do not hold where these people sit together; only what concerns `person`. */
export const brokenBy = (
  person: PersonId,
  where: number,
  groups: readonly Gathering[],
  rules: readonly Rule[],
): Rule[] =>
  rules.filter(({ kind, people }) => {
    if (!people.includes(person)) return false;
    const others = people.filter((id) => id !== person);
    const sits = (group: Gathering | undefined, id: PersonId): boolean =>
      group?.people.some((one) => one.id === id) ?? false;
    return kind === 'apart'
      ? others.some((id) => sits(groups[where], id))
      : groups.some((group, n) => n !== where && others.some((id) => sits(group, id)));
  });

const countOf = ({ people }: Gathering, kind: Kind): number =>
  people.filter((person) => person.kind === kind).length;

/** The smallest group that breaks no rule, of two as small the one with fewer of the person's kind; -1 where all would. */
export function smallestFor(
  person: Splittable,
  groups: readonly Gathering[],
  rules: readonly Rule[],
): number {
  let best = -1;
  groups.forEach((group, n) => {
    if (brokenBy(person.id, n, groups, rules).length > 0) return;
    const before = groups[best];
    const fewer = before ? group.people.length - before.people.length : -1;
    if (!before || fewer < 0 || (fewer === 0 && countOf(group, person.kind) < countOf(before, person.kind)))
      best = n;
  });
  return best;
}
