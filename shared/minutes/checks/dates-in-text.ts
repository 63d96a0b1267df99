/** Days named in a text: "Tuesday, 26th November, 2019", "Saturday 22 December", "November 26, 2019", "26/11/2019". */
import type { LocalDate } from '../../kernel/wall-time';
import { MONTH_NAMES, MONTH_PATTERN } from '../../reading/vocabulary';

export interface NamedDay {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  /** From 1. */
  readonly month: number;
  readonly year: number | null;
  /** The day of the week it is said to be, 0 for Sunday, and where its word stands. */
  readonly weekday: { readonly index: number; readonly from: number; readonly to: number } | null;
}

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const WEEKDAY =
  '(?:\\b(?<weekday>mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?,?\\s+(?:the\\s+)?)?';
const YEAR = '(?:,?\\s+(?<year>(?:19|20)\\d{2})\\b)';
const DAY = '(?<day>\\d{1,2})(?:\\s?(?:st|nd|rd|th)\\b)?';
const MONTH = `(?<month>${MONTH_PATTERN})\\b(?:\\.(?=,?\\s+\\d))?`;
const DAY_MONTH = new RegExp(`${WEEKDAY}(?<!\\d|[./-])${DAY}(?:\\s+of)?\\s+${MONTH}${YEAR}?`, 'gi');
const MONTH_DAY = new RegExp(`${WEEKDAY}\\b${MONTH}\\s+${DAY}${YEAR}`, 'gi');

/** In digits only with a whole year: "24/11" may be a share, and "24.11" a sum. */
const IN_DIGITS = new RegExp(
  `${WEEKDAY}(?<![\\d./-])(?<day>\\d{1,2})(?<mark>[/.])(?<month>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d{2})(?![\\d/]|\\.\\d)`,
  'gi',
);

const monthCalled = (name: string): number =>
  MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;

const monthNumber = (name: string): number => (/^\d/.test(name) ? Number(name) : monthCalled(name));

const weekdayNumber = (word: string): number =>
  WEEKDAYS.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase());

const LEAP_YEAR = 2000;
const DAY_IN_MS = 86_400_000;
const utc = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);

/** 0 for Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  (((utc(year, month, day) / DAY_IN_MS + 4) % 7) + 7) % 7;

export const isInCalendar = (year: number, month: number, day: number): boolean =>
  new Date(utc(year, month, day)).getUTCDate() === day && day > 0;

export const isoOf = (year: number, month: number, day: number): LocalDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;

/** How many days a month has; its most where the year is not known. */
export const lastDay = (year: number | null, month: number): number =>
  new Date(utc(year ?? LEAP_YEAR, month + 1, 0)).getUTCDate();

/** Whether no year has such a day, or its own has not: "31 April", "29 February 2027". */
export const isImpossible = ({ year, month, day }: NamedDay): boolean =>
  !isInCalendar(year ?? LEAP_YEAR, month, day);

/** The day as it is stored; null for a day without a year, or that is in no calendar. */
export const fullDate = ({ year, month, day }: NamedDay): LocalDate | null =>
  year !== null && isInCalendar(year, month, day) ? isoOf(year, month, day) : null;

/** Days from the first to the second, negative when the second is earlier. */
export const daysBetween = (a: LocalDate, b: LocalDate): number => {
  const at = (date: LocalDate): number => {
    const [y = 0, m = 1, d = 1] = date.split('-').map(Number);
    return utc(y, m, d);
  };
  return Math.round((at(b) - at(a)) / DAY_IN_MS);
};

const withoutWeekday = (words: string, weekday: string | undefined): string =>
  weekday === undefined ? words : words.slice(weekday.length).replace(/^[.,\s]+(?:the\s+)?/i, '');

export function daysIn(text: string): readonly NamedDay[] {
  // Most texts name no day: the cheap look first.
  if (!/\d/.test(text)) return [];
  const days = [DAY_MONTH, MONTH_DAY, IN_DIGITS].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): NamedDay[] => {
      const { weekday, day = '', month = '', year } = match.groups ?? {};
      const dayNumber = Number(day);
      if (dayNumber < 1 || dayNumber > 31 || monthNumber(month) < 1 || monthNumber(month) > 12) return [];
      // "They sat 5 May" is no Saturday.
      const isNamed = weekday !== undefined && /^\p{Lu}/u.test(weekday);
      const to = match.index + match[0].length;
      const from = isNamed
        ? match.index
        : match.index + match[0].length - withoutWeekday(match[0], weekday).length;
      return [
        {
          from,
          to,
          day: dayNumber,
          month: monthNumber(month),
          year: year === undefined ? null : Number(year),
          weekday: isNamed ? { index: weekdayNumber(weekday), from, to: from + weekday.length } : null,
        },
      ];
    }),
  );
  return days
    .toSorted((a, b) => a.from - b.from)
    .filter((day, i, all) => all.slice(Math.max(0, i - 2), i).every((earlier) => earlier.to <= day.from));
}
