import type { Attendee } from '../../shared/attendance/attendance';
import { attendee } from '../../shared/attendance/attendance-shapes';
import { readName } from '../../shared/attendance/naming';

/** Somebody on the lists, not yet marked, with whatever the test says of them. */
export const someone = (name: string, changes: Partial<Attendee> = {}): Attendee =>
  attendee.parse({
    id: name.toLowerCase().replace(/\W+/g, '-'),
    name: readName(name),
    role: '',
    list: 'member',
    isYoungPerson: false,
    isGuest: false,
    status: 'not-yet',
    stays: [],
    standsInFor: null,
    ...changes,
  });
