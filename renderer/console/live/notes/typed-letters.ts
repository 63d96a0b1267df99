/**
 * A letter typed goes into the document at once. Left to the engine it would be
 * put on the page first and read back from there, and the engine, for its own
 * undo, counts all the letters before the caret with every key. What comes by
 * other ways (composition, emoji panels, pasting) stays the engine's.
 */
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** One whole character of one UTF-16 unit; all else is left to the engine. */
const LETTER = /^[^\p{Cc}\p{Cs}]$/u;

export function typeLetter(view: EditorView, letter: string): boolean {
  const { selection } = view.state;
  if (!LETTER.test(letter) || letter.length !== 1 || !(selection instanceof TextSelection)) return false;
  const typed = () => view.state.tr.insertText(letter).scrollIntoView();
  const { from, to } = selection;
  const isTaken = view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, typed));
  if (isTaken !== true) view.dispatch(typed());
  return true;
}

export const typedLetters = (): Plugin =>
  new Plugin({ props: { handleKeyPress: (view, event) => typeLetter(view, event.key) } });
