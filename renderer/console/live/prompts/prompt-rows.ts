/** What a chair can say, as the console lists it. Pure of the meeting. */
import type { AgendaItem } from '../../../../shared/agenda/agenda';
import { personById } from '../../../../shared/attendance/attendance';
import { textName } from '../../../../shared/attendance/naming';
import { type ItemMoment, momentsOf } from '../../../../shared/chairing/prompt-moments';
import type { PromptMoment } from '../../../../shared/chairing/prompt-shapes';
import { type Prompt, promptOf } from '../../../../shared/chairing/prompts';
import type { ItemId } from '../../../../shared/kernel/ids';
import type { Meeting } from '../../../../shared/meeting/meeting';

export interface PromptRow {
  readonly moment: PromptMoment;
  readonly itemId: ItemId | null;
  /** Null where the board wants nothing said. */
  readonly says: string | null;
}

const rowOf = (meeting: Meeting, moment: PromptMoment, itemId: ItemId | null): PromptRow => ({
  moment,
  itemId,
  says: promptOf(meeting, moment, itemId)?.says ?? null,
});

/** Those of an item in the order in which they come, without the one that is said now. */
export const rowsOfItem = (meeting: Meeting, item: AgendaItem, now: Prompt | null): PromptRow[] =>
  momentsOf(meeting, item)
    .filter((moment: ItemMoment) => !(now?.itemId === item.id && now.moment === moment))
    .map((moment) => rowOf(meeting, moment, item.id));

/** Those of the whole meeting. */
export const rowsOfMeeting = (meeting: Meeting, now: Prompt | null): PromptRow[] =>
  (['welcome', 'close'] as const)
    .filter((moment) => now?.moment !== moment)
    .map((moment) => rowOf(meeting, moment, null));

/** "Tariq says"; null where nobody chairs yet. */
export function whoSays(
  { attendance }: Meeting,
  { by }: Prompt,
): { readonly words: string; readonly isYoung: boolean } | null {
  const person = by ? personById(attendance, by) : undefined;
  return person ? { words: `${textName(person.name)} says`, isYoung: person.isYoungPerson } : null;
}
