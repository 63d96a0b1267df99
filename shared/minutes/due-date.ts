/**
 * By when, as a clerk types it: "next meeting", "28 Jan", "28 January 2027",
 * "28/1", "28.01.27", "2027-01-28", "Friday", "next Friday", "tomorrow". Without
 * a year the first such day on or after the meeting is meant; "Friday" is the
 * first one after the meeting, "next Friday" that of the week after the
 * meeting's. Null when it is no day in the calendar.
 */
import { formatDate, type LocalDate } from '../kernel/wall-time';
import { localDate } from '../kernel/time-shapes';
import { readWeekday } from './due-weekday';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const IN_WORDS = /^(?:by )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,?(?: (\d{4}))?$/;
const IN_DIGITS = /^(?:by )?(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2}|\d{4}))?$/;

export interface DueContext {
  readonly meetingDate: LocalDate;
  readonly nextMeeting: LocalDate | null;
}

const dateOf = (year: number, month: number, day: number): LocalDate | null => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const read = localDate.safeParse(text);
  return read.success ? read.data : null;
};

const monthOf = (word: string): number => MONTHS.findIndex((m) => word.startsWith(m)) + 1;

export function readDueDate(typed: string, { meetingDate, nextMeeting }: DueContext): LocalDate | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^(?:(?:by|at) )?(?:the )?next meeting$/.test(text)) return nextMeeting;
  const weekday = readWeekday(text, meetingDate);
  if (weekday !== null) return weekday;
  const whole = localDate.safeParse(text);
  if (whole.success) return whole.data;

  const words = IN_WORDS.exec(text);
  const digits = IN_DIGITS.exec(text);
  const [, day, monthText, yearText] = words ?? digits ?? [];
  if (day === undefined || monthText === undefined) return null;
  const month = words ? monthOf(monthText) : Number(monthText);
  if (yearText !== undefined)
    return dateOf(Number(yearText.length === 2 ? `20${yearText}` : yearText), month, Number(day));
  const year = Number(meetingDate.slice(0, 4));
  const thisYear = dateOf(year, month, Number(day));
  if (thisYear !== null && thisYear >= meetingDate) return thisYear;
  // A 29 February may lie some years ahead.
  return [1, 2, 3, 4].map((n) => dateOf(year + n, month, Number(day))).find((d) => d !== null) ?? null;
}

/** As it stands beside the action: "next meeting · 28 Jan", "28 Jan", "28 Jan 2028". */
export function dueLabel(due: LocalDate, { meetingDate, nextMeeting }: DueContext): string {
  if (due === nextMeeting) return `next meeting · ${formatDate(due, 'd MMM')}`;
  const isNear = due >= meetingDate && Number(due.slice(0, 4)) - Number(meetingDate.slice(0, 4)) <= 1;
  return formatDate(due, isNear ? 'd MMM' : 'd MMM yyyy');
}
