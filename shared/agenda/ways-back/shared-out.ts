/**
 * Whole minutes shared over items by how much each can give: nobody gives more than it can, all together exactly
 * `minutes` (or all they can, where that is less). What is left after rounding down goes to the largest remainder,
 * the first of equals.
 */
export function sharedOut(minutes: number, most: readonly number[]): number[] {
  const all = most.reduce((sum, n) => sum + n, 0);
  if (all === 0) return most.map(() => 0);
  const wanted = Math.min(all, Math.max(0, minutes));
  const shares = most.map((n) => Math.floor((wanted * n) / all));
  const missing = wanted - shares.reduce((sum, n) => sum + n, 0);
  const byRemainder = most
    .map((n, at) => ({ at, remainder: (wanted * n) % all }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, missing)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}
