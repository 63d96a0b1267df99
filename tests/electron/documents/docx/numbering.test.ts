import { expect, test } from 'vitest';
import { BULLETS, numbering, ROMAN } from '../../../../electron/documents/docx/numbering';

/** Where the mark of a list's first level stands, in twentieths of a point from the margin. */
function markOf(list: string): number {
  const indent = numbering.find(({ reference }) => reference === list)?.levels[0]?.style?.paragraph?.indent;
  return Number(indent?.left) - Number(indent?.hanging);
}

test('a number of a list stands where a bullet does, set in from the margin', () => {
  expect(markOf(ROMAN)).toBe(markOf(BULLETS));
  expect(markOf(ROMAN)).toBeGreaterThan(0);
});
