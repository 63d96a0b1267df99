/** What is known of a meeting before it begins, as its papers' heading gives it. */
import { z } from 'zod';
import { quorumRule } from '../attendance/quorum-shapes';
import { localDate, localTime } from '../kernel/time-shapes';
import { HALF } from './young-peoples-aim';

const text = (most: number) => z.string().trim().max(most);

export const meetingFormat = z.enum(['in-person', 'online', 'hybrid']);
export type MeetingFormat = z.infer<typeof meetingFormat>;

export const nextMeeting = z.object({ date: localDate, start: localTime, venue: text(300) });
export type NextMeeting = z.infer<typeof nextMeeting>;

/** A share, 0 to 1. */
export const youngPeoplesAim = z.number().min(0).max(1);

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
  /** The minutes say who chaired which items, where more than one did; absent until the board wants it. */
  hasChairsByItem: z.boolean().optional(),
  /** How many members must be there; absent where the board has no such rule. */
  quorum: quorumRule.nullable().optional(),
  /** The share of the minutes the board wants young people to lead. Came later: journals before it still open. */
  youngPeoplesAim: youngPeoplesAim.default(HALF),
});
export type MeetingFacts = z.infer<typeof meetingFacts>;
