import { describe, expect, test } from 'vitest';
import { firstWhenAndWhere, whenAndWhere } from '../../../shared/reading/when-and-where';

describe('dates, times and places as a board writes them', () => {
  test.each([
    [
      'Tuesday, 26th November, 2019 at 6.00 pm in Room A, County Hall',
      '2019-11-26',
      '18:00',
      'Room A, County Hall',
    ],
    [
      'Wednesday, 22 May 2019 at 6.00pm in Committee Room ‘D’ – Harbour Room, County Hall, NM1 8RJ.',
      '2019-05-22',
      '18:00',
      'Committee Room ‘D’ – Harbour Room, County Hall, NM1 8RJ',
    ],
    ['30 January 2018, 6pm – 8pm', '2018-01-30', '18:00', null],
    ['1st Feb 2017 6:30 p.m.', '2017-02-01', '18:30', null],
    ['March 3, 2020 at 18:15', '2020-03-03', '18:15', null],
    ['05/07/2016 10am', '2016-07-05', '10:00', null],
    [
      'In the Garden Suite, The Mill on Monday 9 September 2013 at 12 noon',
      '2013-09-09',
      '12:00',
      'the Garden Suite, The Mill',
    ],
    ['12.15am', null, '00:15', null],
    ['To be confirmed', null, null, null],
  ])('%s', (text, date, start, venue) => {
    const read = whenAndWhere(text);
    expect({ ...read, venue: read.venue?.toLowerCase() ?? null }).toEqual({
      date,
      start,
      venue: venue?.toLowerCase() ?? null,
    });
  });

  test.each(['31 February 2019', '45 May 2019', '99/99/2019'])('%s is no date', (text) => {
    expect(whenAndWhere(text).date).toBeNull();
  });

  test('a day without a year is not given one', () => {
    expect(whenAndWhere('Thursday 3 May at 6pm')).toEqual({ date: null, start: '18:00', venue: null });
  });

  test('date, time and place on lines of their own belong together', () => {
    expect(
      firstWhenAndWhere([
        'The Board meets next on:',
        'Wednesday 23rd January 2019',
        '6.00pm',
        'Room A, County Hall',
      ]),
    ).toEqual({
      date: '2019-01-23',
      start: '18:00',
      venue: 'Room A, County Hall',
    });
  });

  test('without a day there is no next meeting', () => {
    expect(firstWhenAndWhere(['Date of next meeting', 'To be confirmed', '6pm'])).toBeNull();
  });
});
