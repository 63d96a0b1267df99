import { personById } from '../../../shared/attendance/attendance';
import { textName } from '../../../shared/attendance/naming';
import { otherChair } from '../../../shared/chairing/chairing';
import type { PersonId } from '../../../shared/kernel/ids';
import type { Meeting } from '../../../shared/meeting/meeting';

export interface ChairWords {
  /** "Tariq", "CC Hartley"; null where nobody is in the chair. */
  readonly inTheChair: string | null;
  readonly other: string | null;
}

export function chairWords(meeting: Meeting): ChairWords {
  const named = (id: PersonId | null | undefined): string | null => {
    const person = id ? personById(meeting.attendance, id) : undefined;
    return person ? textName(person.name) : null;
  };
  return { inTheChair: named(meeting.chairing.inTheChair), other: named(otherChair(meeting.chairing)) };
}
