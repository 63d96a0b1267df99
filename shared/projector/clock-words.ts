/**
 * What a clock says in words, beside its digits and in the same rounding, so
 * that the two never disagree. Words change at most once a minute: they are read
 * aloud, and a room that is told every second listens to nothing else.
 */
import { MINUTE, type Instant, formatInstant } from '../kernel/wall-time';

/** Above this, words give a feel for the time rather than a count of it. Minutes. */
const ABOUT_FROM = 6;
const HOUR = 60;

const counted = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** "1 minute", "12 minutes", "1 hour", "1 hour 5 minutes". Whole minutes. */
export function minutesInWords(whole: number): string {
  if (whole < HOUR) return counted(whole, 'minute');
  const rest = whole % HOUR;
  return `${counted(Math.floor(whole / HOUR), 'hour')}${rest === 0 ? '' : ` ${counted(rest, 'minute')}`}`;
}

/** Milliseconds left: "about 9 minutes left", "3 minutes left", "less than a minute left", "Time is up", "2 minutes over". */
export function timeLeftWords(left: number): string {
  if (left <= 0) {
    const over = Math.floor(-left / MINUTE);
    return over === 0 ? 'Time is up' : `${minutesInWords(over)} over`;
  }
  // As the digits round: 0:59 is less than a minute, 1:00 is a minute.
  const seconds = Math.ceil(left / 1000);
  if (seconds < 60) return 'less than a minute left';
  const whole = Math.round(seconds / 60);
  return `${whole >= ABOUT_FROM ? 'about ' : ''}${minutesInWords(whole)} left`;
}

/** Until the start: "We start in 12 minutes"; "We start at 18:00" while it is far off; then "We are about to start". */
export function startWords(startsAt: Instant, now: Instant): string {
  const toGo = Math.ceil((startsAt - now) / MINUTE);
  if (toGo <= 0) return 'We are about to start';
  if (toGo === 1) return 'We start in a minute';
  if (toGo < HOUR) return `We start in ${minutesInWords(toGo)}`;
  const isToday = formatInstant(startsAt, 'yyyy-MM-dd') === formatInstant(now, 'yyyy-MM-dd');
  return `We start ${isToday ? '' : `on ${formatInstant(startsAt, 'EEEE d MMMM')} `}at ${formatInstant(startsAt, 'HH:mm')}`;
}

/** Until a break ends: "12 minutes to go"; then "Time to come back". */
export function backWords(backAt: Instant, now: Instant): string {
  const toGo = backAt - now;
  if (toGo <= 0) return 'Time to come back';
  return timeLeftWords(toGo).replace(/ left$/, ' to go');
}
