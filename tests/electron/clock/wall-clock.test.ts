import { beforeEach, describe, expect, test } from 'vitest';
import { readEnvironment } from '../../../electron/boot/environment';
import { chooseClock } from '../../../electron/clock/choose-clock';
import { SteerableClock } from '../../../electron/clock/steerable-clock';
import { clockWasSet, inWords } from '../../../electron/clock/clock-words';
import { SystemClock } from '../../../electron/clock/wall-clock';
import { formatInstant, toInstant } from '../../../shared/kernel/wall-time';

const START = Date.UTC(2026, 10, 24, 18, 0, 0);

describe('the clock of the app', () => {
  let time = { wall: START, monotonic: 500, awake: 90_000 };
  let clock: SystemClock;
  let jumps = 0;

  /** Time passes while the computer is awake. */
  const pass = (ms: number): void => {
    time = { wall: time.wall + ms, monotonic: time.monotonic + ms, awake: time.awake + ms };
  };
  /** The computer sleeps: its monotonic clock stands still. */
  const sleep = (ms: number): void => {
    time = { ...time, wall: time.wall + ms, awake: time.awake + ms };
  };
  /** Somebody sets the computer's clock. */
  const set = (ms: number): void => {
    time = { ...time, wall: time.wall + ms };
  };

  beforeEach(() => {
    time = { wall: START, monotonic: 500, awake: 90_000 };
    clock = new SystemClock({
      wall: () => time.wall,
      monotonic: () => time.monotonic,
      awake: () => time.awake,
    });
    jumps = 0;
    clock.onJump(() => {
      jumps += 1;
    });
  });

  test('it reads the time on the wall when the app starts and goes on with it', () => {
    expect(clock.now()).toBe(START);
    pass(61_250);
    expect(clock.now()).toBe(START + 61_250);
  });

  test('somebody setting the computer’s clock does not move it, and is told once', () => {
    pass(60_000);
    set(-3_600_000);
    expect(clock.now()).toBe(START + 60_000);
    expect(clock.check()).toEqual({
      was: START + 60_000,
      is: START + 60_000 - 3_600_000,
      ours: START + 60_000,
    });
    pass(10_000);
    expect(clock.check()).toBeNull();
    expect(clock.now()).toBe(START + 70_000);
    expect(jumps).toBe(0);
  });

  test('a clock set twice is told twice, by how much each time', () => {
    set(300_000);
    expect(clock.check()).toEqual({ was: START, is: START + 300_000, ours: START });
    set(-240_000);
    expect(clock.check()).toEqual({ was: START + 300_000, is: START + 60_000, ours: START });
  });

  test('sleep that the computer announces counts as time', () => {
    pass(60_000);
    sleep(600_000);
    clock.resume();
    expect(clock.now()).toBe(START + 660_000);
    expect(jumps).toBe(1);
    expect(clock.check()).toBeNull();
  });

  test('sleep that nobody announces is found at the next check and is not taken for a set clock', () => {
    sleep(600_000);
    expect(clock.check()).toBeNull();
    expect(clock.now()).toBe(START + 600_000);
    expect(jumps).toBe(1);
  });

  test('a clock that was set stays left out when the computer wakes', () => {
    pass(60_000);
    set(3_600_000);
    expect(clock.check()).not.toBeNull();
    sleep(600_000);
    clock.resume();
    expect(clock.now()).toBe(START + 660_000);
    expect(clock.check()).toBeNull();
  });

  test('a clock that is set while the computer sleeps moves nothing, and is told when it woke', () => {
    pass(60_000);
    sleep(600_000);
    set(-1_800_000);
    clock.resume();
    expect(clock.now()).toBe(START + 660_000);
    expect(clock.check()).toEqual({
      was: START + 660_000,
      is: START + 660_000 - 1_800_000,
      ours: START + 660_000,
    });
    expect(clock.check()).toBeNull();
  });

  test('where no source counts the sleep, what the wall says on waking is believed', () => {
    pass(60_000);
    set(600_000);
    clock.resume();
    expect(clock.now()).toBe(START + 660_000);
    expect(clock.check()).toBeNull();
  });

  test('midnight and the change to winter time move no second, and the room’s wall is read right', () => {
    time = { ...time, wall: Date.UTC(2026, 9, 24, 22, 59, 59) };
    clock = new SystemClock({
      wall: () => time.wall,
      monotonic: () => time.monotonic,
      awake: () => time.awake,
    });
    const shown = (): string => formatInstant(clock.now(), 'EEE HH:mm:ss');
    expect(shown()).toBe('Sat 23:59:59');
    pass(1000);
    expect(shown()).toBe('Sun 00:00:00');
    pass(2 * 3_600_000 - 1000);
    expect(shown()).toBe('Sun 01:59:59');
    pass(1000);
    expect(shown()).toBe('Sun 01:00:00');
    expect(clock.check()).toBeNull();
  });

  test('the drift of two clocks is not worth telling', () => {
    set(900);
    expect(clock.check()).toBeNull();
  });
});

describe('a clock that can be steered', () => {
  test('it begins where it is told, runs, and is moved on', () => {
    let monotonic = 7;
    const clock = new SteerableClock(START, () => monotonic);
    let jumps = 0;
    const stop = clock.onJump(() => {
      jumps += 1;
    });
    monotonic += 1000;
    expect(clock.now()).toBe(START + 1000);
    clock.advance(60_000);
    expect(clock.now()).toBe(START + 61_000);
    stop();
    clock.advance(1);
    expect(jumps).toBe(1);
  });

  test('it is taken when it is asked for', () => {
    expect(chooseClock('2026-11-24T18:00:00Z').kind).toBe('steerable');
    expect(chooseClock(undefined).kind).toBe('system');
    expect(() => chooseClock('half past six')).toThrow(RangeError);
  });

  test('a packaged app listens to nothing its environment says', () => {
    const asked = {
      BOARDSIDE_CLOCK: '2026-11-24T18:00:00Z',
      BOARDSIDE_DOCUMENTS: 'there',
      BOARDSIDE_DEMO: 'here',
    };
    expect(readEnvironment(asked, true)).toEqual({ clock: undefined, documents: undefined, demo: undefined });
    expect(readEnvironment(asked, false)).toEqual({
      clock: '2026-11-24T18:00:00Z',
      documents: 'there',
      demo: 'here',
    });
  });
});

test('a length of time in words', () => {
  expect([1000, 40_000, -180_000, 7_200_000].map(inWords)).toEqual([
    '1 second',
    '40 seconds',
    '3 minutes',
    '2 hours',
  ]);
});

test('a set clock is told with both readings, and with what Boardside goes on from', () => {
  const at = (ms: number) => toInstant(START + ms);
  expect(clockWasSet({ was: at(610_000), is: at(4_210_000), ours: at(610_000) })).toBe(
    'This computer’s clock was set forward by 60 minutes: it read 18:10:10 and now reads 19:10:10. Boardside goes on from 18:10:10, so that no item gets longer or shorter. If the new time is the right one, close Boardside and open it again.',
  );
  expect(clockWasSet({ was: at(0), is: at(-86_400_000), ours: at(0) })).toContain(
    'set back by 24 hours: it read 18:00:00 on 24 November 2026 and now reads 18:00:00 on 23 November 2026',
  );
});
