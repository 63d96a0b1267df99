/** An item whose groups have said something does not leave the agenda: what they said would go with it. */
import type { Agenda } from '../agenda/agenda';
import type { AgendaCommand } from '../agenda/agenda-commands';
import { type Rejection, reject } from '../kernel/rejection';
import type { Err } from '../kernel/result';
import { exerciseOf, type GroupWork } from './group-work';

/** The refusal of a command that would lose comments, or null. */
export function losingComments(
  { agenda, groupWork }: { readonly agenda: Agenda; readonly groupWork: GroupWork },
  command: AgendaCommand,
): Err<Rejection> | null {
  const isTaken =
    command.type === 'RemoveItem' ? (id: string) => id === command.itemId : () => replaces(command);
  const losing = agenda.items.find(
    ({ id }) => isTaken(id) && (exerciseOf(groupWork, id)?.comments.length ?? 0) > 0,
  );
  return losing
    ? reject(
        'item-has-comments',
        `“${losing.title}” has comments of its groups, which would be lost. Remove the comments first.`,
      )
    : null;
}

const replaces = (command: AgendaCommand): boolean => command.type === 'TakeAgenda' && command.replace;
