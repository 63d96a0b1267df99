import { describe, expect, test } from 'vitest';
import {
  dateOf,
  formatDate,
  instantAt,
  timeOf,
  type LocalDate,
  type LocalTime,
} from '../../../shared/kernel/wall-time';
import { localDate, localTime } from '../../../shared/kernel/time-shapes';

const wall = (date: string, time: string) => instantAt(date as LocalDate, time as LocalTime);

describe('the clock on the wall of the room', () => {
  test('six o’clock in November is six o’clock UTC, and in July an hour earlier', () => {
    expect(new Date(wall('2026-11-24', '18:00')).toISOString()).toBe('2026-11-24T18:00:00.000Z');
    expect(new Date(wall('2026-07-14', '18:00')).toISOString()).toBe('2026-07-14T17:00:00.000Z');
  });

  test('an evening across the change to winter time keeps its readings', () => {
    const start = wall('2026-10-24', '23:30');
    expect(timeOf(start)).toBe('23:30');
    expect(dateOf(wall('2026-10-25', '23:30'))).toBe('2026-10-25');
    expect(wall('2026-10-25', '23:30') - start).toBe(25 * 3_600_000);
  });

  test('a day is a day of the calendar, and a time a time of the clock', () => {
    expect(localDate.safeParse('2026-02-29').success).toBe(false);
    expect(localDate.safeParse('2028-02-29').success).toBe(true);
    expect(localTime.safeParse('24:00').success).toBe(false);
    expect(localTime.safeParse('07:05').success).toBe(true);
  });

  test('a date is worded in full', () => {
    expect(formatDate('2026-11-24' as LocalDate, 'EEEE, do MMMM, yyyy')).toBe('Tuesday, 24th November, 2026');
  });
});
