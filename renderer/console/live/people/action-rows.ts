/** The actions of this meeting, wherever in the minutes they were agreed. */
import { personById } from '../../../../shared/attendance/attendance';
import { textName } from '../../../../shared/attendance/naming';
import type { BlockId, ItemId } from '../../../../shared/kernel/ids';
import { blocksOf } from '../../../../shared/minutes/blocks';
import { dueLabel } from '../../../../shared/minutes/due-date';
import type { Meeting } from '../../../../shared/meeting/meeting';

export interface ActionRow {
  readonly id: BlockId;
  readonly itemId: ItemId;
  readonly itemNumber: number;
  readonly text: string;
  readonly owners: string | null;
  readonly due: string | null;
}

export function actionRows(meeting: Meeting): ActionRow[] {
  const { date, nextMeeting } = meeting.facts;
  const context = { meetingDate: date, nextMeeting: nextMeeting?.date ?? null };
  return meeting.agenda.items.flatMap((item, index) =>
    blocksOf(meeting.minutes, item.id)
      .filter((b) => b.kind === 'action')
      .map((b) => {
        const owners = b.owners.flatMap((id) => {
          const person = personById(meeting.attendance, id);
          return person ? [textName(person.name)] : [];
        });
        return {
          id: b.id,
          itemId: item.id,
          itemNumber: index + 1,
          text: b.text,
          owners: owners.length > 0 ? owners.join(', ') : null,
          due: b.due === null ? null : dueLabel(b.due, context),
        };
      }),
  );
}
