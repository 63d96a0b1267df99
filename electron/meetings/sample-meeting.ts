/**
 * The fictional board a clerk can try everything on: Northmoor's Corporate Parenting Board in Takeover Month, today
 * by the app's clock. Everybody in it is made up. It is made as any other meeting is, by commands.
 */
import { z } from 'zod';
import sampleBoard from '../../resources/sample/northmoor.json';
import { itemFacts } from '../../shared/agenda/agenda-shapes';
import { personFacts } from '../../shared/attendance/attendance-shapes';
import type { OpenMeeting } from '../../shared/ipc/messages';
import type { PersonId } from '../../shared/kernel/ids';
import type { Rejection } from '../../shared/kernel/rejection';
import type { Result } from '../../shared/kernel/result';
import {
  dateOf,
  formatInstant,
  type Instant,
  type LocalDate,
  toInstant,
} from '../../shared/kernel/wall-time';
import type { Command } from '../../shared/meeting/commands';
import { meetingFacts } from '../../shared/meeting/facts';
import type { Meeting } from '../../shared/meeting/meeting';
import type { MeetingService } from './meeting-service';

const sample = z.object({
  facts: meetingFacts.omit({ date: true, previousMeeting: true, nextMeeting: true }),
  /** How many weeks before and after this meeting the others are. */
  weeksSincePrevious: z.number().int().min(1),
  weeksUntilNext: z.number().int().min(1),
  people: z.array(personFacts),
  /** By their place in `people`, counted from 0. */
  chairs: z.array(z.number().int().min(0)).max(2),
  agenda: z.array(itemFacts),
});
export type Sample = z.infer<typeof sample>;

export const sampleOf = (json: unknown): Sample => sample.parse(json);

const DAY = 24 * 60 * 60 * 1000;

/** Noon is used, so that a change to winter time on the way does not move the day. */
const weeksFrom = (now: Instant, weeks: number): LocalDate => {
  const noon = now - (Number(formatInstant(now, 'H')) - 12) * 3_600_000;
  return dateOf(toInstant(noon + weeks * 7 * DAY));
};

export async function createSample(
  service: MeetingService,
  now: Instant,
): Promise<Result<OpenMeeting, Rejection>> {
  const { agenda, chairs, facts, people, weeksSincePrevious, weeksUntilNext } = sampleOf(sampleBoard);
  const created = await service.create({
    ...facts,
    isSample: true,
    date: dateOf(now),
    previousMeeting: weeksFrom(now, -weeksSincePrevious),
    nextMeeting: { date: weeksFrom(now, weeksUntilNext), start: facts.start, venue: facts.venue },
  });
  if (!created.ok) return created;
  const { id } = created.value.meeting;
  const idsOf = (meeting: Meeting | undefined): PersonId[] =>
    chairs.flatMap((place) => meeting?.attendance.people[place]?.id ?? []);
  const steps: ReadonlyArray<() => Command> = [
    () => ({ type: 'TakePeople', people }),
    () => ({ type: 'TakeAgenda', items: agenda, replace: false }),
    () => ({ type: 'SetChairs', chairs: idsOf(service.meetingOf(id)) }),
  ];
  for (const step of steps) {
    const saved = await service.dispatch(id, step());
    if (!saved.ok) return saved;
  }
  return service.open(id);
}
