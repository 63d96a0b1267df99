import { describe, expect, test } from 'vitest';
import type { LocalDate, LocalTime } from '../../../../shared/kernel/wall-time';
import type { MeetingFormat } from '../../../../shared/meeting/facts';
import {
  actionTail,
  approvalSentence,
  asSentence,
  countInWords,
  deferredSentence,
  headingDate,
  headingTime,
  joinList,
  letterNumeral,
  nextMeetingSentence,
  placePhrase,
  possessive,
  questionTail,
  quoteTail,
  romanNumeral,
  textDate,
  textDay,
  textTime,
} from '../../../../shared/minutes/wording';

const day = (text: string) => text as LocalDate;
const time = (text: string) => text as LocalTime;

describe('lists of things', () => {
  test.each<[string[], string]>([
    [[], ''],
    [['Anne'], 'Anne'],
    [['Anne', 'Tariq'], 'Anne and Tariq'],
    [['Anne', 'Tariq', 'Shanice'], 'Anne, Tariq and Shanice'],
    [['a', 'b', 'c', 'd'], 'a, b, c and d'],
  ])('%j reads “%s”', (parts, says) => {
    expect(joinList(parts)).toBe(says);
  });

  test('a comma keeps apart what has an “and” of its own', () => {
    expect(joinList(['Webb and Marsh', 'Owen'])).toBe('Webb and Marsh, and Owen');
    expect(joinList(['Owen', 'Webb and Marsh'])).toBe('Owen, and Webb and Marsh');
    expect(joinList(['Webb and Marsh', 'Owen', 'Lucy'])).toBe('Webb and Marsh, Owen and Lucy');
  });

  test('an “and” inside a word is no “and”', () => {
    expect(joinList(['Sandy Band', 'Andy Rand'])).toBe('Sandy Band and Andy Rand');
  });
});

describe('whose it is', () => {
  test.each([
    ['Anne', "Anne's"],
    ['James', "James'"],
    ['Foster Carers', "Foster Carers'"],
    ['NHS', "NHS'"],
    ['Northmoor', "Northmoor's"],
  ])('%s: %s', (name, says) => {
    expect(possessive(name)).toBe(says);
  });
});

describe('how many', () => {
  test.each([
    [0, 'no'],
    [1, 'one'],
    [10, 'ten'],
    [11, '11'],
    [1200, '1,200'],
  ])('%d is written “%s”', (n, says) => {
    expect(countInWords(n)).toBe(says);
  });
});

describe('times', () => {
  test.each([
    ['18:50', '6.50pm', '6.50 pm'],
    ['18:00', '6pm', '6.00 pm'],
    ['09:05', '9.05am', '9.05 am'],
    ['00:00', '12 midnight', '12 midnight'],
    ['00:30', '12.30am', '12.30 am'],
    ['12:00', '12 noon', '12 noon'],
    ['12:01', '12.01pm', '12.01 pm'],
    ['23:59', '11.59pm', '11.59 pm'],
  ])('%s is %s in the text and %s in the heading', (at, text, heading) => {
    expect([textTime(time(at)), headingTime(time(at))]).toEqual([text, heading]);
  });
});

describe('dates', () => {
  test.each([
    ['2026-11-24', '24 November 2026', 'Tuesday, 24th November, 2026'],
    ['2019-09-17', '17 September 2019', 'Tuesday, 17th September, 2019'],
    ['2026-12-01', '1 December 2026', 'Tuesday, 1st December, 2026'],
    ['2027-03-02', '2 March 2027', 'Tuesday, 2nd March, 2027'],
    ['2027-03-03', '3 March 2027', 'Wednesday, 3rd March, 2027'],
    ['2026-11-11', '11 November 2026', 'Wednesday, 11th November, 2026'],
    ['2026-03-29', '29 March 2026', 'Sunday, 29th March, 2026'],
  ])('%s is %s in the text and %s in the heading', (date, text, heading) => {
    expect([textDate(day(date)), headingDate(day(date))]).toEqual([text, heading]);
  });

  test('where the weekday helps it stands before the date', () => {
    expect(textDay(day('2027-01-28'))).toBe('Thursday, 28 January 2027');
  });
});

describe('places', () => {
  test.each<[string, MeetingFormat, string]>([
    ['the Moorland Room', 'in-person', ' in the Moorland Room'],
    ["Committee Room 'C' - The Moorland Room", 'in-person', " in Committee Room 'C' - The Moorland Room"],
    ['At the Guildhall', 'in-person', ' at the Guildhall'],
    ['Online via Microsoft Teams', 'in-person', ' online via Microsoft Teams'],
    ['Innsworth House', 'in-person', ' in Innsworth House'],
    ['  ', 'in-person', ''],
    ['', 'online', ' online'],
    ['Microsoft Teams', 'online', ' online via Microsoft Teams'],
    ['via Zoom', 'online', ' online via Zoom'],
    ['Online, by Teams', 'online', ' online, by Teams'],
    ['the Moorland Room', 'hybrid', ' in the Moorland Room and online'],
    ['the Moorland Room and Teams', 'hybrid', ' in the Moorland Room and Teams'],
    ['', 'hybrid', ''],
  ])('“%s”, %s, reads “%s”', (venue, format, says) => {
    expect(placePhrase(venue, format)).toBe(says);
  });
});

describe('sentences', () => {
  test.each([
    ['ran out of time', 'Ran out of time.'],
    ['  Why not? ', 'Why not?'],
    ['said "no."', 'Said "no."'],
    ['(see above.)', '(see above.)'],
    ['éclairs were late', 'Éclairs were late.'],
    ['', ''],
  ])('“%s” becomes “%s”', (words, says) => {
    expect(asSentence(words)).toBe(says);
  });

  test('a deferral without a reason is the stock sentence alone', () => {
    expect(deferredSentence('  ')).toBe('This item was deferred to the next meeting.');
  });

  test('the reason of a deferral is a sentence of its own', () => {
    expect(deferredSentence('the dates were not ready')).toBe(
      'This item was deferred to the next meeting. The dates were not ready.',
    );
  });

  test('a reason that begins with “because” goes on in the same sentence', () => {
    expect(deferredSentence('Because the presenter was ill.')).toBe(
      'This item was deferred to the next meeting because the presenter was ill.',
    );
    expect(deferredSentence('to allow SPARK to meet first')).toBe(
      'This item was deferred to the next meeting to allow SPARK to meet first.',
    );
  });

  test('a reason that only looks like “as” is a sentence of its own', () => {
    expect(deferredSentence('assessment results were late')).toBe(
      'This item was deferred to the next meeting. Assessment results were late.',
    );
  });

  test('the next meeting has its day, time and place', () => {
    const next = { date: day('2027-01-28'), start: time('18:00'), venue: 'the Moorland Room' };
    expect(nextMeetingSentence(next)).toBe(
      'The next meeting will be held on Thursday, 28 January 2027 at 6pm in the Moorland Room.',
    );
    expect(nextMeetingSentence({ ...next, venue: '' })).toBe(
      'The next meeting will be held on Thursday, 28 January 2027 at 6pm.',
    );
  });

  test.each([
    ['Dev Rawal', '28 January 2027', '(Dev Rawal, by 28 January 2027)'],
    ['Dev Rawal', null, '(Dev Rawal)'],
    [null, '28 January 2027', '(by 28 January 2027)'],
    [null, null, ''],
  ])('an action of %s due %s ends “%s”', (owners, due, says) => {
    expect(actionTail({ owners, due })).toBe(says);
  });

  test.each([
    ['Tariq', 'CC Webb', '28 January 2027', '(asked by Tariq; CC Webb to answer by 28 January 2027)'],
    ['Tariq', 'CC Webb', null, '(asked by Tariq; CC Webb to answer)'],
    ['Tariq', null, null, '(asked by Tariq)'],
    [null, 'CC Webb', null, '(CC Webb to answer)'],
    [null, null, '28 January 2027', '(to be answered by 28 January 2027)'],
    [null, null, null, ''],
  ])('a question asked by %s, owed by %s, due %s ends “%s”', (askedBy, owners, due, says) => {
    expect(questionTail({ askedBy, owners, due })).toBe(says);
  });

  test('somebody’s words end with their name, where it is known', () => {
    expect([quoteTail({ speaker: 'Tariq' }), quoteTail({ speaker: null })]).toEqual(['– Tariq', '']);
  });

  test('the notes agreed are those of the previous meeting', () => {
    expect(approvalSentence(day('2026-09-15'))).toBe(
      'The notes of the meeting held on 15 September 2026 were agreed as an accurate record.',
    );
    expect(approvalSentence(null)).toBe(
      'The notes of the previous meeting were agreed as an accurate record.',
    );
  });
});

describe('the numbers of lists', () => {
  test.each([
    [1, 'i', 'a'],
    [4, 'iv', 'd'],
    [9, 'ix', 'i'],
    [14, 'xiv', 'n'],
    [26, 'xxvi', 'z'],
    [27, 'xxvii', 'aa'],
    [49, 'xlix', 'ww'],
    [90, 'xc', 'llll'],
    [1994, 'mcmxciv', 'r'.repeat(77)],
  ])('%d is “%s” and “%s”', (n, roman, letter) => {
    expect([romanNumeral(n), letterNumeral(n)]).toEqual([roman, letter]);
  });
});
