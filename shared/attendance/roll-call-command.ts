/** What a line of the roll call does, once it is known whom it names. */
import { type Attendee, hasLeft } from './attendance';
import type { AttendanceCommand } from './attendance-commands';
import { type RollCallLine, readStandsInFor } from './roll-call-line';

/** The one command that a line means for somebody on the lists, so that one undo takes all of it back. */
export function commandFor(
  person: Attendee,
  { isOnline, mark }: Pick<RollCallLine, 'mark' | 'isOnline'>,
  people: readonly Attendee[],
): AttendanceCommand {
  const personId = person.id;
  const place = isOnline === undefined ? {} : { isOnline };
  switch (mark.kind) {
    case 'here':
      if (isOnline !== undefined) return { type: 'MarkOnline', personId, isOnline };
      return hasLeft(person)
        ? { type: 'MarkBack', personId, at: null }
        : { type: 'MarkHere', personId, from: null };
    case 'apologies':
      return { type: 'MarkApologies', personId };
    case 'absent':
      return { type: 'MarkAbsent', personId };
    case 'not-yet':
      return { type: 'MarkNotYet', personId };
    case 'late':
      return { type: 'MarkLate', personId, from: mark.from, ...place };
    case 'left':
      return { type: 'MarkLeft', personId, at: mark.at };
    case 'back':
      return { type: 'MarkBack', personId, at: mark.at, ...place };
    case 'for': {
      const others = people.filter((p) => p.id !== personId);
      const standsInFor = readStandsInFor(others, mark.whom);
      return { type: 'StandInFor', personId, standsInFor, isHere: true, ...place };
    }
  }
}
