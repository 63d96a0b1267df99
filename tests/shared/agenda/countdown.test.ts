import { describe, expect, test } from 'vitest';
import type { ItemTimer } from '../../../shared/agenda/agenda-timing';
import {
  flipPhase,
  formatCountdown,
  formatSpent,
  isTimeUp,
  shareLeft,
  timerDigits,
} from '../../../shared/agenda/countdown';
import { minutes, toInstant } from '../../../shared/kernel/wall-time';
import { at } from '../../support/given-when-then';

const seconds = (n: number): number => n * 1000;

describe('the digits of a countdown', () => {
  test.each([
    ['fifteen minutes begin as such', minutes(15), '15:00'],
    ['a second is shown until it is gone', minutes(15) - 1, '15:00'],
    ['and flips when it is', minutes(15) - 1000, '14:59'],
    ['minutes are not padded', minutes(8) + seconds(42), '8:42'],
    ['seconds are', minutes(8) + seconds(5), '8:05'],
    ['the last second stands to its end', 1, '0:01'],
    ['nothing left is 0:00', 0, '0:00'],
    ['the first second over is not counted yet', -999, '0:00'],
    ['then it is', -1000, '+0:01'],
    ['over its time', -seconds(65), '+1:05'],
    ['an hour left', minutes(60), '1:00:00'],
    ['more than an hour', minutes(62) + seconds(3), '1:02:03'],
    ['more than an hour over', -(minutes(62) + seconds(3)), '+1:02:03'],
  ])('%s', (_, left, shown) => {
    expect(formatCountdown(left)).toBe(shown);
  });

  test('time spent counts up from 0:00, whole seconds only', () => {
    expect([0, 999, 1000, minutes(12) + seconds(34)].map(formatSpent)).toEqual([
      '0:00',
      '0:00',
      '0:01',
      '12:34',
    ]);
  });

  test('an item without allotted time shows what it has had', () => {
    const timer: ItemTimer = { allowed: null, spent: minutes(2), runningSince: at('18:30') };
    expect(timerDigits(timer, toInstant(at('18:30') + seconds(5)))).toBe('2:05');
    expect(timerDigits({ ...timer, allowed: minutes(10) }, toInstant(at('18:30') + seconds(5)))).toBe('7:55');
  });
});

describe('when time is up', () => {
  test('it is up when nothing is left, and never for an item without allotted time', () => {
    expect([1, 0, -1, null].map(isTimeUp)).toEqual([false, true, true, false]);
  });
});

describe('the share that is left', () => {
  const timer: ItemTimer = { allowed: minutes(20), spent: minutes(5), runningSince: null };
  test('is of the time allowed', () => {
    expect(shareLeft(timer, at('18:00'))).toBe(0.75);
  });
  test('is none when over, and none of no time', () => {
    expect(shareLeft({ ...timer, spent: minutes(30) }, at('18:00'))).toBe(0);
    expect(shareLeft({ ...timer, allowed: 0 }, at('18:00'))).toBe(0);
  });
  test('is not asked of an item without allotted time', () => {
    expect(shareLeft({ ...timer, allowed: null }, at('18:00'))).toBe(null);
  });
});

describe('the flip of the second', () => {
  test('is the timer’s own while it runs, and the wall’s while it stands', () => {
    const since = toInstant(at('18:30') + 400);
    expect(flipPhase({ allowed: minutes(10), spent: 0, runningSince: since })).toBe(400);
    expect(flipPhase({ allowed: minutes(10), spent: 250, runningSince: since })).toBe(150);
    expect(flipPhase({ allowed: minutes(10), spent: 700, runningSince: since })).toBe(700);
    expect(flipPhase({ allowed: minutes(10), spent: 700, runningSince: null })).toBe(0);
  });
});
