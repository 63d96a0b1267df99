/** The fictional board that Boardside ships, prepared for its evening. */
import sample from '../../resources/sample/northmoor.json';
import type { ItemFacts } from '../../shared/agenda/agenda';
import { itemFacts } from '../../shared/agenda/agenda-shapes';
import { personFacts } from '../../shared/attendance/attendance-shapes';
import type { LocalDate, LocalTime } from '../../shared/kernel/wall-time';
import { agenda, chairs, type Doing, people, tell, type Told } from './meetings';

export const boardsAgenda: readonly ItemFacts[] = sample.agenda.map((item) => itemFacts.parse(item));

export const NEXT_MEETING = {
  date: '2027-01-28' as LocalDate,
  start: '18:00' as LocalTime,
  venue: 'the Moorland Room',
};

/** Anne Hartley and Tariq chair; eight items; 102 minutes. */
export const northmoorBoard = (...done: readonly (Doing | readonly Doing[])[]): Told =>
  tell(
    { nextMeeting: NEXT_MEETING },
    people(...sample.people.map((person) => personFacts.parse(person))),
    agenda(...boardsAgenda),
    chairs('Anne Hartley', 'Tariq'),
    ...done,
  );
