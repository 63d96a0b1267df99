import { describe, expect, test } from 'vitest';
import { quorumText, readQuorum } from '../../../shared/attendance/quorum-text';

describe('a quorum as the clerk writes it', () => {
  test.each([
    ['5', '5 members'],
    ['five members', '5 members'],
    ['at least 1 member', '1 member'],
    ['a third', 'a third of the members'],
    ['One quarter of the members', 'a quarter of the members'],
    ['two-thirds', 'two thirds of the members'],
    ['half', 'half of the members'],
    ['a half', 'half of the members'],
    ['3/8', '3/8 of the members'],
    ['40%', '40% of the members'],
    ['25 per cent', '25% of the members'],
  ])('“%s” is %s', (typed, text) => {
    const rule = readQuorum(typed);
    expect(rule && quorumText(rule)).toBe(text);
    // What is shown can be left as it is.
    expect(rule && readQuorum(quorumText(rule))).toEqual(rule);
  });

  test.each(['', 'some', '0', '-2', '101%', '3/2', '0/4', 'a dozen', '5 or 6', '1.5'])(
    '“%s” is none',
    (typed) => {
      expect(readQuorum(typed)).toBeNull();
    },
  );
});
