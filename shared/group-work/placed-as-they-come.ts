/**
 * Whoever comes while groups are made joins the smallest, in the same step as their arrival. Nobody else moves; who is
 * in a group already stays there, and whom every group would have to break a rule for is left to the clerk.
 */
import type { Agenda, AgendaItem } from '../agenda/agenda';
import { type Attendance, personById } from '../attendance/attendance';
import type { AttendanceEvent } from '../attendance/attendance-events';
import { evolveAttendance } from '../attendance/attendance-evolve';
import { placing } from './decide-groups';
import { groupOf, type GroupWork } from './group-work';
import type { GroupWorkEvent } from './group-work-events';

/** Groups of an item that is over wait for nobody. */
const isAhead = ({ status }: AgendaItem): boolean => status !== 'closed' && status !== 'deferred';

export function placedAsTheyCome(
  {
    agenda,
    attendance,
    groupWork,
  }: { readonly agenda: Agenda; readonly attendance: Attendance; readonly groupWork: GroupWork },
  events: readonly AttendanceEvent[],
): GroupWorkEvent[] {
  const came = events.flatMap((event) => (event.type === 'PersonArrived' ? [event.personId] : []));
  if (came.length === 0) return [];
  const after = events.reduce(evolveAttendance, attendance);
  return agenda.items.filter(isAhead).flatMap((item) => {
    const exercise = groupWork.byItem[item.id];
    if (!exercise || exercise.isOver || exercise.groups.length === 0) return [];
    const people = came
      .filter((id) => !groupOf(exercise, id))
      .map((id) => personById(after, id))
      .filter((person) => person !== undefined);
    return placing(item.id, exercise, after, people);
  });
}
