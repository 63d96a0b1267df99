import { assertNever } from '../kernel/assert-never';
import type { PersonId } from '../kernel/ids';
import type { Attendance, Attendee } from './attendance';
import type { AttendanceEvent } from './attendance-events';

const change = (attendance: Attendance, id: PersonId, f: (p: Attendee) => Attendee): Attendance => ({
  people: attendance.people.map((p) => (p.id === id ? f(p) : p)),
});

/** Total over the attendance's events; holds no rules. */
export function evolveAttendance(attendance: Attendance, event: AttendanceEvent): Attendance {
  switch (event.type) {
    case 'PersonAdded': {
      const fresh = {
        id: event.personId,
        status: 'not-yet' as const,
        stays: [],
        standsInFor: null,
        isOnline: false,
      };
      return { people: [...attendance.people, { ...event.person, ...fresh }] };
    }
    case 'PersonEdited':
      return change(attendance, event.personId, (p) => ({ ...p, ...event.changes }) as Attendee);
    case 'PersonRemoved':
      return { people: attendance.people.filter((p) => p.id !== event.personId) };
    case 'PersonArrived':
      return change(attendance, event.personId, (p) => ({
        ...p,
        status: 'here',
        stays: [...p.stays, { from: event.from, to: null }],
      }));
    case 'PersonLeft':
      return change(attendance, event.personId, (p) => ({
        ...p,
        stays: p.stays.map((s) => (s.to === null ? { ...s, to: event.at } : s)),
      }));
    case 'ApologiesReceived':
      return change(attendance, event.personId, (p) => ({
        ...p,
        status: 'apologies',
        stays: [],
        standsInFor: null,
        isOnline: false,
      }));
    case 'AbsenceNoted':
      return change(attendance, event.personId, (p) => ({
        ...p,
        status: 'absent',
        stays: [],
        standsInFor: null,
        isOnline: false,
      }));
    case 'AttendanceCleared':
      return change(attendance, event.personId, (p) => ({ ...p, status: 'not-yet', stays: [] }));
    case 'PlaceTaken':
      return change(attendance, event.personId, (p) => ({ ...p, isOnline: event.isOnline }));
    case 'SubstituteNamed':
      return change(attendance, event.personId, (p) => ({ ...p, standsInFor: event.standsInFor }));
    default:
      return assertNever(event);
  }
}
