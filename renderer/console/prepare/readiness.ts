/** What is still missing before the meeting can begin well. */
import type { Meeting } from '../../../shared/meeting/meeting';
import { minutesWords, plannedTime } from './agenda/planned-words';

export function stillToDo(meeting: Meeting): readonly string[] {
  const { agenda, attendance, chairing, facts } = meeting;
  const { planned, available } = plannedTime(meeting);
  const missing: (readonly [boolean, string])[] = [
    [agenda.items.length === 0, 'bring in the agenda'],
    [attendance.people.length === 0, 'add the people'],
    [chairing.chairs.length === 0, 'choose who chairs'],
    [facts.isTakeover && chairing.chairs.length === 1, 'choose a co-chair for Takeover Month'],
    [planned > available, `shorten the agenda by ${minutesWords(planned - available)}`],
    [facts.venue === '', 'say where the meeting is'],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, what]) => what);
}
