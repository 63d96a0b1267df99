import { describe, expect, test } from 'vitest';
import type { LocalDate, LocalTime } from '../../../../shared/kernel/wall-time';
import type { Meeting } from '../../../../shared/meeting/meeting';
import { daysIn } from '../../../../shared/minutes/checks/dates-in-text';
import { foundBy, housing, mended, sentencesBy, textsOf, wordsAt } from '../../../support/checked';
import { agenda, item, paragraph, tell, write } from '../../../support/meetings';

const PREVIOUS = '2026-09-15' as LocalDate;

const notes = (title: string, text: string, previousMeeting: LocalDate | null = PREVIOUS): Meeting =>
  tell({ previousMeeting }, agenda(item(title, 5, 'notes')), write('Notes', paragraph(text))).meeting;

const AGREED = 'The notes were agreed as a true record.';

describe('The heading of the previous notes', () => {
  test('is let be where heading, text and record agree', () => {
    const meeting = notes(
      'Notes of the Meeting from 15 September 2026',
      'The notes of the meeting held on 15 September 2026 were agreed.',
    );
    expect(foundBy('heading-date', meeting)).toEqual([]);
    expect(foundBy('heading-date', notes('Notes of the Meeting from 15 September 2026', AGREED))).toEqual([]);
    expect(foundBy('heading-date', notes('Notes of the Meeting', AGREED))).toEqual([]);
  });

  test('that names another year than the text below it is found, with the right year offered', () => {
    const meeting = notes(
      'Notes of the Meeting from 15 September 2027',
      'The notes of the meeting held on 15 September 2026 were agreed.',
      null,
    );
    const [finding, ...others] = foundBy('heading-date', meeting);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ isSlip: true, place: { kind: 'item' } });
    expect(finding?.sentence).toBe(
      'The heading “Notes of the Meeting from 15 September 2027” names 15 September 2027, but the text below it says 15 September 2026.',
    );
    const after = mended('heading-date', meeting);
    expect(after.agenda.items[0]?.title).toBe('Notes of the Meeting from 15 September 2026');
    expect(foundBy('heading-date', after)).toEqual([]);
  });

  test('that lies on the day of this meeting or after it is found, whatever the text says', () => {
    for (const day of ['24 November 2026', '1 December 2026'])
      expect(sentencesBy('heading-date', notes(`Notes of the Meeting from ${day}`, AGREED, null))).toEqual([
        `The heading “Notes of the Meeting from ${day}” names ${day}, which is not before this meeting.`,
      ]);
  });

  test('that the record contradicts is found', () => {
    const meeting = notes('Notes of the Meeting from 14 September 2026', AGREED);
    expect(sentencesBy('heading-date', meeting)).toEqual([
      'The heading “Notes of the Meeting from 14 September 2026” names 14 September 2026, but the previous meeting on record was on 15 September 2026.',
    ]);
    expect(mended('heading-date', meeting).agenda.items[0]?.title).toBe(
      'Notes of the Meeting from 15 September 2026',
    );
  });

  test('is right, and the text is found, where the text has the wrong year', () => {
    const meeting = notes(
      'Notes of the Meeting from 15 September 2026',
      'The notes of the meeting held on 15 September 2025 were agreed.',
    );
    const [finding] = foundBy('heading-date', meeting);
    expect(finding && wordsAt(meeting, finding)).toBe('15 September 2025');
    expect(textsOf(mended('heading-date', meeting))).toEqual([
      'The notes of the meeting held on 15 September 2026 were agreed.',
    ]);
  });

  test('may be of two meetings', () => {
    const meeting = notes(
      'Notes of the Meetings on 14 July and 15 September 2026',
      'The notes of 14 July 2026 and of 15 September 2026 were agreed. The notes of 14 July 2026 were signed.',
    );
    expect(foundBy('heading-date', meeting)).toEqual([]);
  });

  test('may stand over text that names other days of other things', () => {
    const meeting = notes(
      'Notes of the Meeting from 15 September 2026',
      'The Board heard that the centre had opened on 3 March 2025.',
    );
    expect(foundBy('heading-date', meeting)).toEqual([]);
  });
});

describe('The text below the heading of the previous notes', () => {
  const OF_15 = 'Notes of the Meeting from 15 September 2026';

  test.each([
    'The notes of the task group of 3 October 2026 were received. The minutes of the meeting held on 15 September 2026 were agreed.',
    'The notes of the task group of 3 October 2026 were received.',
    'The minutes of the Scrutiny Committee held on 3 October 2026 were noted.',
    'The notes were agreed. It was agreed that the notes would be sent out by 1 December 2026.',
    'The record of 3 March 2026 shows 40 homes, and it was agreed that this was too few.',
  ])('may speak of other papers: %s', (text) => {
    expect(foundBy('heading-date', notes(OF_15, text))).toEqual([]);
    expect(foundBy('heading-date', notes('Notes of the Meeting', text))).toEqual([]);
  });

  test('is found where it says another day than the record, and the heading none', () => {
    const meeting = notes(
      'Notes of the Meeting',
      'The minutes of the meeting held on 15 September 2025 were agreed.',
    );
    expect(sentencesBy('heading-date', meeting)).toEqual([
      'The text says 15 September 2025, but the previous meeting on record was on 15 September 2026.',
    ]);
    expect(textsOf(mended('heading-date', meeting))).toEqual([
      'The minutes of the meeting held on 15 September 2026 were agreed.',
    ]);
  });

  test.each([
    'The notes of the meeting held on 15 September 2026 were agreed.',
    'The notes of the meetings on 14 July 2026 and on 15 September 2026 were agreed.',
    'The notes of the extraordinary meeting held on 1 October 2026 were agreed.',
    'The notes of the meeting held on 1 October 2026 were received.',
  ])('and names no day that must be another is let be: %s', (text) => {
    expect(foundBy('heading-date', notes('Notes of the Meeting', text))).toEqual([]);
  });

  test('is not held against a record that is not known', () => {
    const text = 'The minutes of the meeting held on 15 September 2025 were agreed.';
    expect(foundBy('heading-date', notes('Notes of the Meeting', text, null))).toEqual([]);
  });
});

describe('An item that was renamed to the notes of a meeting', () => {
  const ordinary = (title: string, text: string) =>
    tell({ previousMeeting: PREVIOUS }, agenda(item(title, 5, 'ordinary')), write(title, paragraph(text)))
      .meeting;

  test('is looked at as the notes are', () => {
    const meeting = ordinary('Minutes of the meeting from 15 September 2025', 'They were agreed.');
    expect(sentencesBy('heading-date', meeting)).toHaveLength(1);
  });

  test.each(['Minutes of the Fostering Panel from 3 May 2026', 'Ten minutes of music on 3 May 2026'])(
    'is not one of another body or of another matter: %s',
    (title) => {
      const text = 'The minutes of the Panel held on 3 May 2026 were noted.';
      expect(foundBy('heading-date', ordinary(title, text))).toEqual([]);
    },
  );
});

describe('The next meeting', () => {
  const next = (text: string): Meeting =>
    tell({}, agenda(item('Date and Time of Next Meeting', 2, 'next-meeting')), write('Date', paragraph(text)))
      .meeting;

  test('is let be after this one', () => {
    expect(foundBy('next-meeting-date', next('Thursday, 28 January 2027 at 6pm.'))).toEqual([]);
    expect(foundBy('next-meeting-date', next('In January, at 6pm.'))).toEqual([]);
  });

  test('is found before this one', () => {
    const meeting = next('Thursday, 28 January 2026 at 6pm.');
    expect(sentencesBy('next-meeting-date', meeting)).toEqual([
      'The next meeting is said to be on 28 January 2026, which is not after this one.',
    ]);
  });

  test('may stand in a list that begins with meetings that are over', () => {
    expect(
      foundBy('next-meeting-date', next('15 September 2026, 24 November 2026, 28 January 2027.')),
    ).toEqual([]);
  });

  test('is found among the facts as well', () => {
    const { meeting } = tell(
      { nextMeeting: { date: '2026-01-28' as LocalDate, start: '18:00' as LocalTime, venue: '' } },
      agenda(item('Date and Time of Next Meeting', 2, 'next-meeting')),
    );
    expect(foundBy('next-meeting-date', meeting)[0]?.place).toEqual({ kind: 'fact', fact: 'nextMeeting' });
  });
});

describe('A weekday', () => {
  const said = (text: string) => sentencesBy('weekday', housing([paragraph(text)]));

  test('is let be where it matches, with a year or without', () => {
    expect(said('They met on Tuesday, 24th November, 2026, and on Friday 4 December.')).toEqual([]);
    expect(said('The gala was on Saturday 19 December 2015.')).toEqual([]);
    expect(said('They sat 5 May exams, and each Monday 12 people came.')).toEqual([]);
  });

  test('that does not match is found, and the right one offered', () => {
    expect(said('They met on Monday, 24 November 2026.')).toEqual([
      '“Monday, 24 November 2026” is a Tuesday, not a Monday.',
    ]);
    const meeting = housing([paragraph('Come on Thursday 4 December, or later.')]);
    expect(textsOf(mended('weekday', meeting))).toEqual(['Come on Friday 4 December, or later.']);
  });

  test('is read in short, beside a date in digits', () => {
    expect(said('They met on Wed 24/11/2026.')).toEqual(['“Wed 24/11/2026” is a Tuesday, not a Wednesday.']);
    expect(said('They met on Tue 24/11/2026, on Tues. 24.11.2026 and on 24/11/2026.')).toEqual([]);
    const meeting = housing([paragraph('Come on Wed 24/11/2026.')]);
    expect(textsOf(mended('weekday', meeting))).toEqual(['Come on Tuesday 24/11/2026.']);
  });

  test.each([
    ['It ends on 31 February 2027.', '“31 February 2027” is in no calendar: February 2027 has 28 days.'],
    ['It ends on 31/04/2027.', '“31/04/2027” is in no calendar: April has 30 days.'],
    [
      'It was on Monday 31 November 2026.',
      '“Monday 31 November 2026” is in no calendar: November has 30 days.',
    ],
    ['It is on Monday 30 February.', '“Monday 30 February” is in no calendar: February has 29 days.'],
  ])('and a day that is in no calendar is found as such: %s', (text, sentence) => {
    expect(said(text)).toEqual([sentence]);
    expect(foundBy('weekday', housing([paragraph(text)]))[0]?.mend).toBeNull();
  });

  test.each([
    'Of the 31 November referrals, 12 were new.',
    'It was on 29 February 2024, and will be on 29 February again.',
    'In 2026/27 it was 24/11, then 10.5.2.1, then 12/24/2026.',
    'The policy is version 31.02.20.',
  ])('is let be where no day is meant, or there is such a day: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('Days in a text', () => {
  test.each([
    ['on Tuesday, 26th November, 2019 at 6.00 pm', { day: 26, month: 11, year: 2019 }],
    ['on 1 Feb', { day: 1, month: 2, year: null }],
    ['on the 3rd of May 2020', { day: 3, month: 5, year: 2020 }],
    ['on 26/11/2019', { day: 26, month: 11, year: 2019 }],
    ['on November 26, 2019', { day: 26, month: 11, year: 2019 }],
  ])('are read: %s', (text, day) => {
    expect(daysIn(text)).toMatchObject([day]);
  });

  test.each([
    'pages 7 - 38',
    '2017/18',
    'in May 2020',
    '45 marched past',
    '10.5 may be',
    '24/11 of them',
    '1.1.2020.4',
  ])('are not seen where there are none: %s', (text) => {
    expect(daysIn(text)).toEqual([]);
  });
});
