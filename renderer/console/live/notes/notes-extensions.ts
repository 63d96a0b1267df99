/** All the notes can do, put together for the editor. The people's "@" list comes first: while it is open it has the keys. */
import { Extension } from '@tiptap/core';
import { history } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { NewId } from '../../../../shared/kernel/ids';
import type { Attendee } from '../../../../shared/attendance/attendance';
import { type ChipWords, chips } from './chips';
import type { Snippet } from '../../../../shared/minutes/snippets';
import { generatedBlocks, handedBack } from './generated-blocks';
import type { Generated } from '../../../../shared/minutes/generated';
import { caretBlock } from './caret-block';
import { farBlocks } from './far-blocks';
import { linkNote } from './link-note';
import { placeFound } from './found-marks';
import { spellingMarks, type SpellingWorld } from '../spelling/spelling-marks';
import { ASSIGN, type AssignedAs } from './person-picked';
import { notesKeys } from './notes-keys';
import { notesNodes } from './notes-schema';
import { plainPaste } from './paste';
import { type PeopleMenu, peopleMenuPlugin } from './people-menu';
import { tidyBlocks } from './tidy-blocks';
import { typedLetters } from './typed-letters';

export interface NotesWorld extends ChipWords, SpellingWorld {
  readonly people: () => readonly Attendee[];
  readonly snippets: () => readonly Snippet[];
  /** What Boardside writes in this item now. */
  readonly generated: () => readonly Generated[];
  readonly askDue: () => void;
  /** Takes back this step of the meeting; false when it is not the newest any more. */
  readonly takeBack: (seq: number) => boolean;
  /** Told how many million characters it was. */
  readonly onTooLong: (millions: number) => void;
  readonly newId: NewId;
}

const caretAtEnd = (view: EditorView, at: number): void => {
  const node = view.state.doc.nodeAt(at);
  if (!node) return;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at + 1 + node.content.size)));
  view.focus();
};

/** Types the "@" that opens the list of people, for somebody who is to own, answer or have spoken. */
export function askWho(view: EditorView, at: number, role: AssignedAs): void {
  caretAtEnd(view, at);
  const { $from } = view.state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset);
  view.dispatch(view.state.tr.insertText(/\s$|^$/.test(before) ? '@' : ' @').setMeta(ASSIGN, role));
}

const handBack = (view: EditorView, at: number): void => {
  view.dispatch(handedBack(view.state, at));
  view.focus();
};

export function notesExtensions(world: NotesWorld, menu: PeopleMenu) {
  const behaviour = Extension.create({
    name: 'notes',
    // Before the editor's own keys.
    priority: 1000,
    addProseMirrorPlugins: () => [
      peopleMenuPlugin(menu, world.people),
      tidyBlocks(world.newId),
      generatedBlocks(world.generated, world.newId),
      ...notesKeys(world.snippets, world.takeBack),
      typedLetters(),
      plainPaste(world.onTooLong),
      chips(world, {
        askWho,
        askDue: (view, at) => {
          caretAtEnd(view, at);
          world.askDue();
        },
        handBack,
      }),
      placeFound(),
      spellingMarks(world),
      farBlocks(),
      caretBlock(),
      linkNote(),
      history({ newGroupDelay: 600 }),
    ],
  });
  return [...notesNodes, behaviour];
}
