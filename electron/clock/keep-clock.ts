/** Keeps every window on the one clock: a reading every ten seconds and at any jump, and word of a clock that was set. */
import { app, powerMonitor } from 'electron';
import type { Instant } from '../../shared/kernel/wall-time';
import type { ChosenClock } from './choose-clock';
import { clockWasSet } from './clock-words';

const EVERY = 10_000;

export interface ClockKeeper {
  readonly tell: (now: Instant) => void;
  /** Somebody set the computer's clock while the app ran; the sentence is for the clerk. */
  readonly onSet: (sentence: string) => void;
}

/** To be called once the app is ready. */
export function keepClock(chosen: ChosenClock, { onSet, tell }: ClockKeeper): void {
  const { clock } = chosen;
  clock.onJump(() => tell(clock.now()));
  setInterval(() => tell(clock.now()), EVERY);
  if (chosen.kind === 'steerable') {
    const steerable = chosen.clock;
    // The door for tests and the demo; there is no such clock in a packaged app.
    app.on(
      'boardside:advance-clock' as 'activate',
      ((milliseconds: number) => steerable.advance(milliseconds)) as never,
    );
    return;
  }
  powerMonitor.on('resume', () => chosen.clock.resume());
  setInterval(() => {
    const step = chosen.clock.check();
    if (step !== null) onSet(clockWasSet(step));
  }, EVERY);
}
