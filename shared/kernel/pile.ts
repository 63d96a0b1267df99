/**
 * A pile that shares what lies below: putting on and taking off cost the same in
 * a high pile as in a low one, and a pile once held never changes. The empty
 * pile is null.
 */
export type Pile<T> = { readonly top: T; readonly below: Pile<T>; readonly size: number } | null;

export const sizeOf = (pile: Pile<unknown>): number => pile?.size ?? 0;

export const put = <T>(below: Pile<T>, top: T): Pile<T> => ({ top, below, size: sizeOf(below) + 1 });

/** From the bottom up. */
export function listOf<T>(pile: Pile<T>): T[] {
  const list: T[] = [];
  for (let rest = pile; rest !== null; rest = rest.below) list.push(rest.top);
  return list.reverse();
}

export const pileOf = <T>(list: readonly T[]): Pile<T> => list.reduce<Pile<T>>(put, null);
