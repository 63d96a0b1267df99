/**
 * Time as facts. An Instant is milliseconds since the epoch (UTC). A LocalDate
 * is "2026-11-24" and a LocalTime "18:00", both as read on the wall of the
 * council's room, whose zone is Europe/London: the papers say "6.00 pm", and
 * mean it on both sides of the change to winter time.
 */
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { COUNCIL_ZONE } from './council-zone';
export type { Instant, LocalDate, LocalTime } from './time-shapes';
import type { Instant, LocalDate, LocalTime } from './time-shapes';

/** The one door from a number of milliseconds to an Instant. */
export const toInstant = (ms: number): Instant => Math.max(0, Math.round(ms)) as Instant;

/** The instant at which the room's clock reads this on that day. */
export function instantAt(date: LocalDate, time: LocalTime): Instant {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  const [h, min] = time.split(':').map(Number) as [number, number];
  return toInstant(new TZDate(y, m - 1, d, h, min, COUNCIL_ZONE).getTime());
}

/** The instant at which the room's clock reads this in the course of an evening that began then, midnight included. */
export function onTheDayOf(evening: Instant, time: LocalTime): Instant {
  const at = instantAt(dateOf(evening), time);
  return at < evening - minutes(12 * 60)
    ? instantAt(dateOf(toInstant(evening + minutes(24 * 60))), time)
    : at;
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
