/**
 * The board's way of writing, in one place: lists, times, dates, places and
 * sentences as its minutes have them. People are in wording-people. What is
 * written here is British English with straight apostrophes, as published.
 */
import { formatDate, type LocalDate, type LocalTime } from '../kernel/wall-time';
import type { MeetingFormat } from '../meeting/facts';

/** Stands in the header of every page until the minutes are agreed. */
export const DRAFT_MARK = 'DRAFT – not yet agreed';

const hasAnd = (part: string): boolean => / and /.test(part);

/** "X, Y and Z". Where a part has an "and" of its own a comma keeps them apart: "A and B, and C". */
export function joinList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  if (before.length === 0) return last;
  const comma = hasAnd(before.at(-1) ?? '') || hasAnd(last) ? ',' : '';
  return `${before.join(', ')}${comma} and ${last}`;
}

/** "Anne's"; a name or a plural that ends in s takes the apostrophe alone: "James'", "Foster Carers'". */
export const possessive = (name: string): string => (/s$/i.test(name) ? `${name}'` : `${name}'s`);

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Up to ten in words, then digits: "three groups", "24 groups". */
export const countInWords = (n: number): string => WORDS[n] ?? n.toLocaleString('en-GB');

/** Whether it already ends as a sentence does, closing quotes and brackets aside. */
const ENDS_LIKE_A_SENTENCE = /[.!?…]["'”’)\]]*$/;

/** "ran out of time" → "Ran out of time." */
export function asSentence(text: string): string {
  const words = text.trim();
  if (words === '') return '';
  const capital = words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);
  return ENDS_LIKE_A_SENTENCE.test(capital) ? capital : `${capital}.`;
}

const twelveHours = (time: LocalTime) => {
  const [h, m] = time.split(':').map(Number) as [number, number];
  return { hour: h % 12 || 12, minute: m, half: h < 12 ? 'am' : 'pm' };
};

const namedHour = (time: LocalTime): string | undefined =>
  ({ '00:00': '12 midnight', '12:00': '12 noon' })[time as string];

/** In text: "6.50pm", "7pm", "12 noon". */
export function textTime(time: LocalTime): string {
  const { hour, minute, half } = twelveHours(time);
  const past = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return namedHour(time) ?? `${hour}${past}${half}`;
}

/** In the heading: "6.00 pm", "12 noon". */
export function headingTime(time: LocalTime): string {
  const { hour, minute, half } = twelveHours(time);
  return namedHour(time) ?? `${hour}.${String(minute).padStart(2, '0')} ${half}`;
}

/** In text: "17 September 2019". */
export const textDate = (date: LocalDate): string => formatDate(date, 'd MMMM yyyy');

/** In text, where the weekday helps: "Thursday, 28 January 2027". */
export const textDay = (date: LocalDate): string => formatDate(date, 'EEEE, d MMMM yyyy');

/** In the heading: "Tuesday, 26th November, 2019". */
export const headingDate = (date: LocalDate): string => formatDate(date, 'EEEE, do MMMM, yyyy');

/** The words say themselves where: "At the Town Hall", "Online via Teams", "via Zoom". */
const SAYS_WHERE = /^(in|at|on|online|virtually|via|by)\b/i;
const SAYS_ONLINE = /\b(online|virtual(ly)?|teams|zoom|webex|video)\b/i;

const startLower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const inVenue = (venue: string): string => (SAYS_WHERE.test(venue) ? startLower(venue) : `in ${venue}`);

/** " in the Moorland Room", " online via Microsoft Teams", " in County Hall and online"; empty where not known. */
export function placePhrase(venue: string, format: MeetingFormat): string {
  const words = venue.trim();
  if (format === 'in-person') return words === '' ? '' : ` ${inVenue(words)}`;
  if (words === '') return format === 'online' ? ' online' : '';
  if (format === 'hybrid') return ` ${inVenue(words)}${SAYS_ONLINE.test(words) ? '' : ' and online'}`;
  if (/^(online|virtually)\b/i.test(words)) return ` ${startLower(words)}`;
  return /^(via|by|on|in|at)\b/i.test(words) ? ` online ${startLower(words)}` : ` online via ${words}`;
}

/** "The next meeting will be held on Thursday, 28 January 2027 at 6pm in the Moorland Room." */
export const nextMeetingSentence = (next: {
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly venue: string;
}): string =>
  asSentence(
    `The next meeting will be held on ${textDay(next.date)} at ${textTime(next.start)}${placePhrase(next.venue, 'in-person')}`,
  );

export const DEFERRED = 'This item was deferred to the next meeting';

/** A reason that goes on in the same sentence: "because the presenter was ill". */
const GOES_ON = /^(because|as|since|due to|owing to|to allow|so that|in order to|pending)\b/i;

/** The stock sentence, with the reason in it or after it where one was given. */
export function deferredSentence(reason: string): string {
  const why = reason.trim();
  if (GOES_ON.test(why)) return asSentence(`${DEFERRED} ${startLower(why)}`);
  return [asSentence(DEFERRED), asSentence(why)].filter(Boolean).join(' ');
}

/** After an action: "(Dev Rawal and Helen Price, by 28 January 2027)"; empty where neither is known. */
export function actionTail(action: { readonly owners: string | null; readonly due: string | null }): string {
  const parts = [action.owners, action.due === null ? null : `by ${action.due}`].filter(Boolean);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}
