/** How the minutes say which items somebody chaired: "items 1 to 3 and 8". */
import { joinList } from './lists';

/** "item 4", "items 1 and 2", "items 1 to 3 and 8". Numbers rise. */
export function itemsInWords(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const run = runs.at(-1);
    if (run && n === run[1] + 1) run[1] = n;
    else runs.push([n, n]);
  }
  const parts = runs.flatMap(([first, last]) => {
    if (first === last) return [`${first}`];
    return last - first > 1 ? [`${first} to ${last}`] : [`${first}`, `${last}`];
  });
  return `${numbers.length === 1 ? 'item' : 'items'} ${joinList(parts)}`;
}
