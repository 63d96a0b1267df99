import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepClock } from '../../../electron/clock/keep-clock';
import { SystemClock } from '../../../electron/clock/wall-clock';

const power = vi.hoisted(() => new Map<string, () => void>());
vi.mock('electron', () => ({
  app: { on: () => undefined },
  powerMonitor: { on: (event: string, listener: () => void) => power.set(event, listener) },
}));

const START = Date.UTC(2026, 10, 24, 18, 0, 0);
let time = { wall: START, monotonic: 0, awake: 0 };
let told: number[] = [];
let said: string[] = [];

/** Awake for so long; the app's own timers run. */
const pass = (ms: number): void => {
  time = { wall: time.wall + ms, monotonic: time.monotonic + ms, awake: time.awake + ms };
  vi.advanceTimersByTime(ms);
};

beforeEach(() => {
  vi.useFakeTimers();
  time = { wall: START, monotonic: 0, awake: 0 };
  told = [];
  said = [];
  const clock = new SystemClock({
    wall: () => time.wall,
    monotonic: () => time.monotonic,
    awake: () => time.awake,
  });
  keepClock(
    { kind: 'system', clock },
    { tell: (now) => told.push(now), onSet: (sentence) => said.push(sentence) },
  );
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

test('every window is told the time every ten seconds', () => {
  pass(10_000);
  pass(10_000);
  expect(told).toEqual([START + 10_000, START + 20_000]);
  expect(said).toEqual([]);
});

test('somebody setting the clock is told to the clerk once, with both readings, and the time told goes on', () => {
  pass(3000);
  time = { ...time, wall: time.wall + 3_600_000 };
  pass(7000);
  pass(10_000);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('it read 18:00:10 and now reads 19:00:10. Boardside goes on from 18:00:10');
  expect(told).toEqual([START + 10_000, START + 20_000]);
});

test('when the lid is opened again every window is told at once how late it is', () => {
  pass(10_000);
  time = { ...time, wall: time.wall + 600_000, awake: time.awake + 600_000 };
  power.get('resume')?.();
  expect(told.at(-1)).toBe(START + 610_000);
  pass(10_000);
  expect(said).toEqual([]);
});
