/** Rules in words. */
import type { PersonId } from '../../kernel/ids';
import { joinList } from '../../minutes/wording';
import type { Rule } from '../group-work';

/** "Tariq and Shanice together". */
export const ruleInWords = ({ kind, people }: Rule, nameOf: (id: PersonId) => string): string =>
  `${joinList(people.map(nameOf))} ${kind}`;
