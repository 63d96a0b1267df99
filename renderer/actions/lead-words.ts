/** Who leads an item, in the words of the console. Pure of the meeting. */
import { personById } from '../../shared/attendance/attendance';
import { textName } from '../../shared/attendance/naming';
import { leadOf } from '../../shared/chairing/chairing';
import type { ItemId, PersonId } from '../../shared/kernel/ids';
import type { Meeting } from '../../shared/meeting/meeting';

export const chairName = ({ attendance }: Meeting, id: PersonId): string => {
  const person = personById(attendance, id);
  return person ? textName(person.name) : '';
};

/** "Tariq leads: F6 hands over the chair"; null where nobody was chosen, or who was is in the chair. */
export function leadToCome(meeting: Meeting, itemId: ItemId): string | null {
  const lead = leadOf(meeting.chairing, itemId);
  if (lead === null || lead === meeting.chairing.inTheChair) return null;
  return `${chairName(meeting, lead)} leads it: F6 hands over the chair.`;
}

/** "Tariq leads"; null where nobody was chosen. */
export function leadWords(meeting: Meeting, itemId: ItemId): string | null {
  const lead = leadOf(meeting.chairing, itemId);
  return lead === null ? null : `${chairName(meeting, lead)} leads`;
}
