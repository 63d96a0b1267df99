/** The state of one meeting: a fold of what happened in it, composed of its topics. */
import { emptyAgenda } from '../agenda/agenda';
import { emptyAttendance } from '../attendance/attendance';
import { emptyChairing } from '../chairing/chairing';
import { noGroupWork } from '../group-work/group-work';
import type { MeetingId } from '../kernel/ids';
import { type Instant, instantAt, minutes, toInstant } from '../kernel/wall-time';
import { emptyMinutes } from '../minutes/blocks';
import { nothingSilenced } from '../review/review';
import type { MeetingFacts } from './facts';
import { notYetSitting } from './sitting';

export type { Meeting } from './meeting-shapes';
import type { Meeting } from './meeting-shapes';

export const newMeeting = (id: MeetingId, facts: MeetingFacts): Meeting => ({
  id,
  facts,
  sitting: notYetSitting,
  agenda: emptyAgenda,
  attendance: emptyAttendance,
  chairing: emptyChairing,
  minutes: emptyMinutes,
  review: nothingSilenced,
  groupWork: noGroupWork,
});

const DAY = minutes(24 * 60);

export const plannedStart = (facts: MeetingFacts): Instant => instantAt(facts.date, facts.start);

/** No board sits longer: an end so far after the start was meant to be before it. */
const LONGEST_EVENING = minutes(12 * 60);

/** The sentence that says why these times cannot be a meeting's, or null. */
export const timesRefusal = (facts: MeetingFacts): string | null =>
  plannedEnd(facts) - plannedStart(facts) <= LONGEST_EVENING
    ? null
    : `The end, ${facts.plannedEnd}, is not after the start, ${facts.start}. Change one of them.`;

/** The planned end; one that reads earlier than the start belongs to the next day. */
export function plannedEnd(facts: MeetingFacts): Instant {
  const end = instantAt(facts.date, facts.plannedEnd);
  return end > plannedStart(facts) ? end : toInstant(end + DAY);
}
