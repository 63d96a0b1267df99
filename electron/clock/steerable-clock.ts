/** A clock for tests and the demo: begins where it is told, runs at the normal rate, and can be moved on. */
import { type Instant, toInstant } from '../../shared/kernel/wall-time';
import type { WallClock } from './wall-clock';

export class SteerableClock implements WallClock {
  readonly #monotonic: () => number;
  readonly #listeners = new Set<() => void>();
  #zero: number;

  /** Both in milliseconds; `start` is since 1970. */
  constructor(start: number, monotonic: () => number) {
    this.#monotonic = monotonic;
    this.#zero = start - monotonic();
  }

  now(): Instant {
    return toInstant(this.#zero + this.#monotonic());
  }

  onJump(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  advance(milliseconds: number): void {
    this.#zero += milliseconds;
    for (const listener of this.#listeners) listener();
  }
}
