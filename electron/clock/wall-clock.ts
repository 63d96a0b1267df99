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

/** The computer's clock was set by somebody, or by the network: what it would have read, and what it reads now. */
export interface Step {
  readonly was: Instant;
  readonly is: Instant;
  /** What Boardside goes on from; other than `was` where the clock was set before. */
  readonly ours: Instant;
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
    const told = this.#toldStep;
    const counted = this.now() + this.#slept();
    const step = this.#sources.wall() - counted;
    // Set while it slept: the sleep is known from the source that went on, so the step can be told like any other.
    const wasSetAsleep = this.#slept() > NOTICEABLE && Math.abs(step - told) >= NOTICEABLE;
    this.#anchor();
    // Waking is no reason to take over a time the clerk was told would not be taken over.
    this.#wallAt = wasSetAsleep ? counted : this.#wallAt - told;
    this.#toldStep = told;
    for (const listener of this.#listeners) listener();
  }

  /**
   * To be called now and then. Catches up with a sleep nobody announced; returns how somebody set the computer's clock
   * since the last check, null when nobody did.
   */
  check(): Step | null {
    if (this.#slept() > NOTICEABLE) {
      this.resume();
      return null;
    }
    const now = this.now();
    const step = this.#sources.wall() - now;
    const told = this.#toldStep;
    if (Math.abs(step - told) < NOTICEABLE) return null;
    this.#toldStep = step;
    return { was: toInstant(now + told), is: toInstant(now + step), ours: now };
  }

  /** Milliseconds of sleep the monotonic source knows nothing of; about nothing where both count it, or neither. */
  #slept(): number {
    const { awake, monotonic } = this.#sources;
    return awake() - this.#awakeAt - (monotonic() - this.#monotonicAt);
  }

  #anchor(): void {
    this.#wallAt = this.#sources.wall();
    this.#monotonicAt = this.#sources.monotonic();
    this.#awakeAt = this.#sources.awake();
    this.#toldStep = 0;
  }
}
