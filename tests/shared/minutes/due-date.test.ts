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
  ])('%s is %s', (typed, date) => {
    expect(readDueDate(typed, context)).toBe(date);
  });

  test.each(['', 'soon', '31 June', '0/1', '12 smarch', '2027-02-30'])('“%s” is no day', (typed) => {
    expect(readDueDate(typed, context)).toBeNull();
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
