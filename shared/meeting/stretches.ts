/**
 * Stretches of time that follow each other, none over another. An end that is moved takes its neighbour with it where
 * the two met, or would now overlap; it never goes past the neighbour's other end.
 */
import type { Instant } from '../kernel/wall-time';

export interface Stretch {
  readonly from: Instant;
  /** Null while it lasts. */
  readonly to: Instant | null;
}

export type End = 'start' | 'end';

export type Moved<S extends Stretch> =
  | { readonly ok: true; readonly stretches: readonly S[] }
  /** It would end before it began, or goes on still; or it would swallow the neighbour. */
  | { readonly ok: false; readonly because: 'itself' | 'lasts' }
  | { readonly ok: false; readonly because: 'neighbour'; readonly neighbour: S };

/** `stretches` in the order of time; `at` is a place in them. Throws where there is none at it. */
export function moveEnd<S extends Stretch>(
  stretches: readonly S[],
  at: number,
  end: End,
  is: Instant,
): Moved<S> {
  const own = stretches[at];
  if (!own) throw new RangeError(`No stretch at ${at}`);
  const isStart = end === 'start';
  const was = isStart ? own.from : own.to;
  if (was === null) return { ok: false, because: 'lasts' };
  if (isStart ? own.to !== null && is >= own.to : is <= own.from) return { ok: false, because: 'itself' };

  const changed = new Map<number, S>([[at, isStart ? { ...own, from: is } : { ...own, to: is }]]);
  const beside = isStart ? at - 1 : at + 1;
  const neighbour = stretches[beside];
  if (neighbour) {
    const near = isStart ? neighbour.to : neighbour.from;
    const far = isStart ? neighbour.from : neighbour.to;
    const follows = near === null || near === was || (isStart ? near > is : near < is);
    if (follows && far !== null && (isStart ? is <= far : is >= far))
      return { ok: false, because: 'neighbour', neighbour };
    if (follows) changed.set(beside, isStart ? { ...neighbour, to: is } : { ...neighbour, from: is });
  }
  return { ok: true, stretches: stretches.map((s, n) => changed.get(n) ?? s) };
}
