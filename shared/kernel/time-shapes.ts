/** Instants, days and times as they are stored and sent. The shapes alone, apart from what is done with them, so that a window that only folds and shows never builds a parser. */
import { TZDate } from '@date-fns/tz';
import { z } from 'zod';
import { COUNCIL_ZONE } from './council-zone';

const isRealDate = (text: string): boolean => {
  const [y, m, d] = text.split('-').map(Number) as [number, number, number];
  const date = new TZDate(y, m - 1, d, 12, COUNCIL_ZONE);
  return date.getFullYear() === y && date.getMonth() === m - 1 && date.getDate() === d;
};
export const instant = z.number().int().nonnegative().max(8.64e15).brand('Instant');
export type Instant = z.infer<typeof instant>;

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
