/**
 * Who is expected and who came. The list belongs to the meeting, not to the
 * person (DESIGN 4): the same officer is a member one year and an attendee the
 * next. Identity is an id. A young person has a first name only, and being one
 * is said, never guessed from a name.
 */
import { z } from 'zod';
import { type PersonId, personId } from '../kernel/ids';
import { instant } from '../kernel/wall-time';

/** Always printed in this order. */
export const attendanceList = z.enum(['member', 'co-opted', 'attendee']);
export type AttendanceList = z.infer<typeof attendanceList>;
export const LISTS: readonly AttendanceList[] = ['member', 'co-opted', 'attendee'];

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

export const attendanceStatus = z.enum(['not-yet', 'here', 'apologies']);
export type AttendanceStatus = z.infer<typeof attendanceStatus>;

export const attendee = personFacts.extend({
  id: personId,
  status: attendanceStatus,
  /** Empty unless `here`; a person may come and go several times. */
  stays: z.array(stay),
  standsInFor: standsInFor.nullable(),
});
export type Attendee = z.infer<typeof attendee>;

/** In the order in which the lists were made; printing sorts by list only. */
export const attendance = z.object({ people: z.array(attendee) });
export type Attendance = z.infer<typeof attendance>;

export const emptyAttendance: Attendance = { people: [] };

export const personById = (attendance: Attendance, id: PersonId): Attendee | undefined =>
  attendance.people.find((p) => p.id === id);

/** Present for some of the meeting, whether or not they have gone since. */
export const hasAttended = (person: Attendee): boolean => person.status === 'here';

/** In the room (or on the call) now. */
export const isHereNow = (person: Attendee): boolean =>
  person.status === 'here' && person.stays.at(-1)?.to === null;

export const hasLeft = (person: Attendee): boolean => person.status === 'here' && !isHereNow(person);

export const onList = (attendance: Attendance, list: AttendanceList): Attendee[] =>
  attendance.people.filter((p) => p.list === list);

export function countAttendance(attendance: Attendance): { here: number; apologies: number; notYet: number } {
  return {
    here: attendance.people.filter(isHereNow).length,
    apologies: attendance.people.filter((p) => p.status === 'apologies').length,
    notYet: attendance.people.filter((p) => p.status === 'not-yet').length,
  };
}
