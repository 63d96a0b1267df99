/** People of the lists as a split sees them. */
import type { Attendance, Attendee } from '../attendance/attendance';
import { type Exercise, peopleIn } from './group-work';
import type { Gathering } from './splitting/late-arrival';
import type { Splittable } from './splitting/units';

const COUNCILLORS: ReadonlySet<string> = new Set(['County Councillor', 'Councillor']);

/** On the call, as far as the roll knows. */
export const isOnCall = (person: Attendee & { readonly isOnline?: boolean }): boolean =>
  person.isOnline === true;

export function splittable({ id, isYoungPerson, name }: Attendee): Splittable {
  if (isYoungPerson) return { id, kind: 'young' };
  return { id, kind: COUNCILLORS.has(name.honorific ?? '') ? 'councillor' : 'officer' };
}

/** The groups as they sit: without those who have left. */
export const gatherings = (exercise: Exercise, attendance: Attendance): Gathering[] =>
  exercise.groups.map((group) => ({
    people: peopleIn(group, attendance).map(splittable),
    isOnline: group.isOnline,
  }));
