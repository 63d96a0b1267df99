/** Why rules cannot be kept: the fewest of them that already cannot, found by leaving out one after the other. */
import type { PersonId } from '../../kernel/ids';
import { type Rejection, reject } from '../../kernel/rejection';
import type { Err } from '../../kernel/result';
import type { Rule } from '../group-work';
import { sizesInWords } from './group-count';
import { placeUnits } from './place-units';
import { ruleInWords } from './rule-words';
import { ruledUnits, type Splittable } from './units';

interface Tried {
  readonly people: readonly Splittable[];
  readonly groups: number;
  readonly rules: readonly Rule[];
  readonly nameOf: (id: PersonId) => string;
}

/** Enough to tell for any rules a clerk would write; a rule left in too many does no harm. */
const BOUNDS = { first: 20_000, better: 0 };

/** Whether these rules are known to be impossible. */
function isImpossible({ groups, people }: Tried, rules: readonly Rule[]): boolean {
  const units = ruledUnits(people, rules);
  if (units === null) return true;
  return placeUnits(units, { groups, people: people.length, young: 0 }, BOUNDS).kind === 'impossible';
}

function fewest(tried: Tried): readonly Rule[] {
  const here = new Set(tried.people.map(({ id }) => id));
  let rules = tried.rules
    .map((rule) => ({ ...rule, people: rule.people.filter((id) => here.has(id)) }))
    .filter((rule) => rule.people.length > 1);
  for (const rule of rules) {
    const others = rules.filter((other) => other !== rule);
    if (isImpossible(tried, others)) rules = others;
  }
  return rules;
}

export function contradiction(tried: Tried): Err<Rejection> {
  const { groups, nameOf, people } = tried;
  const rules = fewest(tried);
  const [only] = rules;
  const sizes = sizesInWords(people.length, groups);
  const inGroups = groups === 1 ? 'one group' : `${groups} groups of ${sizes}`;
  if (rules.length === 1 && only)
    return only.kind === 'together'
      ? reject(
          'too-many-together',
          `${ruleInWords(only, nameOf)}: that is more people than a group has (${inGroups}). Make fewer groups or take the rule away.`,
        )
      : reject(
          'too-many-apart',
          `${ruleInWords(only, nameOf)}: there are more of them than groups (${inGroups}). Make more groups or take the rule away.`,
        );
  const all = rules.map((rule) => ruleInWords(rule, nameOf)).join('; ');
  return ruledUnits(people, rules) === null
    ? reject('rules-contradict', `These rules contradict each other: ${all}. Take one of them away.`)
    : reject(
        'rules-do-not-fit',
        `These rules cannot all be kept in ${inGroups}: ${all}. Take one of them away or change the number of groups.`,
      );
}
