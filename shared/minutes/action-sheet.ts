/**
 * Meeting → what is to be done, by whom: one list for each person, in the
 * order of the lists of attendance, and what nobody owns last. An action of
 * two people stands in both lists, and says who does it too. Nothing
 * clerk-only is in it, and a young person is written by first name.
 */
import type { AgendaItem } from '../agenda/agenda';
import { type Attendee, LISTS, onList, personById } from '../attendance/attendance';
import type { PersonId } from '../kernel/ids';
import type { Meeting } from '../meeting/meeting';
import { type Block, blocksOf, hasOwners, isPublic } from './blocks';
import { composeBlocks } from './compose-items';
import { asSentence, joinList, textDate } from './wording';
import { shortName } from './wording-people';

export interface ActionSheet {
  readonly title: string;
  readonly subject: string;
  readonly council: string;
  readonly board: string;
  /** "Actions from the meeting held on 24 November 2026" */
  readonly held: string;
  readonly isDraft: boolean;
  readonly groups: readonly ActionGroup[];
}

export interface ActionGroup {
  /** As the text of the minutes writes them; null for what nobody owns. */
  readonly owner: string | null;
  readonly actions: readonly SheetAction[];
}

export interface SheetAction {
  readonly what: string;
  /** "28 January 2027"; null where no date was said. */
  readonly due: string | null;
  /** "4. Performance Information" */
  readonly item: string;
  /** Who else does it. */
  readonly sharedWith: string | null;
}

interface Owed {
  readonly owners: readonly Attendee[];
  readonly what: string;
  readonly due: string | null;
  readonly item: string;
}

export function composeActionSheet(meeting: Meeting, { isDraft = true } = {}): ActionSheet {
  const { board, council, date } = meeting.facts;
  const owed = meeting.agenda.items.flatMap((item, i) => owedIn(meeting, item, i + 1));
  const owners = LISTS.flatMap((list) => onList(meeting.attendance, list));
  const groups = [
    ...owners.map((person) => ({
      owner: shortName(person),
      actions: owed
        .filter((one) => one.owners.some((o) => o.id === person.id))
        .map((one) => sheetAction(one, person.id)),
    })),
    { owner: null, actions: owed.filter((one) => one.owners.length === 0).map((one) => sheetAction(one)) },
  ];
  return {
    title: `${board}: actions from ${textDate(date)}`,
    subject: `Actions from the meeting of the ${board} of ${council} held on ${textDate(date)}`,
    council,
    board,
    held: `Actions from the meeting held on ${textDate(date)}`,
    isDraft,
    groups: groups.filter(({ actions }) => actions.length > 0),
  };
}

function sheetAction({ owners, what, due, item }: Owed, of?: PersonId): SheetAction {
  const others = owners.filter((person) => person.id !== of).map(shortName);
  return { what, due, item, sharedWith: others.length === 0 ? null : joinList(others) };
}

const owedIn = (meeting: Meeting, item: AgendaItem, number: number): Owed[] =>
  blocksOf(meeting.minutes, item.id).flatMap((block) => {
    const what = isPublic(block) && hasOwners(block.kind) ? whatIsOwed(block, meeting) : '';
    if (what === '') return [];
    return [
      {
        owners: block.owners
          .map((id) => personById(meeting.attendance, id))
          .filter((person) => person !== undefined),
        what,
        due: block.due === null ? null : textDate(block.due),
        item: `${number}. ${item.title}`,
      },
    ];
  });

/** The words alone: owners and date have columns of their own here. */
function whatIsOwed(block: Block, { attendance }: Meeting): string {
  if (block.kind === 'question') {
    const question = block.text.trim();
    return question === '' ? '' : `Answer the question: ${asSentence(question)}`;
  }
  const [composed] = composeBlocks([{ ...block, owners: [], due: null }], attendance);
  return composed?.kind === 'action' ? asSentence(composed.text) : '';
}
