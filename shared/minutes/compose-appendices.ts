/** What follows the items: the actions of the meeting in one table, in the order in which they were agreed. */
import type { Attendance } from '../attendance/attendance';
import type { Block } from './blocks';
import { actionIn } from './compose-items';
import type { DocumentAppendix } from './document';
import { asSentence } from './wording';

export const ACTION_LIST = 'Appendix: Action list';

/** Empty where nothing was to be done. */
export function composeAppendices(blocks: readonly Block[], attendance: Attendance): DocumentAppendix[] {
  const rows = blocks
    .map((block) => actionIn(block, attendance))
    .filter((action) => action !== null)
    .map(({ what, owners, due }) => [asSentence(what.text), owners ?? 'Not named', due ?? 'No date']);
  if (rows.length === 0) return [];
  return [{ title: ACTION_LIST, content: [{ kind: 'table', columns: ['Action', 'Owner', 'Due'], rows }] }];
}
