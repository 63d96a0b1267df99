/** Every command of a meeting: its own, and those of its topics. */
import { z } from 'zod';
import { agendaCommand } from '../agenda/agenda-commands';
import { attendanceCommand } from '../attendance/attendance-commands';
import { chairingCommand } from '../chairing/chairing-commands';
import { groupWorkCommand } from '../group-work/group-work-commands';
import { minutesCommand } from '../minutes/minutes-commands';
import { reviewCommand } from '../review/review-commands';
import { meetingFacts, youngPeoplesAim } from './facts';
import { spanningCommand } from './spanning-commands';

/** Without the defaults: a fact that is not named stays as it is. */
export const factsChanges = meetingFacts.extend({ youngPeoplesAim }).partial();
export type FactsChanges = z.infer<typeof factsChanges>;

export const sittingCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ChangeFacts'), changes: factsChanges }),
  z.object({ type: z.literal('StartMeeting') }),
  /** `minutes: null` leaves the end of the break open. */
  z.object({ type: z.literal('StartBreak'), minutes: z.number().int().min(1).max(240).nullable() }),
  z.object({ type: z.literal('EndBreak') }),
  z.object({ type: z.literal('AdjournMeeting') }),
  z.object({ type: z.literal('ResumeMeeting') }),
  z.object({ type: z.literal('CloseMeeting') }),
  z.object({ type: z.literal('ReopenMeeting') }),
]);
export type SittingCommand = z.infer<typeof sittingCommand>;

/** Undo and redo are about steps, not about the meeting's state: see history. */
export const historyCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Undo') }),
  z.object({ type: z.literal('Redo') }),
]);
export type HistoryCommand = z.infer<typeof historyCommand>;

export const meetingCommand = z.discriminatedUnion('type', [
  ...sittingCommand.options,
  ...agendaCommand.options,
  ...attendanceCommand.options,
  ...chairingCommand.options,
  ...minutesCommand.options,
  ...reviewCommand.options,
  ...groupWorkCommand.options,
  ...spanningCommand.options,
]);
export type MeetingCommand = z.infer<typeof meetingCommand>;

export const command = z.discriminatedUnion('type', [...meetingCommand.options, ...historyCommand.options]);
export type Command = z.infer<typeof command>;
