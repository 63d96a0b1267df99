import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rectangle } from '../../../electron/windows/placement';
import { display, FakeScreen } from '../../support/fake-screen';

const laptop = display(1, 0);
const beamer = display(2, 1366, 1920, 1080);
const left = display(3, -1280, 1280, 720);
const onLaptop: Rectangle = { x: 0, y: 0, width: 1366, height: 728 };
const onBeamer: Rectangle = { x: 1500, y: 100, width: 1366, height: 728 };
const across: Rectangle = { x: 800, y: 0, width: 1366, height: 728 };

const wholeOf = ({ bounds }: { readonly bounds: Rectangle }) => ({ isOnSecondDisplay: true, place: bounds });

describe('a projector that opens by itself', () => {
  test('fills a display that is plugged in, once the room is due', () => {
    const screen = new FakeScreen([laptop], onLaptop);
    screen.isDue = false;
    screen.plug(beamer);
    expect(screen.window).toBe(null);
    screen.isDue = true;
    screen.stand.consider();
    expect(screen.window).toEqual(wholeOf(beamer));
  });

  test('stays closed without a second display: the clerk opens it as a window to share', () => {
    const screen = new FakeScreen([laptop], onLaptop);
    screen.stand.consider();
    expect(screen.window).toBe(null);
    screen.stand.open();
    expect(screen.window?.isOnSecondDisplay).toBe(false);
  });

  test('that the clerk closed stays closed, until another display is plugged in', () => {
    const screen = new FakeScreen([laptop, beamer], onLaptop);
    screen.stand.consider();
    screen.close();
    screen.stand.consider();
    expect(screen.window).toBe(null);
    screen.unplug(2);
    screen.plug(beamer);
    expect(screen.window).toEqual(wholeOf(beamer));
  });
});

describe('a projector that is open', () => {
  test('becomes a window behind the console when its display is unplugged, and fills it again', () => {
    const screen = new FakeScreen([laptop, beamer], onLaptop);
    screen.stand.open();
    screen.unplug(2);
    expect(screen.window).toMatchObject({ isOnSecondDisplay: false });
    expect(screen.isConsoleOnTop).toBe(true);
    screen.plug(beamer);
    expect(screen.window).toEqual(wholeOf(beamer));
  });

  test('changes places with a console that is dragged on to its display', () => {
    const screen = new FakeScreen([laptop, beamer], onLaptop);
    screen.stand.open();
    screen.moveConsole(across);
    expect(screen.window?.isOnSecondDisplay).toBe(false);
    screen.moveConsole(onBeamer);
    expect(screen.window).toEqual(wholeOf(laptop));
  });

  test('is not moved for nothing, nor is a window the clerk has put somewhere', () => {
    const screen = new FakeScreen([laptop, beamer], onLaptop);
    screen.stand.open();
    screen.moveConsole({ ...onLaptop, width: 1200 });
    screen.plug(left);
    expect(screen.moves).toBe(1);
    const alone = new FakeScreen([laptop], onLaptop);
    alone.stand.open();
    alone.remembered = { x: 5, y: 5, width: 640, height: 360 };
    alone.stand.consider();
    expect(alone.moves).toBe(1);
  });

  test('a mirrored display is no second one', () => {
    const screen = new FakeScreen([laptop, { ...laptop, id: 9 }], onLaptop);
    screen.stand.open();
    expect(screen.window?.isOnSecondDisplay).toBe(false);
  });

  test('a maximised console that reaches over the edge leaves the other display free', () => {
    const screen = new FakeScreen([laptop, beamer], { x: -8, y: -8, width: 1382, height: 744 });
    screen.stand.open();
    expect(screen.window).toEqual(wholeOf(beamer));
  });
});

type Step = (screen: FakeScreen) => void;

const displays = [laptop, beamer, left, display(4, 3286), display(5, 0, 1920, 1080)];
const places = fc.record({
  x: fc.integer({ min: -1500, max: 4500 }),
  y: fc.integer({ min: -50, max: 900 }),
  width: fc.integer({ min: 1024, max: 1920 }),
  height: fc.integer({ min: 640, max: 1080 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...displays).map(
    (one): Step =>
      (screen) =>
        screen.plug(one),
  ),
  fc.constantFrom(...displays).map(
    ({ id }): Step =>
      (screen) =>
        screen.unplug(id),
  ),
  places.map(
    (to): Step =>
      (screen) =>
        screen.moveConsole(to),
  ),
  fc.constantFrom<Step>(
    (screen) => screen.stand.open(),
    (screen) => screen.close(),
    (screen) => {
      screen.isDue = !screen.isDue;
      screen.stand.consider();
    },
  ),
);

const overlaps = (a: Rectangle, b: Rectangle, more: number): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > more &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > more;

/** What of a maximised window reaches over the edge is nothing to see. */
const SLIVER = 40;

/** What is wrong with where the projector stands; null when nothing is. */
function breach({ consoleAt, displays, window }: FakeScreen): string | null {
  if (window === null) return null;
  const { isOnSecondDisplay, place } = window;
  if (!isOnSecondDisplay)
    return displays.some(({ bounds }) => overlaps(bounds, place, 0)) ? null : 'a window nobody can see';
  const isWhole = displays.some(({ bounds }) => JSON.stringify(bounds) === JSON.stringify(place));
  if (!isWhole) return 'in full where there is no display';
  return overlaps(place, consoleAt, SLIVER) ? 'in full over the console' : null;
}

test('whatever is plugged, unplugged and moved, the projector is never in full on a display that shows the console', () => {
  let timesInFull = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const screen = new FakeScreen([laptop], onLaptop);
      for (const take of steps) {
        take(screen);
        if (screen.window?.isOnSecondDisplay === true) timesInFull += 1;
        expect(breach(screen)).toBe(null);
      }
    }),
    { numRuns: 1000 },
  );
  // A property over computers with one display would prove little.
  expect(timesInFull).toBeGreaterThan(100);
});
