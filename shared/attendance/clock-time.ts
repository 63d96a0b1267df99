/**
 * Reads the time of day as a clerk types it beside a name: "6.50", "6.50pm",
 * "18:50", "7". Without am or pm the reading nearest to the meeting's start is
 * meant: "6.50" at a meeting that starts at 18:00 is ten to seven in the evening.
 */
import type { LocalTime } from '../kernel/wall-time';
import { localTime } from '../kernel/time-shapes';

const TIME = /^(\d{1,2})(?:[.:](\d{2}))?\s*([ap])?\.?(?:m\.?)?$/i;

const toMinutes = (time: LocalTime): number => {
  const [h, m] = time.split(':').map(Number) as [number, number];
  return h * 60 + m;
};

/** Null when the text is no time of day. */
export function readClockTime(text: string, start: LocalTime): LocalTime | null {
  const match = TIME.exec(text.trim());
  if (!match) return null;
  const [, hourText = '', minuteText = '00', half] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  if (hour > 23 || minute > 59) return null;
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const write = (h: number): LocalTime =>
    localTime.parse(`${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

  if (half !== undefined) return write((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
  if (hour > 12 || hour === 0 || hourText.startsWith('0')) return write(hour);
  const [morning, afternoon] = [write(hour % 12), write((hour % 12) + 12)];
  const distance = (time: LocalTime): number => Math.abs(toMinutes(time) - toMinutes(start));
  return distance(morning) < distance(afternoon) ? morning : afternoon;
}
