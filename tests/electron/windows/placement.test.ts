import { describe, expect, test } from 'vitest';
import { consolePlace, type Display, projectorPlace } from '../../../electron/windows/placement';

const display = (id: number, x: number, y: number, width: number, height: number): Display => ({
  id,
  bounds: { x, y, width, height },
  workArea: { x, y, width, height: height - 40 },
});
const laptop = display(1, 0, 0, 1366, 768);
const desk = display(1, 0, 0, 1920, 1080);
const beamer = display(2, 1366, 0, 1920, 1080);
const left = display(3, -1280, 0, 1280, 720);

describe('where the console opens', () => {
  test('the first time: in the middle of the first display', () => {
    expect(consolePlace(undefined, [desk])).toEqual({ x: 277, y: 136, width: 1366, height: 768 });
  });

  test('on a small display it is as big as the display lets it', () => {
    expect(consolePlace(undefined, [laptop])).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
    expect(consolePlace(undefined, [display(1, 0, 0, 800, 600)])).toMatchObject({ width: 800, height: 560 });
  });

  test('where it was and as big as it was', () => {
    const was = { x: 100, y: 50, width: 1200, height: 700 };
    expect(consolePlace(was, [desk])).toEqual(was);
  });

  test('on the display it was on, when that is still there', () => {
    const was = { x: -1200, y: 20, width: 1100, height: 660 };
    expect(consolePlace(was, [desk, left])).toEqual(was);
    expect(consolePlace(was, [desk])).toEqual({ x: 410, y: 190, width: 1100, height: 660 });
  });

  test('a window whose title bar cannot be reached comes back to the middle', () => {
    expect(consolePlace({ x: 1900, y: 0, width: 1200, height: 700 }, [desk])).toMatchObject({ x: 360 });
    expect(consolePlace({ x: 100, y: -200, width: 1200, height: 700 }, [desk])).toMatchObject({ x: 360 });
    expect(consolePlace({ x: 100, y: 1079, width: 1200, height: 700 }, [desk])).toMatchObject({ x: 360 });
  });

  test('never smaller than the clerk can work in, nor bigger than the display', () => {
    expect(consolePlace({ x: 0, y: 0, width: 300, height: 200 }, [desk])).toMatchObject({
      width: 1024,
      height: 640,
    });
    expect(consolePlace({ x: 0, y: 0, width: 3840, height: 2160 }, [laptop])).toMatchObject({
      width: 1366,
      height: 728,
    });
  });

  test('a computer that names no display gets a window all the same', () => {
    expect(consolePlace(undefined, [])).toEqual({ x: 0, y: 0, width: 1366, height: 768 });
  });
});

describe('where the projector opens', () => {
  const consoleAt = { x: 0, y: 0, width: 1366, height: 728 };

  test('fills the display the console is not on', () => {
    expect(projectorPlace(undefined, consoleAt, [laptop, beamer])).toEqual({
      isOnSecondDisplay: true,
      place: beamer.bounds,
    });
  });

  test('fills the first display when the console was taken to the second', () => {
    const onBeamer = { x: 1500, y: 100, width: 1366, height: 728 };
    expect(projectorPlace(undefined, onBeamer, [laptop, beamer]).place).toEqual(laptop.bounds);
  });

  test('of several it takes the one it was on before', () => {
    const was = { x: -1200, y: 10, width: 960, height: 540 };
    expect(projectorPlace(was, consoleAt, [laptop, beamer, left]).place).toEqual(left.bounds);
    expect(projectorPlace(undefined, consoleAt, [laptop, beamer, left]).place).toEqual(beamer.bounds);
  });

  test('with one display it is a window in the corner, or where it was', () => {
    expect(projectorPlace(undefined, consoleAt, [laptop])).toEqual({
      isOnSecondDisplay: false,
      place: { x: 406, y: 188, width: 960, height: 540 },
    });
    const was = { x: 10, y: 10, width: 640, height: 360 };
    expect(projectorPlace(was, consoleAt, [laptop]).place).toEqual(was);
  });

  test('the size of a display that is gone is not forced on the one that is left', () => {
    const wasBig = { x: 0, y: 0, width: 1920, height: 1080 };
    expect(projectorPlace(wasBig, consoleAt, [laptop]).place).toMatchObject({ width: 960, height: 540 });
  });
});
