import { describe, expect, test } from 'vitest';
import { minutes, toInstant } from '../../../shared/kernel/wall-time';
import { backWords, minutesInWords, startWords, timeLeftWords } from '../../../shared/projector/clock-words';
import { at } from '../../support/given-when-then';

const clock = (text: string): number => {
  const [m, s] = text.split(':').map(Number) as [number, number];
  return minutes(m) + s * 1000;
};

describe('time left in words', () => {
  test.each([
    ['15:00', 'about 15 minutes left'],
    ['8:42', 'about 9 minutes left'],
    ['8:29', 'about 8 minutes left'],
    ['5:31', 'about 6 minutes left'],
    ['5:29', '5 minutes left'],
    ['3:00', '3 minutes left'],
    ['2:40', '3 minutes left'],
    ['1:30', '2 minutes left'],
    ['1:29', '1 minute left'],
    ['1:00', '1 minute left'],
    ['0:59', 'less than a minute left'],
    ['0:01', 'less than a minute left'],
    ['60:00', 'about 1 hour left'],
    ['75:10', 'about 1 hour 15 minutes left'],
    ['121:00', 'about 2 hours 1 minute left'],
  ])('%s is “%s”', (left, words) => {
    expect(timeLeftWords(clock(left))).toBe(words);
  });

  test.each([
    ['0:00', 'Time is up'],
    ['0:59', 'Time is up'],
    ['1:00', '1 minute over'],
    ['2:59', '2 minutes over'],
    ['65:00', '1 hour 5 minutes over'],
  ])('over by %s is “%s”', (over, words) => {
    expect(timeLeftWords(-clock(over))).toBe(words);
  });

  test('one is one, and more are several', () => {
    expect([0, 1, 2, 60, 61, 120].map(minutesInWords)).toEqual([
      '0 minutes',
      '1 minute',
      '2 minutes',
      '1 hour',
      '1 hour 1 minute',
      '2 hours',
    ]);
  });
});

describe('until the start', () => {
  test.each([
    ['17:48', 'We start in 12 minutes'],
    ['17:58', 'We start in 2 minutes'],
    ['17:59', 'We start in a minute'],
    ['18:00', 'We are about to start'],
    ['18:03', 'We are about to start'],
    ['17:00', 'We start at 18:00'],
    ['09:00', 'We start at 18:00'],
  ])('at %s: “%s”', (now, words) => {
    expect(startWords(at('18:00'), at(now))).toBe(words);
  });

  test('agrees with a clock on the wall that shows whole minutes', () => {
    expect(startWords(at('18:00'), toInstant(at('17:47') + 59_000))).toBe('We start in 13 minutes');
  });

  test('on another day the day is said', () => {
    const theDayBefore = toInstant(at('18:00') - minutes(24 * 60));
    expect(startWords(at('18:00'), theDayBefore)).toBe('We start on Tuesday 24 November at 18:00');
  });
});

describe('until a break ends', () => {
  test.each([
    ['18:53', 'about 12 minutes to go'],
    ['19:02', '3 minutes to go'],
    ['19:05', 'Time to come back'],
    ['19:09', 'Time to come back'],
  ])('at %s: “%s”', (now, words) => {
    expect(backWords(at('19:05'), at(now))).toBe(words);
  });
});
