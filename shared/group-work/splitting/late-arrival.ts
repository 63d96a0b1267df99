/** Where somebody goes who comes when the groups are made. Nobody else moves. */
import type { PersonId } from '../../kernel/ids';
import type { Rule } from '../group-work';
import type { Kind, Splittable } from './units';

export interface Gathering {
  readonly people: readonly Splittable[];
  /** A group of those on the call: nobody in the room joins it. */
  readonly isOnline?: boolean;
}

export interface Arrival extends Splittable {
  readonly isOnline?: boolean;
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

/**
 * The smallest group that breaks no rule, of two as small the one with fewer of the person's kind; -1 where all would.
 * Who is on the call joins the group that is, where there is one they may join.
 */
export function smallestFor(person: Arrival, groups: readonly Gathering[], rules: readonly Rule[]): number {
  const online = smallestOf(person, groups, rules, (group) => group.isOnline === true);
  if (person.isOnline === true && online !== -1) return online;
  return smallestOf(person, groups, rules, (group) => group.isOnline !== true);
}

function smallestOf(
  person: Splittable,
  groups: readonly Gathering[],
  rules: readonly Rule[],
  isOpen: (group: Gathering) => boolean,
): number {
  let best = -1;
  groups.forEach((group, n) => {
    if (!isOpen(group) || brokenBy(person.id, n, groups, rules).length > 0) return;
    const before = groups[best];
    const fewer = before ? group.people.length - before.people.length : -1;
    const isFewerOfAKind = before ? countOf(group, person.kind) < countOf(before, person.kind) : true;
    if (fewer < 0 || (fewer === 0 && isFewerOfAKind)) best = n;
  });
  return best;
}
