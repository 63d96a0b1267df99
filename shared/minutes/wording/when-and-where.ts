/** Days, times and places as the board writes them: one form for the heading, one for the text. */
import { formatDate, type LocalDate, type LocalTime } from '../../kernel/wall-time';
import type { MeetingFormat } from '../../meeting/facts';
import { startLower } from './lists';

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
