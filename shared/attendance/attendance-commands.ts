/** What the clerk may say of the people. Clock times are as read on the room's wall. */
import { z } from 'zod';
import { personId } from '../kernel/ids';
import { localTime } from '../kernel/time-shapes';
import { attendanceList, attendanceStatus, personFacts, standsInFor } from './attendance-shapes';

const who = { personId };

export const personChanges = personFacts.partial();
export type PersonChanges = z.infer<typeof personChanges>;

export const attendanceCommand = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('AddPerson'),
    person: personFacts,
    /** A guest is usually here the moment they are written down. */
    status: attendanceStatus,
    standsInFor: standsInFor.nullable(),
  }),
  z.object({ type: z.literal('TakePeople'), people: z.array(personFacts).min(1).max(500) }),
  z.object({ type: z.literal('EditPerson'), ...who, changes: personChanges }),
  z.object({ type: z.literal('RemovePerson'), ...who }),
  z.object({ type: z.literal('MoveToList'), ...who, list: attendanceList }),
  /** `from` is given for a late arrival. */
  z.object({ type: z.literal('MarkHere'), ...who, from: localTime.nullable() }),
  z.object({ type: z.literal('MarkApologies'), ...who }),
  z.object({ type: z.literal('MarkNotYet'), ...who }),
  /** `from: null` means now. */
  z.object({ type: z.literal('MarkLate'), ...who, from: localTime.nullable() }),
  /** `at: null` means now. */
  z.object({ type: z.literal('MarkLeft'), ...who, at: localTime.nullable() }),
  z.object({ type: z.literal('MarkBack'), ...who, at: localTime.nullable() }),
  z.object({ type: z.literal('StandInFor'), ...who, standsInFor: standsInFor.nullable() }),
]);
export type AttendanceCommand = z.infer<typeof attendanceCommand>;
