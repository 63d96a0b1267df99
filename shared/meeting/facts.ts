/** What is known of a meeting before it begins, as its papers' heading gives it. */
import { z } from 'zod';
import { localDate, localTime } from '../kernel/time-shapes';

const text = (most: number) => z.string().trim().max(most);

export const meetingFormat = z.enum(['in-person', 'online', 'hybrid']);
export type MeetingFormat = z.infer<typeof meetingFormat>;

export const nextMeeting = z.object({ date: localDate, start: localTime, venue: text(300) });
export type NextMeeting = z.infer<typeof nextMeeting>;

export const meetingFacts = z.object({
  council: text(200).min(1),
  board: text(200).min(1),
  date: localDate,
  start: localTime,
  /** An end at or before the start is read as past midnight. */
  plannedEnd: localTime,
  venue: text(300),
  format: meetingFormat,
  /** Every November a young person co-chairs; the minutes say so. */
  isTakeover: z.boolean(),
  /** The children in care council in full: "Northmoor's Children in Care Council (SPARK)". */
  youngPeoplesCouncil: text(200),
  /** What is said before the start: "Refreshments are in the room from 5.30pm". */
  beforeTheMeeting: text(500),
  /** Whose notes are agreed today; null where not known. */
  previousMeeting: localDate.nullable(),
  /** The board agreed the notes of the previous meeting today; absent until somebody says so. */
  areNotesAgreed: z.boolean().optional(),
  nextMeeting: nextMeeting.nullable(),
  /** Boardside's own made-up board, to try things on; its habits are nobody's. */
  isSample: z.boolean().optional(),
});
export type MeetingFacts = z.infer<typeof meetingFacts>;
