/** What closing a meeting now would leave open, so that it can be said before and not be found in the minutes. Pure. */
import type { AgendaItem } from '../agenda/agenda';
import type { Attendee } from '../attendance/attendance';
import type { Meeting } from './meeting';

export interface LooseEnds {
  /** Neither taken nor deferred. The next meeting's date needs no taking. */
  readonly untaken: readonly AgendaItem[];
  /** Of whom it was never said whether they came. */
  readonly unmarked: readonly Attendee[];
}

export const looseEnds = ({ agenda, attendance }: Meeting): LooseEnds => ({
  untaken: agenda.items.filter((item) => item.status === 'planned' && item.kind !== 'next-meeting'),
  unmarked: attendance.people.filter((person) => person.status === 'not-yet'),
});

export const hasLooseEnds = (meeting: Meeting): boolean => {
  const { unmarked, untaken } = looseEnds(meeting);
  return unmarked.length + untaken.length > 0;
};
