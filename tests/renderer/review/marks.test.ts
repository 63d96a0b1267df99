import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../../renderer/console/review/marks';

const shown = (text: string, ...spans: readonly (readonly [number, number])[]): string =>
  stretchesOf(
    text,
    spans.map(([from, to]) => ({ from, to })),
  )
    .map((stretch) => (stretch.isMarked ? `[${stretch.text}]` : stretch.text))
    .join('');

describe('Marks in a text', () => {
  test('cut it where they begin and end, in whatever order they come', () => {
    expect(shown('one two three', [8, 13], [0, 3])).toBe('[one] two [three]');
  });

  test('that lie over each other lose no letter and say none twice', () => {
    expect(shown('one two three', [0, 7], [4, 13])).toBe('[one two][ three]');
    expect(shown('one two three', [0, 13], [4, 7])).toBe('[one two three]');
  });

  test('that reach beyond the text end with it', () => {
    expect(shown('one', [1, 9])).toBe('o[ne]');
    expect(shown('', [0, 1])).toBe('');
    expect(shown('one')).toBe('one');
  });
});
