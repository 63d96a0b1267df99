/** Who chaired which items, as one sentence of the introductions, where the board wants it said. */
import { numberOf } from '../agenda/agenda';
import { personById } from '../attendance/attendance';
import { chairedBy } from '../chairing/chaired-by';
import type { PersonId } from '../kernel/ids';
import type { Meeting } from '../meeting/meeting';
import { itemsInWords, joinList, type Naming } from './wording';

/** "CC Hartley chaired items 1 to 4, and Tariq chaired items 4 to 8."; empty where one alone chaired everything. */
export function whoChairedWhat(meeting: Meeting, { whole }: Naming): string {
  if (!meeting.facts.hasChairsByItem) return '';
  const numbers = new Map<PersonId, number[]>();
  for (const { chairs, itemId } of chairedBy(meeting))
    for (const id of chairs) numbers.set(id, [...(numbers.get(id) ?? []), numberOf(meeting.agenda, itemId)]);
  if (numbers.size < 2) return '';
  const clauses = [...numbers].flatMap(([id, items]) => {
    const person = personById(meeting.attendance, id);
    return person ? [`${whole([person])} chaired ${itemsInWords(items)}`] : [];
  });
  return `${joinList(clauses)}.`;
}
