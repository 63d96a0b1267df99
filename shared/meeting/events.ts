/** Everything that can have happened in a meeting, and the journal's entries that keep it. */
import { z } from 'zod';
import { agendaEvent } from '../agenda/agenda-events';
import { attendanceEvent } from '../attendance/attendance-events';
import { chairingEvent } from '../chairing/chairing-events';
import { groupWorkEvent } from '../group-work/group-work-events';
import { itemId, meetingId, stepId } from '../kernel/ids';
import { instant } from '../kernel/time-shapes';
import { minutesEvent } from '../minutes/minutes-events';
import { reviewEvent } from '../review/review-events';
import { factsChanges } from './commands';
import { meetingFacts } from './facts';

const at = { at: instant };

export const meetingCreated = z.object({ type: z.literal('MeetingCreated'), meetingId, facts: meetingFacts });

export const sittingEvent = z.discriminatedUnion('type', [
  meetingCreated,
  z.object({ type: z.literal('FactsChanged'), changes: factsChanges }),
  z.object({ type: z.literal('MeetingStarted'), ...at }),
  z.object({ type: z.literal('BreakStarted'), backAt: instant.nullable(), ...at }),
  z.object({ type: z.literal('BreakEnded'), ...at }),
  z.object({ type: z.literal('MeetingAdjourned'), ...at }),
  z.object({ type: z.literal('MeetingResumed'), ...at }),
  z.object({ type: z.literal('MeetingClosed'), ...at }),
  z.object({ type: z.literal('MeetingReopened'), ...at }),
  /** The clerk began to write in an item, having written in another before. */
  z.object({ type: z.literal('WritingMoved'), itemId, ...at }),
  /** When the break or adjournment really was; `interruption` is its place, from 0. */
  z.object({
    type: z.literal('InterruptionCorrected'),
    interruption: z.number().int().nonnegative(),
    from: instant,
    to: instant.nullable(),
  }),
  z.object({
    type: z.literal('MeetingTimesCorrected'),
    startedAt: instant.nullable(),
    closedAt: instant.nullable(),
  }),
]);
export type SittingEvent = z.infer<typeof sittingEvent>;

export const meetingEvent = z.discriminatedUnion('type', [
  ...sittingEvent.options,
  ...agendaEvent.options,
  ...attendanceEvent.options,
  ...chairingEvent.options,
  ...minutesEvent.options,
  ...reviewEvent.options,
  ...groupWorkEvent.options,
]);
export type MeetingEvent = z.infer<typeof meetingEvent>;

/** Undo is an event: it names the newest step still standing (or, for redo, the newest undone). */
export const historyEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('StepUndone'), step: stepId }),
  z.object({ type: z.literal('StepRedone'), step: stepId }),
]);
export type HistoryEvent = z.infer<typeof historyEvent>;

/** One step: all the events of one command, appended as one line or not at all. */
export const journalEntry = z.object({
  seq: z.number().int().min(1),
  step: stepId,
  at: instant,
  /** The command's name, for the undo label and the audit trail. */
  cause: z.string().max(60),
  events: z.union([z.array(meetingEvent).min(1), z.tuple([historyEvent])]),
});
export type JournalEntry = z.infer<typeof journalEntry>;
