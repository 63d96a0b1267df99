/** How the minutes say who chaired which items: "CC Hartley chaired items 1 to 3 and 8, and Tariq chaired items 4 to 7." */
import { numberOf } from '../agenda/agenda';
import { type Attendee, personById } from '../attendance/attendance';
import { chairedBy } from '../chairing/chaired-by';
import type { PersonId } from '../kernel/ids';
import type { Meeting } from '../meeting/meeting';
import { joinList } from './wording';
import { shortName } from './wording-people';

/** "item 4", "items 1 and 2", "items 1 to 3 and 8". Numbers rise. */
export function itemsInWords(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const run = runs.at(-1);
    if (run && n === run[1] + 1) run[1] = n;
    else runs.push([n, n]);
  }
  const parts = runs.flatMap(([a, b]) =>
    b - a > 1 ? [`${a} to ${b}`] : a === b ? [`${a}`] : [`${a}`, `${b}`],
  );
  return `${numbers.length === 1 ? 'item' : 'items'} ${joinList(parts)}`;
}

/** Empty where the board does not want it said, or where one alone chaired everything. */
export function whoChairedWhat(meeting: Meeting): string {
  if (!meeting.facts.hasChairsByItem) return '';
  const numbers = new Map<PersonId, number[]>();
  for (const { chairs, itemId } of chairedBy(meeting))
    for (const id of chairs) numbers.set(id, [...(numbers.get(id) ?? []), numberOf(meeting.agenda, itemId)]);
  const chaired = [...numbers].flatMap(
    ([id, items]): { readonly who: Attendee; readonly items: number[] }[] => {
      const who = personById(meeting.attendance, id);
      return who ? [{ who, items }] : [];
    },
  );
  if (chaired.length < 2) return '';
  return `${joinList(chaired.map(({ who, items }) => `${shortName(who)} chaired ${itemsInWords(items)}`))}.`;
}
