/** Who leads the item shown: one key goes from the first chair to the second, and back to whoever is in the chair. */
import { itemById } from '../../shared/agenda/agenda';
import { leadOf } from '../../shared/chairing/chairing';
import type { PersonId } from '../../shared/kernel/ids';
import { type ConsoleState, meetingOf } from '../bridge/console-store';
import { chairName, leadWords } from './lead-words';
import { act } from './meeting-now';

/** Whom the key makes lead; null leaves the item to whoever is in the chair. */
export function nextLead(s: ConsoleState): { readonly id: PersonId; readonly name: string } | null {
  const meeting = meetingOf(s);
  if (!meeting || !s.shownItem) return null;
  const { chairs } = meeting.chairing;
  const id = chairs[chairs.indexOf(leadOf(meeting.chairing, s.shownItem) as PersonId) + 1];
  return id === undefined ? null : { id, name: chairName(meeting, id) };
}

export async function chooseLead(s: ConsoleState): Promise<void> {
  const itemId = s.shownItem;
  if (itemId === null) return;
  await act({ type: 'ChooseLead', itemId, personId: nextLead(s)?.id ?? null }, (meeting) => {
    const title = itemById(meeting.agenda, itemId)?.title ?? '';
    return `${leadWords(meeting, itemId) ?? 'Whoever is in the chair leads'}: ${title}.`;
  });
}
