/**
 * The only clock of the app. It goes by a monotonic source anchored to the wall's time once, so that nobody who sets
 * the computer's clock in the middle of a meeting shortens an item. Sleep counts as time (the meeting went on), and
 * is told from a stepped clock by a second source that goes on counting while the computer sleeps.
 */
import type { Instant } from '../../shared/kernel/wall-time';
import { toInstant } from '../../shared/kernel/wall-time';

export interface WallClock {
  now(): Instant;
  /** Hears of every reading that does not follow from the last one by time passing. Returns the way to stop. */
  onJump(listener: () => void): () => void;
}

/** Milliseconds from each of the computer's own clocks. */
export interface TimeSources {
  /** Since 1970; people and time servers set it. */
  readonly wall: () => number;
  /** Never set by anybody; may stand still while the computer sleeps. */
  readonly monotonic: () => number;
  /** As `monotonic`, but goes on during sleep; may be coarse. */
  readonly awake: () => number;
}

/** A difference below this is the drift of two clocks, not a step. */
const NOTICEABLE = 2000;

export class SystemClock implements WallClock {
  readonly #sources: TimeSources;
  readonly #listeners = new Set<() => void>();
  #wallAt = 0;
  #monotonicAt = 0;
  #awakeAt = 0;
  /** How far the wall's clock has been set off ours, as last told. */
  #toldStep = 0;

  constructor(sources: TimeSources) {
    this.#sources = sources;
    this.#anchor();
  }

  now(): Instant {
    return toInstant(this.#wallAt + this.#sources.monotonic() - this.#monotonicAt);
  }

  onJump(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** To be called when the computer says it woke up. */
  resume(): void {
    const step = this.#toldStep;
    this.#anchor();
    // Waking is no reason to take over a time the clerk was told would not be taken over.
    this.#wallAt -= step;
    this.#toldStep = step;
    for (const listener of this.#listeners) listener();
  }

  /**
   * To be called now and then. Catches up with a sleep nobody announced; returns by how many milliseconds somebody
   * set the computer's clock since the last check (positive: forward), 0 when nobody did.
   */
  check(): number {
    const { wall, monotonic, awake } = this.#sources;
    const slept = awake() - this.#awakeAt - (monotonic() - this.#monotonicAt);
    if (slept > NOTICEABLE) {
      this.resume();
      return 0;
    }
    const step = wall() - this.now();
    if (Math.abs(step - this.#toldStep) < NOTICEABLE) return 0;
    const news = step - this.#toldStep;
    this.#toldStep = step;
    return Math.round(news);
  }

  #anchor(): void {
    this.#wallAt = this.#sources.wall();
    this.#monotonicAt = this.#sources.monotonic();
    this.#awakeAt = this.#sources.awake();
    this.#toldStep = 0;
  }
}

/** "3 minutes", "40 seconds", "2 hours": how far a clock was set, for people. */
export function inWords(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  const [count, unit] =
    seconds < 90
      ? [seconds, 'second']
      : seconds < 5400
        ? [Math.round(seconds / 60), 'minute']
        : [Math.round(seconds / 3600), 'hour'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
