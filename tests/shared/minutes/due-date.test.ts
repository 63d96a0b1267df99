import { describe, expect, test } from 'vitest';
import { localDate } from '../../../shared/kernel/time-shapes';
import { dueLabel, readDueDate } from '../../../shared/minutes/due-date';

const context = {
  meetingDate: localDate.parse('2026-11-24'),
  nextMeeting: localDate.parse('2027-01-28'),
};

describe('by when an action is due', () => {
  test.each([
    ['next meeting', '2027-01-28'],
    ['by the next meeting', '2027-01-28'],
    ['28 Jan', '2027-01-28'],
    ['28th January', '2027-01-28'],
    ['1 December', '2026-12-01'],
    ['24 nov', '2026-11-24'],
    ['28 January 2028', '2028-01-28'],
    ['28/1', '2027-01-28'],
    ['28.01.27', '2027-01-28'],
    ['by 5/12/2026', '2026-12-05'],
    ['2027-02-01', '2027-02-01'],
    ['29 Feb', '2028-02-29'],
    // The meeting is on a Tuesday.
    ['next friday', '2026-12-04'],
    ['Next  Friday', '2026-12-04'],
    ['Friday', '2026-11-27'],
    ['by this Friday', '2026-11-27'],
    ['Fri', '2026-11-27'],
    ['Thurs', '2026-11-26'],
    ['Friday week', '2026-12-04'],
    ['Tuesday', '2026-12-01'],
    ['next Tuesday', '2026-12-01'],
    ['Monday', '2026-11-30'],
    ['next Monday', '2026-11-30'],
    ['next Sunday', '2026-12-06'],
    ['tomorrow', '2026-11-25'],
  ])('%s is %s', (typed, date) => {
    expect(readDueDate(typed, context)).toBe(date);
  });

  test.each(['', 'soon', 'next', 'sunny', 'next month day', '31 June', '0/1', '12 smarch', '2027-02-30'])(
    '“%s” is no day',
    (typed) => {
      expect(readDueDate(typed, context)).toBeNull();
    },
  );

  test('a weekday is counted over the change to summer time and the end of a year', () => {
    const on = (date: string) => ({ ...context, meetingDate: localDate.parse(date) });
    expect(readDueDate('next Friday', on('2026-12-30'))).toBe('2027-01-08');
    expect(readDueDate('Monday', on('2027-03-27'))).toBe('2027-03-29');
    expect(readDueDate('next Monday', on('2027-03-28'))).toBe('2027-03-29');
  });

  test('there is no next meeting to be due at where none is set', () => {
    expect(readDueDate('next meeting', { ...context, nextMeeting: null })).toBeNull();
  });

  test('it reads as the clerk would say it', () => {
    expect(dueLabel(context.nextMeeting, context)).toBe('next meeting · 28 Jan');
    expect(dueLabel(localDate.parse('2026-12-05'), context)).toBe('5 Dec');
    expect(dueLabel(localDate.parse('2028-12-05'), context)).toBe('5 Dec 2028');
  });
});
