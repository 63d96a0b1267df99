/**
 * Where windows go: pure reckoning in screen pixels. A place is only believed when enough of it can be seen on a
 * display that is there now; displays come and go between meetings.
 */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Display {
  readonly id: number;
  readonly bounds: Rectangle;
  /** Without the system's own bars. */
  readonly workArea: Rectangle;
}

export const CONSOLE_SMALLEST = { width: 1024, height: 640 };
const CONSOLE_USUAL = { width: 1366, height: 768 };
const PROJECTOR_USUAL = { width: 960, height: 540 };

/** So much of a window's top edge must be on a display for the clerk to take hold of it. */
const GRIP = { width: 120, height: 30 };

const overlap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);

const canBeHeld = (place: Rectangle, area: Rectangle): boolean =>
  overlap(place.x, place.width, area.x, area.width) >= GRIP.width &&
  overlap(place.y, GRIP.height, area.y, area.height) >= GRIP.height;

const areaOf = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, overlap(a.x, a.width, b.x, b.width)) * Math.max(0, overlap(a.y, a.height, b.y, b.height));

/** The display that shows most of a place. */
export function displayOf(place: Rectangle, displays: readonly Display[]): Display | undefined {
  const shown = displays.map((display) => ({ display, area: areaOf(place, display.bounds) }));
  return shown.sort((a, b) => b.area - a.area).find(({ area }) => area > 0)?.display;
}

const within = (size: number, least: number, most: number): number =>
  Math.max(Math.min(size, most), Math.min(least, most));

const centred = (size: { width: number; height: number }, area: Rectangle): Rectangle => ({
  x: area.x + Math.round((area.width - size.width) / 2),
  y: area.y + Math.round((area.height - size.height) / 2),
  ...size,
});

/** The console's place: where it was, or in the middle of the first display when that can no longer be seen. */
export function consolePlace(remembered: Rectangle | undefined, displays: readonly Display[]): Rectangle {
  const home = displays.find(({ workArea }) => remembered !== undefined && canBeHeld(remembered, workArea));
  const area = (home ?? displays[0])?.workArea ?? { x: 0, y: 0, ...CONSOLE_USUAL };
  const wished = remembered ?? CONSOLE_USUAL;
  const size = {
    width: within(wished.width, CONSOLE_SMALLEST.width, area.width),
    height: within(wished.height, CONSOLE_SMALLEST.height, area.height),
  };
  return home !== undefined && remembered !== undefined ? { ...remembered, ...size } : centred(size, area);
}

export interface ProjectorPlace {
  readonly isOnSecondDisplay: boolean;
  readonly place: Rectangle;
}

/** So much of a window on a display is nothing to see: a maximised one reaches over its display's edge. */
const SLIVER = 40;

const isOn = (place: Rectangle, area: Rectangle): boolean =>
  overlap(place.x, place.width, area.x, area.width) > SLIVER &&
  overlap(place.y, place.height, area.y, area.height) > SLIVER;

/**
 * The projector fills a display the console is not on, not even in part; of several the one it was on before. With one display it is a
 * window: where it was, else small in the corner, where it hides least of the console.
 */
export function projectorPlace(
  remembered: Rectangle | undefined,
  consoleAt: Rectangle,
  displays: readonly Display[],
): ProjectorPlace {
  const own = displayOf(consoleAt, displays) ?? displays[0];
  const others = displays.filter(
    ({ bounds, id }) =>
      id !== own?.id && !isOn(consoleAt, bounds) && (own === undefined || areaOf(bounds, own.bounds) === 0),
  );
  const other = (remembered && displayOf(remembered, others)) ?? others[0];
  if (other !== undefined) return { isOnSecondDisplay: true, place: other.bounds };
  const area = own?.workArea ?? { x: 0, y: 0, ...CONSOLE_USUAL };
  const isUsable =
    remembered !== undefined &&
    canBeHeld(remembered, area) &&
    remembered.width <= area.width &&
    remembered.height <= area.height;
  if (isUsable) return { isOnSecondDisplay: false, place: remembered };
  const width = Math.min(PROJECTOR_USUAL.width, area.width);
  const height = Math.min(PROJECTOR_USUAL.height, area.height);
  const corner = { x: area.x + area.width - width, y: area.y + area.height - height };
  return { isOnSecondDisplay: false, place: { ...corner, width, height } };
}
