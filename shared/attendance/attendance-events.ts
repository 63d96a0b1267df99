import { z } from 'zod';
import { personId } from '../kernel/ids';
import { instant } from '../kernel/time-shapes';
import { personFacts, standsInFor } from './attendance-shapes';
import { personChanges } from './attendance-commands';

const who = { personId };

/** What happened to the lists and the roll. */
export const attendanceEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('PersonAdded'), ...who, person: personFacts }),
  z.object({ type: z.literal('PersonEdited'), ...who, changes: personChanges }),
  z.object({ type: z.literal('PersonRemoved'), ...who }),
  /** `from: null` means from the start. */
  z.object({ type: z.literal('PersonArrived'), ...who, from: instant.nullable() }),
  z.object({ type: z.literal('PersonLeft'), ...who, at: instant }),
  z.object({ type: z.literal('ApologiesReceived'), ...who }),
  z.object({ type: z.literal('AbsenceNoted'), ...who }),
  z.object({ type: z.literal('AttendanceCleared'), ...who }),
  /** In the room, or on the call. */
  z.object({ type: z.literal('PlaceTaken'), ...who, isOnline: z.boolean() }),
  z.object({ type: z.literal('SubstituteNamed'), ...who, standsInFor: standsInFor.nullable() }),
]);
export type AttendanceEvent = z.infer<typeof attendanceEvent>;
