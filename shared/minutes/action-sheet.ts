/**
 * Meeting → what is to be done, by whom: one list for each person, in the
 * order of the lists of attendance, and what nobody owns last. An action of
 * two people stands in both lists, and says who does it too; a question to be
 * answered later is an action of whoever owes the answer. Nothing clerk-only is
 * in it, a young person is written by first name, and by no name at all where
 * the words are marked sensitive.
 */
import type { AgendaItem } from '../agenda/agenda';
import { type Attendee, LISTS, onList, personById } from '../attendance/attendance';
import type { Meeting } from '../meeting/meeting';
import { type Block, hasOwners } from './blocks';
import { composeBlocks } from './compose-items';
import { linesOf } from './generated';
import { unnamedSpeakers } from './sensitive';
import { asSentence, joinList, shortName, startUpper, textDate } from './wording';

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
  /** As the minutes write them, in their order. */
  readonly owners: readonly string[];
  readonly action: Omit<SheetAction, 'sharedWith'>;
}

export function composeActionSheet(meeting: Meeting, { isDraft = true } = {}): ActionSheet {
  const { board, council, date } = meeting.facts;
  const owed = meeting.agenda.items.flatMap((item, i) => owedIn(meeting, item, i + 1));
  return {
    title: `${board}: actions from ${textDate(date)}`,
    subject: `Actions from the meeting of the ${board} of ${council} held on ${textDate(date)}`,
    council,
    board,
    held: `Actions from the meeting held on ${textDate(date)}`,
    isDraft,
    groups: groupsOf(owed, meeting),
  };
}

function groupsOf(owed: readonly Owed[], { attendance }: Meeting): ActionGroup[] {
  const everyone = LISTS.flatMap((list) => onList(attendance, list)).map((person) =>
    shortName(person, attendance.people),
  );
  // Those who are not named come after those who are.
  const names = [...new Set([...everyone, ...owed.flatMap(({ owners }) => owners)])];
  const groups = names.map((owner) => ({
    owner: startUpper(owner),
    actions: owed
      .filter(({ owners }) => owners.includes(owner))
      .map(({ action, owners }) => {
        const others = owners.filter((other) => other !== owner);
        return { ...action, sharedWith: others.length === 0 ? null : joinList(others) };
      }),
  }));
  const nobodys = owed
    .filter(({ owners }) => owners.length === 0)
    .map(({ action }) => ({ ...action, sharedWith: null }));
  return [...groups, { owner: null, actions: nobodys }].filter(({ actions }) => actions.length > 0);
}

const owedIn = (meeting: Meeting, item: AgendaItem, number: number): Owed[] =>
  linesOf(meeting, item.id).flatMap((line): Owed[] => {
    const block = line.by === 'clerk' && hasOwners(line.block.kind) ? line.block : null;
    const what = block === null ? '' : whatIsOwed(block, meeting);
    if (block === null || what === '') return [];
    const due = block.due === null ? null : textDate(block.due);
    return [{ owners: ownersOf(block, meeting), action: { what, due, item: `${number}. ${item.title}` } }];
  });

function ownersOf({ isSensitive, owners }: Block, { attendance }: Meeting): string[] {
  const people = owners
    .map((id) => personById(attendance, id))
    .filter((person): person is Attendee => person !== undefined);
  const isUnnamed = (person: Attendee): boolean => isSensitive && person.isYoungPerson;
  return [
    ...people.filter((person) => !isUnnamed(person)).map((person) => shortName(person, attendance.people)),
    ...unnamedSpeakers(people.filter(isUnnamed)),
  ];
}

/** The words alone: owners and date have columns of their own here. */
function whatIsOwed(block: Block, { attendance }: Meeting): string {
  const [composed] = composeBlocks([{ ...block, owners: [], due: null }], attendance);
  if (composed?.kind === 'action') return asSentence(composed.text);
  if (composed?.kind !== 'question') return '';
  const asked = composed.askedBy === null ? '' : ` (asked by ${composed.askedBy})`;
  return `Answer the question${asked}: ${asSentence(composed.text)}`;
}
