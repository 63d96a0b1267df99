/**
 * What it says of somebody to be picked from the list below "@". At the start of
 * an action they own it, at the start of a question they asked it, at the start
 * of a view it is theirs: a chip, and no word in the text. Inside a sentence the
 * name is written where the caret is; in an action or a question Tab also makes
 * them the one who owes it (docs/DECISIONS.md). A chip's own question writes no name.
 */
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Attendee } from '../../../../shared/attendance/attendance';
import { textName } from '../../../../shared/attendance/naming';
import { hasOwners, hasSpeakers } from '../../../../shared/minutes/blocks';
import { blockHere } from './notes-commands';

export type AssignedAs = 'owners' | 'from';

/** On the edit that types the "@" of a chip's question. */
export const ASSIGN = 'assign-person';

/** "@da" in the text, by positions in the document. */
export interface Asked {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Meaning {
  readonly assigns: AssignedAs | null;
  /** Assigned by Tab only, Enter writing no more than the name. */
  readonly isByTab: boolean;
  readonly isNameWritten: boolean;
  readonly hint: string | null;
}

const NAME_ONLY: Meaning = { assigns: null, isByTab: false, isNameWritten: true, hint: null };

export function meaningOf(state: EditorState, query: Asked, assigned: AssignedAs | null): Meaning {
  const { attrs, at, node } = blockHere(state);
  const { kind } = attrs;
  if (assigned !== null) return { ...NAME_ONLY, assigns: assigned, isNameWritten: false };
  const isAtStart = node.textBetween(0, query.from - at - 1).trim() === '';
  if (isAtStart && (kind === 'action' || hasSpeakers(kind)))
    return { ...NAME_ONLY, assigns: kind === 'action' ? 'owners' : 'from', isNameWritten: false };
  if (!hasOwners(kind)) return NAME_ONLY;
  const also = kind === 'action' ? 'makes them an owner' : 'makes them owe the answer';
  return { ...NAME_ONLY, assigns: 'owners', isByTab: true, hint: `Enter writes the name · Tab also ${also}` };
}

export function picked(
  state: EditorState,
  query: Asked,
  person: Attendee,
  { assigns, isByTab, isNameWritten }: Meaning,
  isWithTab: boolean,
): Transaction {
  const { attrs, at, node } = blockHere(state);
  const { tr } = state;
  if (isNameWritten) tr.insertText(textName(person.name), query.from, query.to);
  else {
    // The space that a chip put before its "@" goes with it.
    const hasSpace = query.to === at + 1 + node.content.size && /\s@[^@]*$/.test(node.textContent);
    tr.delete(hasSpace ? query.from - 1 : query.from, query.to);
  }
  if (assigns !== null && (!isByTab || isWithTab) && !attrs[assigns].includes(person.id))
    tr.setNodeAttribute(at, assigns, [...attrs[assigns], person.id]);
  return tr.scrollIntoView();
}
