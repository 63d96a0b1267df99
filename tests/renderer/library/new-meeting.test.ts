import { describe, expect, test } from 'vitest';
import {
  formOf,
  meetingBefore,
  type NewMeetingForm,
  readForm,
  usualFacts,
} from '../../../renderer/console/library/new-meeting';
import type { LocalDate, LocalTime } from '../../../shared/kernel/wall-time';
import { aMeeting } from '../../support/library-entries';

const today = '2026-10-05' as LocalDate;
const library = [
  aMeeting('old', '2026-06-16', 'closed', { venue: 'Committee Room 2' }),
  aMeeting('newest', '2026-09-15', 'closed', { start: '17:30' as LocalTime }),
];
const usual = usualFacts(library, today);
const typed = (texts: Partial<NewMeetingForm['texts']>): NewMeetingForm => {
  const form = formOf(usual);
  return { ...form, texts: { ...form.texts, ...texts } };
};

describe('a new meeting begins with', () => {
  test('the council, board, venue and time of the newest meeting', () => {
    expect(usual).toMatchObject({
      council: 'Northmoor County Council',
      board: 'Corporate Parenting Board',
      venue: 'the Moorland Room, Northmoor Hall',
      start: '17:30',
      plannedEnd: '19:30',
    });
  });

  test('six to eight and no council when it is the very first', () => {
    expect(usualFacts([], today)).toMatchObject({
      council: '',
      board: 'Corporate Parenting Board',
      start: '18:00',
      plannedEnd: '20:00',
    });
  });

  test('a form that is understood as it stands', () => {
    expect(readForm(formOf(usual), usual)).toEqual({ facts: usual, refusals: {} });
  });

  test('a form that is understood as it stands, at midnight too', () => {
    const late = { ...usual, start: '22:00' as LocalTime, plannedEnd: '00:00' as LocalTime };
    expect(readForm(formOf(late), late)).toEqual({ facts: late, refusals: {} });
  });
});

describe('days and times are typed as the board writes them', () => {
  test.each([
    ['date', '24 November 2026', 'date', '2026-11-24'],
    ['date', '24/11/26', 'date', '2026-11-24'],
    ['date', 'Tuesday, 24th November, 2026', 'date', '2026-11-24'],
    ['start', '6.30pm', 'start', '18:30'],
    ['plannedEnd', '20:15', 'plannedEnd', '20:15'],
  ] as const)('%s “%s”', (field, text, fact, kept) => {
    expect(readForm(typed({ [field]: text }), usual).facts[fact]).toBe(kept);
  });

  test('an end of 11 after a start at 10 in the morning is eleven in the morning', () => {
    expect(readForm(typed({ start: '10am', plannedEnd: '11' }), usual).facts.plannedEnd).toBe('11:00');
  });
});

describe('Takeover Month', () => {
  test('is never set by the month', () => {
    expect(readForm(typed({ date: '24 November 2026' }), usual).facts.isTakeover).toBe(false);
  });

  test('is as the clerk said', () => {
    const form = { ...typed({ date: '24 November 2026' }), isTakeover: true };
    expect(readForm(form, usual).facts.isTakeover).toBe(true);
  });
});

describe('a form is refused field by field', () => {
  test.each([
    ['council', '  ', 'Give the council’s name; it heads the minutes.'],
    ['board', '', 'Give the board’s name; it heads the minutes.'],
    ['date', '', 'Give the day of the meeting, like 24 November 2026.'],
    [
      'date',
      '31 June 2026',
      '“31 June 2026” is no day in the calendar. Write it like 24 November 2026 or 24/11/2026.',
    ],
    ['start', '', 'Give the time at which it starts, like 6.00pm.'],
    ['start', '25.00', '“25.00” is no time of day. Write it like 6.30pm or 18:30.'],
    ['plannedEnd', 'late', '“late” is no time of day. Write it like 6.30pm or 18:30.'],
    [
      'council',
      'x'.repeat(201),
      'This is too long for the council’s name. Make it shorter; nothing is lost meanwhile.',
    ],
    ['venue', 'x'.repeat(301), 'This is too long for the venue. Make it shorter; nothing is lost meanwhile.'],
  ] as const)('%s “%.20s”', (field, text, sentence) => {
    expect(readForm(typed({ [field]: text }), usual).refusals).toEqual({ [field]: sentence });
  });

  test('but may leave the venue open', () => {
    expect(readForm(typed({ venue: '' }), usual)).toEqual({ facts: { ...usual, venue: '' }, refusals: {} });
  });
});

describe('the notes to be agreed are those of', () => {
  const board = 'Corporate Parenting Board';

  test('the board’s last meeting before this one', () => {
    expect(meetingBefore(library, { board, date: today })?.date).toBe('2026-09-15');
    expect(meetingBefore(library, { board, date: '2026-09-01' as LocalDate })?.date).toBe('2026-06-16');
  });

  test('no meeting of another board, nor one that never took place, nor the sample', () => {
    const others = [
      aMeeting('other', '2026-09-15', 'closed', { board: 'Shadow Board' }),
      aMeeting('planned', '2026-09-20', 'preparing'),
      aMeeting('sample', '2026-09-21', 'closed', { isSample: true }),
    ];
    expect(meetingBefore(others, { board, date: today })).toBeNull();
  });
});
