import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LOST_AFTER, now, startClock, useSecond, useTick, useTouch } from '../../../renderer/bridge/clock';
import { SIGN_EVERY } from '../../../shared/ipc/sign-of-life';
import { type Instant, toInstant } from '../../../shared/kernel/wall-time';
import { type FakeBridge, fakeBridge } from '../../support/fake-bridge';

const at = Date.UTC(2026, 10, 24, 18, 47, 12);

let main: FakeBridge;
/** What main's clock says: the fake time, moved by how far main is ahead of the window's own system. */
let ahead = 0;
const mainNow = (): Instant => toInstant(performance.timeOrigin + performance.now() + ahead);
let trips: number[] = [];
let stop = (): void => {};

async function start(): Promise<void> {
  const starting = startClock();
  await vi.advanceTimersByTimeAsync(1000);
  stop = await starting;
}

beforeEach(() => {
  vi.useFakeTimers({ now: at });
  ahead = at + 250 - (performance.timeOrigin + performance.now());
  trips = [];
  main = fakeBridge({
    'clock:read': async () => {
      const trip = trips.shift() ?? 0;
      await new Promise((resolve) => setTimeout(resolve, trip / 2));
      const reading = mainNow();
      await new Promise((resolve) => setTimeout(resolve, trip / 2));
      return { now: reading };
    },
  });
});

afterEach(() => {
  cleanup();
  stop();
  stop = () => {};
  vi.useRealTimers();
});

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 2;

describe('the clock of a window', () => {
  test('reads as main’s clock does, whatever the system’s own says', async () => {
    await start();
    expect(near(now(), mainNow())).toBe(true);
  });

  test('halves the way a reading took', async () => {
    trips = [16];
    await start();
    expect(near(now(), mainNow())).toBe(true);
  });

  test('asks again when an answer was slow, and keeps the fastest', async () => {
    trips = [400, 60, 8];
    await start();
    expect(near(now(), mainNow())).toBe(true);
    expect(main.asked.filter((channel) => channel === 'clock:read')).toHaveLength(3);
  });

  test('is set right when main tells of another time', async () => {
    await start();
    ahead += 3_600_000;
    main.tell('clock:reading', { now: mainNow() });
    await vi.advanceTimersByTimeAsync(10);
    expect(near(now(), mainNow())).toBe(true);
  });

  test('does not move for a reading that is a little late', async () => {
    await start();
    const before = now();
    main.tell('clock:reading', { now: toInstant(mainNow() - 15) });
    expect(now()).toBe(before);
  });
});

function Second({ phase }: { readonly phase: number }) {
  const tick = useTick(phase);
  return <p data-testid={`phase-${phase}`}>{tick}</p>;
}
function WallSecond() {
  return <p data-testid="wall">{useSecond()}</p>;
}
const shown = (id: string): number => Number(screen.getByTestId(id).textContent);

describe('a shown second', () => {
  test('flips on the true second, again and again', async () => {
    await start();
    render(<WallSecond />);
    for (let flips = 0; flips < 5; flips += 1) {
      const toFlip = 1000 - (mainNow() % 1000);
      await act(() => vi.advanceTimersByTimeAsync(Math.max(0, toFlip - 5)));
      const before = shown('wall');
      await act(() => vi.advanceTimersByTimeAsync(10));
      expect(shown('wall')).toBe(before + 1000);
      expect(shown('wall') % 1000).toBe(0);
    }
  });

  test('of a countdown flips on the countdown’s own phase, beside the wall’s', async () => {
    await start();
    render(
      <>
        <WallSecond />
        <Second phase={400} />
      </>,
    );
    await act(() => vi.advanceTimersByTimeAsync(3000));
    expect(shown('phase-400') % 1000).toBe(400);
    expect(shown('wall') % 1000).toBe(0);
    expect(Math.abs(shown('phase-400') - shown('wall'))).toBeLessThan(1000);
  });

  test('costs one timer however many clocks are drawn, and none when none is', async () => {
    await start();
    const idle = vi.getTimerCount();
    const { unmount } = render(
      <>
        <WallSecond />
        <WallSecond />
        <Second phase={400} />
        <Second phase={777} />
      </>,
    );
    expect(vi.getTimerCount()).toBe(idle + 1);
    unmount();
    expect(vi.getTimerCount()).toBe(idle);
  });
});

function Touch() {
  return <p data-testid="touch">{useTouch()}</p>;
}
const touch = (): string | null => screen.getByTestId('touch').textContent;

describe('touch with the main process', () => {
  test('is waited for before the first reading', () => {
    render(<Touch />);
    expect(touch()).toBe('waiting');
  });

  test('holds while signs of life come, and main is asked nothing', async () => {
    await start();
    render(<Touch />);
    for (let beats = 0; beats < 20; beats += 1) {
      act(() => main.tell('main:alive', null));
      await act(() => vi.advanceTimersByTimeAsync(SIGN_EVERY));
    }
    expect(touch()).toBe('in-touch');
    expect(main.asked).toHaveLength(1);
  });

  test('is lost within two seconds', () => {
    expect(LOST_AFTER).toBeLessThan(2000);
  });

  test('an answer that comes seconds late moves no clock', async () => {
    await start();
    const wrongBy = (): number => Math.abs(now() - mainNow());
    trips = [8000, 0];
    await act(() => vi.advanceTimersByTimeAsync(LOST_AFTER));
    for (let steps = 0; steps < 100; steps += 1) {
      expect(wrongBy()).toBeLessThanOrEqual(2);
      await act(() => vi.advanceTimersByTimeAsync(100));
    }
  });

  test('holds after a silence when main answers on being asked', async () => {
    await start();
    render(<Touch />);
    await act(() => vi.advanceTimersByTimeAsync(LOST_AFTER * 3));
    expect(touch()).toBe('in-touch');
  });

  test('is lost when nothing is told and nothing answered, and found again with the next reading', async () => {
    await start();
    render(<Touch />);
    trips = [3_600_000];
    await act(() => vi.advanceTimersByTimeAsync(LOST_AFTER + 1));
    expect(touch()).toBe('lost');
    act(() => main.tell('main:alive', null));
    expect(touch()).toBe('in-touch');
  });
});
