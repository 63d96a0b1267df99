/** What the clerk may say of the people. Clock times are as read on the room's wall. */
import { z } from 'zod';
import { personId } from '../kernel/ids';
import { localTime } from '../kernel/time-shapes';
import { attendanceList, attendanceStatus, personFacts, standsInFor } from './attendance-shapes';

const who = { personId };

export const personChanges = personFacts.partial();
export type PersonChanges = z.infer<typeof personChanges>;

/** Said on the same line, in the same step; unsaid leaves it as it is. */
const place = { isOnline: z.boolean().optional() };

/** What those become of whom nothing has been said yet. */
export const settledAs = z.enum(['here', 'apologies', 'absent']);
export type SettledAs = z.infer<typeof settledAs>;

export const attendanceCommand = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('AddPerson'),
    person: personFacts,
    /** A guest is usually here the moment they are written down. */
    status: attendanceStatus,
    standsInFor: standsInFor.nullable(),
    /** Of a guest who is here: since when, null from now; unsaid from the start. */
    from: localTime.nullable().optional(),
    ...place,
  }),
  z.object({ type: z.literal('TakePeople'), people: z.array(personFacts).min(1).max(500) }),
  z.object({ type: z.literal('EditPerson'), ...who, changes: personChanges }),
  z.object({ type: z.literal('RemovePerson'), ...who }),
  z.object({ type: z.literal('MoveToList'), ...who, list: attendanceList }),
  /** `from` is given for a late arrival. */
  z.object({ type: z.literal('MarkHere'), ...who, from: localTime.nullable(), ...place }),
  z.object({ type: z.literal('MarkApologies'), ...who }),
  z.object({ type: z.literal('MarkAbsent'), ...who }),
  z.object({ type: z.literal('MarkNotYet'), ...who }),
  /** `from: null` means now. */
  z.object({ type: z.literal('MarkLate'), ...who, from: localTime.nullable(), ...place }),
  /** `at: null` means now. */
  z.object({ type: z.literal('MarkLeft'), ...who, at: localTime.nullable() }),
  z.object({ type: z.literal('MarkBack'), ...who, at: localTime.nullable(), ...place }),
  /** On the call, or in the room; whoever was not here yet is here from the start. */
  z.object({ type: z.literal('MarkOnline'), ...who, isOnline: z.boolean() }),
  z.object({
    type: z.literal('StandInFor'),
    ...who,
    standsInFor: standsInFor.nullable(),
    /** Marks them here in the same step, where they are not. */
    isHere: z.boolean().optional(),
    ...place,
  }),
  /** Everybody of whom nothing has been said yet, as one step. */
  z.object({ type: z.literal('SettleRoll'), as: settledAs }),
]);
export type AttendanceCommand = z.infer<typeof attendanceCommand>;
