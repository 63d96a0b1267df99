/**
 * The digits of a clock. Time left is rounded up, so that fifteen minutes begin
 * as 15:00 and 0:00 stands only when the time is up; time over and time spent
 * are rounded down. All of them flip on the timer's own second, `flipPhase`:
 * windows that tick on it show the same digits at the same moment.
 */
import type { Instant } from '../kernel/wall-time';
import { type ItemTimer, leftAt, spentAt } from './agenda-timing';

export const SECOND = 1000;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** "8:42", "1:02:03". Whole seconds, not negative. */
function digits(seconds: number): string {
  const s = twoDigits(seconds % 60);
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes}:${s}` : `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}:${s}`;
}

/** Milliseconds left as digits: "8:42", "0:00" when the time is up, "+1:05" when it is over. */
export function formatCountdown(left: number): string {
  if (left > 0) return digits(Math.ceil(left / SECOND));
  const over = Math.floor(-left / SECOND);
  return over === 0 ? digits(0) : `+${digits(over)}`;
}

/** Milliseconds spent as digits: "0:00", "12:34". */
export const formatSpent = (spent: number): string => digits(Math.floor(Math.max(0, spent) / SECOND));

/** The clock has run out: nothing is left of the time there was. False for an item without time of its own. */
export const isTimeUp = (left: number | null): boolean => left !== null && left <= 0;

/** Share of the allowed time still left, 0 to 1; null for an item without time of its own. */
export function shareLeft(timer: ItemTimer, now: Instant): number | null {
  const left = leftAt(timer, now);
  if (left === null || timer.allowed === null) return null;
  return timer.allowed <= 0 ? 0 : Math.min(1, Math.max(0, left / timer.allowed));
}

/**
 * The millisecond within the second (0 to 999) at which this timer's digits
 * change. 0, the wall's own second, while it stands.
 */
export function flipPhase(timer: ItemTimer): number {
  if (timer.runningSince === null) return 0;
  // Allowed time is whole seconds, so left, over and spent all change together.
  const at = (timer.runningSince - timer.spent) % SECOND;
  return at < 0 ? at + SECOND : at;
}

/** The digits an item's clock shows: what is left, or what was spent where no time was allotted. */
export function timerDigits(timer: ItemTimer, now: Instant): string {
  const left = leftAt(timer, now);
  return left === null ? formatSpent(spentAt(timer, now)) : formatCountdown(left);
}
