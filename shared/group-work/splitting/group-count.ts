/** How many groups, and how big. */

/** Into so many groups, or into groups of about so many. */
export type Into =
  | { readonly by: 'number'; readonly number: number }
  | { readonly by: 'size'; readonly size: number };

/**
 * The number of groups for so many people. By size it is the number whose groups come nearest to it, the smaller number
 * of two that come as near, and never one that leaves somebody alone: seven in pairs are three groups, one of three.
 */
export function groupCount(into: Into, people: number): number {
  if (into.by === 'number') return into.number;
  const most = into.size < 2 ? people : Math.floor(people / 2);
  let best = 1;
  const off = (count: number): number => Math.abs(people / count - into.size);
  for (let count = 2; count <= most; count += 1) if (off(count) < off(best) - 1e-9) best = count;
  return best;
}

/** "3", "3 or 4": how many people each of so many groups holds. */
export function sizesInWords(people: number, count: number): string {
  const least = Math.floor(people / count);
  return people % count === 0 ? `${least}` : `${least} or ${least + 1}`;
}
