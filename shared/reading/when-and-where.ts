// Dates, times and places as a board's papers write them: "Tuesday, 26th November, 2019 at 6.00 pm in Committee Room 'C'".
// What cannot be read for certain (a date without a year) is null, never guessed.
import { isMatch } from 'date-fns';
import { MONTH_NAMES, MONTH_PATTERN } from './vocabulary';

export interface WhenAndWhere {
  /** YYYY-MM-DD */
  readonly date: string | null;
  /** HH:MM, 24 hours */
  readonly start: string | null;
  readonly venue: string | null;
}

interface Found {
  readonly value: string | null;
  readonly from: number;
  readonly to: number;
}

const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?';
const DAY_MONTH = new RegExp(
  `${WEEKDAY}\\b(\\d{1,2})\\s?(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH_PATTERN})\\b\\.?(?:,?\\s+(\\d{4})\\b)?`,
  'i',
);
const MONTH_DAY = new RegExp(
  `${WEEKDAY}\\b(${MONTH_PATTERN})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
  'i',
);
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/;
const CLOCK = '(\\d{1,2})(?:[.:](\\d{2}))?\\s?(a\\.?m\\b\\.?|p\\.?m\\b\\.?)?';
const TIME_RANGE = new RegExp(`\\b${CLOCK}\\s?(?:-|–|—|to|until)\\s?${CLOCK}`, 'i');
const TIME =
  /\b(\d{1,2})(?:[.:](\d{2}))?\s?(a\.?m\b\.?|p\.?m\b\.?)|\b([01]?\d|2[0-3])[.:]([0-5]\d)(?:\s?(?:hrs|hours))?\b(?![./])|\b(?:12\s)?noon\b/i;

const pad = (value: number): string => String(value).padStart(2, '0');

const isoDate = (day: string, month: number, year: string): string | null => {
  const fullYear = year.length === 2 ? `20${year}` : year;
  const iso = `${fullYear}-${pad(month)}-${pad(Number(day))}`;
  return month > 0 && isMatch(iso, 'yyyy-MM-dd') ? iso : null;
};

const monthNumber = (name: string): number =>
  MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;

const findDate = (text: string): Found | null => {
  const spoken = DAY_MONTH.exec(text);
  if (spoken) {
    const [all, day = '', month = '', year] = spoken;
    const value = year === undefined ? null : isoDate(day, monthNumber(month), year);
    return { value, from: spoken.index, to: spoken.index + all.length };
  }
  const american = MONTH_DAY.exec(text);
  if (american) {
    const [all, month = '', day = '', year = ''] = american;
    const value = isoDate(day, monthNumber(month), year);
    return { value, from: american.index, to: american.index + all.length };
  }
  const numeric = NUMERIC.exec(text);
  if (!numeric) return null;
  const [all, day = '', month = '', year = ''] = numeric;
  return { value: isoDate(day, Number(month), year), from: numeric.index, to: numeric.index + all.length };
};

/** The 24-hour clock of an hour, minutes and "am" or "pm"; null when there is no such time of day. */
export const clockTime = (
  hour: string,
  minute: string | undefined,
  half: string | undefined,
): string | null => {
  const given = Number(hour);
  const minutes = Number(minute ?? '0');
  if (given > 23 || minutes > 59) return null;
  const isAfternoon = half?.toLowerCase().startsWith('p') ?? false;
  const isMorning = half?.toLowerCase().startsWith('a') ?? false;
  if (isAfternoon && given < 12) return `${pad(given + 12)}:${pad(minutes)}`;
  if (isMorning && given === 12) return `00:${pad(minutes)}`;
  return `${pad(given)}:${pad(minutes)}`;
};

const findTime = (text: string): Found | null => {
  const range = TIME_RANGE.exec(text);
  if (range) {
    const [all, hour = '', minute, half, , endMinute, endHalf] = range;
    const isClock =
      minute !== undefined || half !== undefined || endMinute !== undefined || endHalf !== undefined;
    const value = isClock ? clockTime(hour, minute, half ?? endHalf) : null;
    if (value !== null) return { value, from: range.index, to: range.index + all.length };
  }
  const single = TIME.exec(text);
  if (!single) return null;
  const [all, hour, minute, half, fullHour, fullMinute] = single;
  const value = hour
    ? clockTime(hour, minute, half)
    : fullHour
      ? clockTime(fullHour, fullMinute, undefined)
      : '12:00';
  return { value, from: single.index, to: single.index + all.length };
};

const blank = (text: string, found: Found | null): string =>
  found === null
    ? text
    : text.slice(0, found.from) + ' '.repeat(found.to - found.from) + text.slice(found.to);

const PLACE =
  /\b(?:room|suite|chamber|hall|centre|building|exchange|offices?|house|school|college|library|hub|teams|zoom|skype|virtual(?:ly)?|online|remote(?:ly)?|street|road|lane|square|theatre|church|academy|university)\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/i;

/** Whether a piece of text says a place where a board could meet. */
export const isPlace = (text: string): boolean => PLACE.test(text);

const venueFrom = (piece: string): string | null => {
  const trimmed = piece
    .replace(/\.?\s*view directions$/i, '')
    .replace(/^[\s,;:.–—-]+/, '')
    .replace(/^(?:to be held\s+)?(?:in|at|via|venue\s*[:–-]?|location\s*[:–-]?|place\s*[:–-]?)\s+/i, '')
    .replace(/[\s,;:.–—-]+$/, '')
    .trim();
  return trimmed.length > 2 && isPlace(trimmed) ? trimmed : null;
};

/** A piece of text with its date and time of day off. */
export const withoutWhen = (said: string): string => {
  const withoutDate = blank(said, findDate(said));
  return blank(withoutDate, findTime(withoutDate));
};

const LEADING_WORDS = /^.*?\b(?:held|following|follows|venue|location|place)\b\s*:?\s*/i;
const TRAILING_ON = /\s+(?:on|at|commencing|starting)\s*$/i;

const LONGEST = 600;

/** Whether a piece of text names a day, with or without its year. */
export const saysDay = (text: string): boolean => findDate(text.slice(0, LONGEST)) !== null;

/** What one piece of text says of date, start and place. Each is null when it does not say. */
export const whenAndWhere = (said: string): WhenAndWhere => {
  const text = said.slice(0, LONGEST);
  const date = findDate(text);
  const withoutDate = blank(text, date);
  const time = findTime(withoutDate);
  const end = Math.max(date?.to ?? 0, time?.to ?? 0);
  const after = venueFrom(text.slice(end));
  const before = text.slice(0, Math.min(date?.from ?? text.length, time?.from ?? text.length));
  const venue = after ?? venueFrom(before.replace(TRAILING_ON, '').replace(LEADING_WORDS, ''));
  return { date: date?.value ?? null, start: time?.value ?? null, venue };
};

/** The first day, start and place said by several pieces in turn. Null when none of them names a day. */
export const firstWhenAndWhere = (pieces: readonly string[]): WhenAndWhere | null => {
  const at = pieces.findIndex(saysDay);
  if (at < 0) return null;
  const said = pieces.slice(at).map(whenAndWhere);
  return {
    date: said[0]?.date ?? null,
    start: said.find(({ start }) => start !== null)?.start ?? null,
    venue: said.find(({ venue }) => venue !== null)?.venue ?? null,
  };
};
