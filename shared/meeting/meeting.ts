/** The state of one meeting: a fold of what happened in it, composed of its topics. */
import { z } from 'zod';
import { agenda, emptyAgenda } from '../agenda/agenda';
import { attendance, emptyAttendance } from '../attendance/attendance';
import { chairing, emptyChairing } from '../chairing/chairing';
import { type MeetingId, meetingId } from '../kernel/ids';
import { type Instant, instantAt, minutes, toInstant } from '../kernel/wall-time';
import { emptyMinutes, minutesOfItems } from '../minutes/blocks';
import { type MeetingFacts, meetingFacts } from './facts';
import { notYetSitting, sitting } from './sitting';

export const meeting = z.object({
  id: meetingId,
  facts: meetingFacts,
  sitting,
  agenda,
  attendance,
  chairing,
  minutes: minutesOfItems,
});
export type Meeting = z.infer<typeof meeting>;

export const newMeeting = (id: MeetingId, facts: MeetingFacts): Meeting => ({
  id,
  facts,
  sitting: notYetSitting,
  agenda: emptyAgenda,
  attendance: emptyAttendance,
  chairing: emptyChairing,
  minutes: emptyMinutes,
});

const DAY = minutes(24 * 60);

export const plannedStart = (facts: MeetingFacts): Instant => instantAt(facts.date, facts.start);

/** The planned end; one that reads earlier than the start belongs to the next day. */
export function plannedEnd(facts: MeetingFacts): Instant {
  const end = instantAt(facts.date, facts.plannedEnd);
  return end > plannedStart(facts) ? end : toInstant(end + DAY);
}
