/** People and the roll as they are stored and sent. The shapes alone, apart from what is done with them, so that a window that only folds and shows never builds a parser. */
import { z } from 'zod';
import { personId } from '../kernel/ids';
import { instant } from '../kernel/time-shapes';

/** Always printed in this order. */
export const attendanceList = z.enum(['member', 'co-opted', 'attendee']);
export type AttendanceList = z.infer<typeof attendanceList>;

const part = z.string().trim().max(120);

export const personName = z
  .object({
    /** First name, or first and middle names; empty where only title and surname are known. */
    given: part,
    family: part.min(1).nullable(),
    /** "County Councillor", "Councillor", "Dr"; null for most. */
    honorific: part.min(1).nullable(),
    /** "OBE". */
    suffix: part.min(1).nullable(),
  })
  .refine((name) => name.given !== '' || name.family !== null, 'A person needs a name.');
export type PersonName = z.infer<typeof personName>;

export const personFacts = z.object({
  name: personName,
  /** Organisation, team or role as the lists print it: "SPARK Representative". */
  role: z.string().trim().max(300),
  list: attendanceList,
  isYoungPerson: z.boolean(),
  isGuest: z.boolean(),
  /** Who this is in the register of people, across meetings; absent of whom it does not know. */
  registeredAs: personId.optional(),
  /** How they want to be named or addressed, for the clerk's eye: "Ru, not Ruth; they". */
  prefers: z.string().trim().max(200).optional(),
});
export type PersonFacts = z.infer<typeof personFacts>;

/** `from: null` means from the start of the meeting; `to: null` means still here. */
export const stay = z.object({ from: instant.nullable(), to: instant.nullable() });
export type Stay = z.infer<typeof stay>;

/** For whom somebody attends: a person of this meeting, or an organisation by name. */
export const standsInFor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId }),
  z.object({ kind: z.literal('organisation'), name: z.string().trim().min(1).max(200) }),
]);
export type StandsInFor = z.infer<typeof standsInFor>;

/** `absent`: did not come and sent no apologies. Came later: older journals know only the others. */
export const attendanceStatus = z.enum(['not-yet', 'here', 'apologies', 'absent']);
export type AttendanceStatus = z.infer<typeof attendanceStatus>;

export const attendee = personFacts.extend({
  id: personId,
  status: attendanceStatus,
  /** Empty unless `here`; a person may come and go several times. */
  stays: z.array(stay),
  standsInFor: standsInFor.nullable(),
  /** On the call and not in the room. Came later: states kept before it still open. */
  isOnline: z.boolean().default(false),
});
export type Attendee = z.infer<typeof attendee>;

/** In the order in which the lists were made; printing sorts by list only. */
export const attendance = z.object({ people: z.array(attendee) });
export type Attendance = z.infer<typeof attendance>;
