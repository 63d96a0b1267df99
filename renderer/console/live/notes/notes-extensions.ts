/** All the notes can do, put together for the editor. The people's "@" list comes first: while it is open it has the keys. */
import { Extension } from '@tiptap/core';
import { history } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { NewId } from '../../../../shared/kernel/ids';
import type { Attendee } from '../../../../shared/attendance/attendance';
import { type ChipWords, chips } from './chips';
import { notesKeys } from './notes-keys';
import { notesNodes } from './notes-schema';
import { plainPaste } from './paste';
import { type PeopleMenu, peopleMenuPlugin } from './people-menu';
import { tidyBlocks } from './tidy-blocks';

export interface NotesWorld extends ChipWords {
  readonly people: () => readonly Attendee[];
  readonly askDue: () => void;
  readonly onTooLong: () => void;
  readonly newId: NewId;
}

const caretAtEnd = (view: EditorView, at: number): void => {
  const node = view.state.doc.nodeAt(at);
  if (!node) return;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at + 1 + node.content.size)));
  view.focus();
};

/** Types the "@" that opens the list of people. */
function askWho(view: EditorView, at: number): void {
  caretAtEnd(view, at);
  const { $from } = view.state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset);
  view.dispatch(view.state.tr.insertText(/\s$|^$/.test(before) ? '@' : ' @'));
}

export function notesExtensions(world: NotesWorld, menu: PeopleMenu) {
  const behaviour = Extension.create({
    name: 'notes',
    // Before the editor's own keys.
    priority: 1000,
    addProseMirrorPlugins: () => [
      peopleMenuPlugin(menu, world.people),
      tidyBlocks(world.newId),
      ...notesKeys(),
      plainPaste(world.onTooLong),
      chips(world, {
        askWho,
        askDue: (view, at) => {
          caretAtEnd(view, at);
          world.askDue();
        },
      }),
      history({ newGroupDelay: 600 }),
    ],
  });
  return [...notesNodes, behaviour];
}
