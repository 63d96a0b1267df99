/** What is still missing before the meeting can begin well. */
import type { Meeting } from '../../../shared/meeting/meeting';

export function stillToDo({ agenda, attendance, chairing, facts }: Meeting): readonly string[] {
  const missing: (readonly [boolean, string])[] = [
    [agenda.items.length === 0, 'bring in the agenda'],
    [attendance.people.length === 0, 'add the people'],
    [chairing.chairs.length === 0, 'choose who chairs'],
    [facts.isTakeover && chairing.chairs.length === 1, 'choose a co-chair for Takeover Month'],
    [facts.venue === '', 'say where the meeting is'],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, what]) => what);
}
