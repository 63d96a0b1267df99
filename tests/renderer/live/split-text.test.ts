import { expect, test } from 'vitest';
import { splitText } from '../../../renderer/console/live/notes/split-text';

test('a space just behind the limit does not make a piece too long', () => {
  expect(splitText('abcd efgh', 4).map((piece) => piece.length)).toEqual([4, 4, 1]);
  expect(splitText('     ', 4).join('')).toBe('     ');
});
