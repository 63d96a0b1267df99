import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemTimer } from '../../shared/agenda/agenda-timing';
import {
  flipPhase,
  formatCountdown,
  formatSpent,
  isTimeUp,
  SECOND,
  timerDigits,
} from '../../shared/agenda/countdown';
import { toInstant } from '../../shared/kernel/wall-time';
import { timeLeftWords } from '../../shared/projector/clock-words';

const HOURS = 5 * 3_600_000;
const left = fc.integer({ min: -HOURS, max: HOURS });

/** Reads digits back as seconds: over is negative. */
function read(shown: string): number {
  const seconds = shown
    .replace('+', '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  return shown.startsWith('+') ? -seconds : seconds;
}

const timer: fc.Arbitrary<ItemTimer> = fc.record({
  allowed: fc.option(
    fc.integer({ min: 0, max: 600 }).map((n) => n * 60_000),
    { nil: null },
  ),
  spent: fc.nat(HOURS),
  runningSince: fc.nat(2 ** 41).map(toInstant),
});

describe('the digits of a countdown', () => {
  test('say a time within a second of the truth, and never less than is left', () => {
    fc.assert(
      fc.property(left, (ms) => {
        const ahead = read(formatCountdown(ms)) * SECOND - ms;
        expect(ahead).toBeGreaterThanOrEqual(0);
        expect(ahead).toBeLessThan(SECOND);
      }),
    );
  });

  test('never run backwards', () => {
    fc.assert(
      fc.property(left, fc.nat(5000), (ms, later) => {
        expect(read(formatCountdown(ms - later))).toBeLessThanOrEqual(read(formatCountdown(ms)));
        expect(read(formatSpent(Math.abs(ms) + later))).toBeGreaterThanOrEqual(
          read(formatSpent(Math.abs(ms))),
        );
      }),
    );
  });

  test('are 0:00 or over exactly when the time is up', () => {
    fc.assert(
      fc.property(left, (ms) => {
        expect(read(formatCountdown(ms)) <= 0).toBe(isTimeUp(ms));
      }),
    );
  });

  test('have two digits of seconds, and of minutes where there are hours', () => {
    fc.assert(
      fc.property(left, (ms) => {
        expect(formatCountdown(ms)).toMatch(/^\+?(\d{1,2}|\d+:[0-5]\d):[0-5]\d$/);
      }),
    );
  });

  test('stand still between two flips of the timer’s phase and change at each', () => {
    fc.assert(
      fc.property(
        timer,
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 0, max: 999 }),
        (t, n, within) => {
          const since = t.runningSince ?? 0;
          const flip = Math.floor(since / SECOND) * SECOND + flipPhase(t) + n * SECOND;
          const shownAt = (ms: number): string => timerDigits(t, toInstant(ms));
          expect(shownAt(flip + within)).toBe(shownAt(flip));
          expect(shownAt(flip)).not.toBe(shownAt(flip - 1));
        },
      ),
    );
  });
});

describe('the words of a clock', () => {
  test('never disagree with the digits', () => {
    fc.assert(
      fc.property(left, (ms) => {
        const words = timeLeftWords(ms);
        const seconds = read(formatCountdown(ms));
        expect(words.endsWith(' left')).toBe(seconds > 0);
        expect(words === 'less than a minute left').toBe(seconds > 0 && seconds < 60);
        expect(words === 'Time is up').toBe(seconds <= 0 && seconds > -60);
        const said = (/(?:(\d+) hours? ?)?(?:(\d+) minutes?)?/.exec(words.replace('about ', '')) ?? []).slice(
          1,
        );
        const [hours, whole] = said.map((n) => Number(n ?? 0)) as [number, number];
        // Left is told to the nearest minute, over only when a whole minute is.
        const saidSeconds = (hours * 60 + whole) * 60;
        const truth = seconds > 0 ? seconds : Math.floor(-seconds / 60) * 60;
        expect(Math.abs(saidSeconds - truth)).toBeLessThanOrEqual(seconds >= 60 ? 30 : seconds > 0 ? 59 : 0);
      }),
    );
  });

  test('change only once in a minute', () => {
    fc.assert(
      fc.property(left, (ms) => {
        const said = new Set<string>();
        for (let t = 0; t < 60_000; t += SECOND) said.add(timeLeftWords(ms - t));
        expect(said.size).toBeLessThanOrEqual(3);
      }),
      { numRuns: 200 },
    );
  });
});
