/**
 * The meeting's facts as fields: how each is shown, and how what the clerk types
 * becomes a change or a sentence that says why it cannot. Days and times are
 * typed as the board writes them: "24 November 2026", "24/11/26", "6.30pm".
 */
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { quorumText, readQuorum } from '../../../../shared/attendance/quorum-text';
import { readClockTime } from '../../../../shared/attendance/clock-time';
import {
  formatDate,
  type LocalDate,
  type LocalTime,
  timeOf,
  toInstant,
} from '../../../../shared/kernel/wall-time';
import type { FactsChanges } from '../../../../shared/meeting/commands';
import { type MeetingFacts, meetingFacts } from '../../../../shared/meeting/facts';
import { plannedEnd, plannedStart, timesRefusal } from '../../../../shared/meeting/meeting';
import { readDueDate } from '../../../../shared/minutes/due-date';
import { headingTime } from '../../../../shared/minutes/wording';

export type FactField =
  | 'council'
  | 'board'
  | 'date'
  | 'start'
  | 'plannedEnd'
  | 'venue'
  | 'youngPeoplesCouncil'
  | 'youngPeoplesAim'
  | 'beforeTheMeeting'
  | 'previousMeeting'
  | 'quorum'
  | 'nextDate'
  | 'nextStart'
  | 'nextVenue';

type Read = Result<FactsChanges, string>;

export const dayText = (date: LocalDate | null): string =>
  date === null ? '' : formatDate(date, 'EEEE d MMMM yyyy');
const timeText = (time: LocalTime | null): string => (time === null ? '' : headingTime(time));

const TEXTS: Readonly<Record<FactField, (facts: MeetingFacts) => string>> = {
  council: (f) => f.council,
  board: (f) => f.board,
  date: (f) => dayText(f.date),
  start: (f) => timeText(f.start),
  plannedEnd: (f) => timeText(f.plannedEnd),
  venue: (f) => f.venue,
  youngPeoplesCouncil: (f) => f.youngPeoplesCouncil,
  youngPeoplesAim: (f) => `${Math.round(f.youngPeoplesAim * 100)}%`,
  beforeTheMeeting: (f) => f.beforeTheMeeting,
  previousMeeting: (f) => dayText(f.previousMeeting),
  quorum: (f) => (f.quorum ? quorumText(f.quorum) : ''),
  nextDate: (f) => dayText(f.nextMeeting?.date ?? null),
  nextStart: (f) => timeText(f.nextMeeting?.start ?? null),
  nextVenue: (f) => f.nextMeeting?.venue ?? '',
};

export const factText = (field: FactField, facts: MeetingFacts): string => TEXTS[field](facts);

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i;

/** A day without a year is the first such day on or after the meeting; `of` names the day in the refusal. */
function readDay(text: string, near: LocalDate): Result<LocalDate, string> {
  const words = text.trim().replace(WEEKDAY, '').replaceAll(',', '');
  const day = readDueDate(words, { meetingDate: near, nextMeeting: null });
  return day === null
    ? err(`“${text.trim()}” is no day in the calendar. Write it like 24 November 2026 or 24/11/2026.`)
    : ok(day);
}

function readTime(text: string, near: LocalTime): Result<LocalTime, string> {
  const words = text
    .trim()
    .replace(/^(?:12 )?noon$/i, '12.00pm')
    .replace(/^(?:12 )?midnight$/i, '12.00am');
  const time = readClockTime(words, near);
  return time === null ? err(`“${text.trim()}” is no time of day. Write it like 6.30pm or 18:30.`) : ok(time);
}

/** "50%", "50", "50 per cent". */
function readShare(text: string): Result<number, string> {
  const percent = /^(\d{1,3})(?: ?%| per ?cent)?$/i.exec(text.trim())?.[1];
  return percent === undefined || Number(percent) > 100
    ? err(`“${text.trim()}” is no share. Write it from 0% to 100%, like 50%.`)
    : ok(Number(percent) / 100);
}

const TEXT_FACTS = {
  council: 'the council’s name',
  board: 'the board’s name',
  venue: 'the venue',
  youngPeoplesCouncil: 'the name of the young people’s council',
  beforeTheMeeting: 'the note',
} as const;

function readText(field: keyof typeof TEXT_FACTS, text: string): Read {
  const read = meetingFacts.shape[field].safeParse(text);
  if (read.success) return ok({ [field]: read.data });
  return text.trim() === ''
    ? err(`The minutes need ${TEXT_FACTS[field]}. Type it here.`)
    : err(`This is too long for ${TEXT_FACTS[field]}. Make it shorter; nothing is lost meanwhile.`);
}

const then = <T>(read: Result<T, string>, change: (value: T) => FactsChanges): Read =>
  read.ok ? ok(change(read.value)) : read;

function readNext(field: 'nextDate' | 'nextStart' | 'nextVenue', text: string, facts: MeetingFacts): Read {
  const next = facts.nextMeeting;
  if (field === 'nextDate') {
    if (text.trim() === '') return ok({ nextMeeting: null });
    return then(readDay(text, facts.date), (date) => ({
      // A next meeting is usually at the same time; the clerk changes it beside.
      nextMeeting: { start: facts.start, venue: '', ...next, date },
    }));
  }
  if (!next) return err('Give the day of the next meeting first.');
  if (field === 'nextStart')
    return then(readTime(text, facts.start), (start) => ({ nextMeeting: { ...next, start } }));
  const venue = meetingFacts.shape.venue.safeParse(text);
  return venue.success
    ? ok({ nextMeeting: { ...next, venue: venue.data } })
    : err('This is too long for the venue. Make it shorter; nothing is lost meanwhile.');
}

export function readFact(field: FactField, text: string, facts: MeetingFacts): Read {
  switch (field) {
    case 'date':
      return then(readDay(text, facts.date), (date) => ({ date }));
    case 'previousMeeting':
      if (text.trim() === '') return ok({ previousMeeting: null });
      return readPrevious(text, facts);
    case 'start':
      return then(readTime(text, facts.start), (start) => startingAt(start, facts));
    case 'plannedEnd': {
      const read = readTime(text, facts.plannedEnd);
      const refusal = read.ok ? timesRefusal({ ...facts, plannedEnd: read.value }) : null;
      return refusal === null ? then(read, (plannedEnd) => ({ plannedEnd })) : err(refusal);
    }
    case 'quorum':
      return readRule(text);
    case 'nextDate':
    case 'nextStart':
    case 'nextVenue':
      return readNext(field, text, facts);
    case 'youngPeoplesAim':
      return then(readShare(text), (youngPeoplesAim) => ({ youngPeoplesAim }));
    case 'council':
    case 'board':
    case 'venue':
    case 'youngPeoplesCouncil':
    case 'beforeTheMeeting':
      return readText(field, text);
  }
}

function readRule(text: string): Read {
  if (text.trim() === '') return ok({ quorum: null });
  const quorum = readQuorum(text);
  return quorum
    ? ok({ quorum })
    : err(
        `“${text.trim()}” is no quorum. Write how many members, like 5, or their share, like a third or 40%.`,
      );
}

/** A start after the end moves the end along: the meeting is as long as it was. */
function startingAt(start: LocalTime, facts: MeetingFacts): FactsChanges {
  if (timesRefusal({ ...facts, start }) === null) return { start };
  const long = plannedEnd(facts) - plannedStart(facts);
  return { start, plannedEnd: timeOf(toInstant(plannedStart({ ...facts, start }) + long)) };
}

/** Without a year, the last such day before the meeting is meant. */
function readPrevious(text: string, facts: MeetingFacts): Read {
  const read = readDay(text, facts.date);
  if (!read.ok) return read;
  const isYearTyped = /\d{4}|[/.]\d{2}\s*$/.test(text.trim());
  if (isYearTyped || read.value < facts.date) return ok({ previousMeeting: read.value });
  const yearBefore = Number(read.value.slice(0, 4)) - 1;
  const earlier = readDay(`${yearBefore}${read.value.slice(4)}`, facts.date);
  return then(earlier, (previousMeeting) => ({ previousMeeting }));
}
