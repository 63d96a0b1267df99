/**
 * A day as it is said at a meeting, counted from the meeting's own day:
 * "tomorrow", "Friday" and "this Friday" (the first after the meeting), "next
 * Friday" (of the week after the meeting's; weeks begin on Monday), "Friday
 * week". Null when it is none of these.
 */
import { dateOf, formatDate, instantAt, type LocalDate, minutes, toInstant } from '../kernel/wall-time';
import { localTime } from '../kernel/time-shapes';

const SAID = /^(?:(?:by|on) )?(this |next )?(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?( week)?$/;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NOON = localTime.parse('12:00');

/** Noon keeps clear of the hour that is skipped or comes twice. */
const daysAfter = (date: LocalDate, days: number): LocalDate =>
  dateOf(toInstant(instantAt(date, NOON) + minutes(days * 24 * 60)));

/** `text` in lower case, with single spaces. */
export function readWeekday(text: string, meetingDate: LocalDate): LocalDate | null {
  if (/^(?:by )?tomorrow$/.test(text)) return daysAfter(meetingDate, 1);
  const [, which = '', day = '', isWeekLater] = SAID.exec(text) ?? [];
  const wanted = DAYS.indexOf(day) + 1;
  if (wanted === 0) return null;
  const today = Number(formatDate(meetingDate, 'i'));
  const first = wanted > today ? wanted - today : wanted - today + 7;
  const days = which === 'next ' ? wanted - today + 7 : first;
  return daysAfter(meetingDate, isWeekLater === undefined ? days : first + 7);
}
