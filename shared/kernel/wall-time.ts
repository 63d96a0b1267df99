/**
 * Time as facts. An Instant is milliseconds since the epoch (UTC). A LocalDate
 * is "2026-11-24" and a LocalTime "18:00", both as read on the wall of the
 * council's room, whose zone is Europe/London: the papers say "6.00 pm", and
 * mean it on both sides of the change to winter time.
 */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { z } from 'zod';

export const COUNCIL_ZONE = 'Europe/London';

export const instant = z.number().int().nonnegative().max(8.64e15).brand('Instant');
export type Instant = z.infer<typeof instant>;

/** The one door from a number of milliseconds to an Instant. */
export const toInstant = (ms: number): Instant => Math.max(0, Math.round(ms)) as Instant;

const isRealDate = (text: string): boolean => {
  const [y, m, d] = text.split('-').map(Number) as [number, number, number];
  const date = new TZDate(y, m - 1, d, 12, COUNCIL_ZONE);
  return date.getFullYear() === y && date.getMonth() === m - 1 && date.getDate() === d;
};

export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDate, 'There is no such day in the calendar.')
  .brand('LocalDate');
export const localTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand('LocalTime');
export type LocalDate = z.infer<typeof localDate>;
export type LocalTime = z.infer<typeof localTime>;

/** The instant at which the room's clock reads this on that day. */
export function instantAt(date: LocalDate, time: LocalTime): Instant {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  const [h, min] = time.split(':').map(Number) as [number, number];
  return toInstant(new TZDate(y, m - 1, d, h, min, COUNCIL_ZONE).getTime());
}

/** Formats an instant or a day with a date-fns pattern, on the room's clock. */
export function formatInstant(at: Instant, pattern: string): string {
  return format(new TZDate(at, COUNCIL_ZONE), pattern);
}

export function formatDate(date: LocalDate, pattern: string): string {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  return format(new TZDate(y, m - 1, d, 12, COUNCIL_ZONE), pattern);
}

export const dateOf = (at: Instant): LocalDate => formatInstant(at, 'yyyy-MM-dd') as LocalDate;
export const timeOf = (at: Instant): LocalTime => formatInstant(at, 'HH:mm') as LocalTime;

export const MINUTE = 60_000;
export const minutes = (n: number): number => n * MINUTE;
