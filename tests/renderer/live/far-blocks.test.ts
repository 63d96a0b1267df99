import { describe, expect, test } from 'vitest';
import { windowAround } from '../../../renderer/console/live/notes/far-blocks';

describe('which blocks are always drawn', () => {
  test('a short item is drawn whole', () => {
    expect(windowAround(0, 80, null)).toBeNull();
  });

  test('in a long one, those around the caret', () => {
    expect(windowAround(250, 500, null)).toEqual({ from: 210, to: 290 });
    expect(windowAround(5, 500, null)).toEqual({ from: 0, to: 45 });
  });

  test('while the caret is well inside, they stay the same ones', () => {
    const drawn = { from: 210, to: 290 };
    for (const index of [225, 250, 274]) expect(windowAround(index, 500, drawn)).toBe(drawn);
  });

  test('the caret never comes near a block that may not be drawn', () => {
    let drawn = windowAround(0, 500, null);
    for (const index of [...Array.from({ length: 500 }, (_, i) => i), 499, 200, 3]) {
      drawn = windowAround(index, 500, drawn);
      expect(index - (drawn?.from ?? 0)).toBeGreaterThanOrEqual(Math.min(index, 15));
      expect((drawn?.to ?? 0) - index).toBeGreaterThanOrEqual(Math.min(500 - index, 15));
    }
  });

  test('at either end of the item they stay while the caret goes to its first or last letter', () => {
    const [first, last] = [
      { from: 0, to: 45 },
      { from: 460, to: 540 },
    ];
    expect(windowAround(0, 500, first)).toBe(first);
    expect(windowAround(499, 500, last)).toBe(last);
  });
});
