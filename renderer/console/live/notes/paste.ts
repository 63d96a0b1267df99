/** Paste and drop bring plain lines and nothing else; copying gives the same lines (plain-lines.ts). */
import { Fragment, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import { blockHere } from './notes-commands';
import { attrsOf } from './note-doc';
import { cleanText, LONGEST_PASTE, readPlainLines, writePlainLines } from './plain-lines';

/** A single line goes into the text where the caret is; several become blocks from there on. */
export function insertPlainText(state: EditorState, raw: string): Transaction {
  const { schema } = state;
  const lines = readPlainLines(raw);
  const tr = state.tr.deleteSelection();
  if (lines.length <= 1) {
    const text = cleanText(raw.slice(0, LONGEST_PASTE)).replace(/\n/g, ' ');
    return tr
      .insertText(text.trim() === '' ? text.slice(0, 1) : text.replace(/^ +| +$/g, ' '))
      .scrollIntoView();
  }
  const here = blockHere(state.apply(tr));
  const blocks = lines.map(({ kind, level, text }) =>
    schema.node('block', { id: null, kind, level }, text === '' ? undefined : schema.text(text)),
  );
  const isInEmpty = here.node.content.size === 0 && here.attrs.kind === 'paragraph';
  if (isInEmpty) tr.replaceWith(here.at, here.at + here.node.nodeSize, blocks);
  else {
    // Opened at the first line when it has no kind of its own: it goes on in the block it was pasted into.
    const goesOn = lines[0]?.kind === 'paragraph' ? 1 : 0;
    tr.replaceSelection(new Slice(Fragment.from(blocks), goesOn, 1));
    return tr.scrollIntoView();
  }
  const end = here.at + blocks.reduce((size, b) => size + b.nodeSize, 0);
  return tr.setSelection(TextSelection.create(tr.doc, end - 1)).scrollIntoView();
}

export const plainPaste = (onTooLong: () => void): Plugin =>
  new Plugin({
    props: {
      handlePaste: (view, event) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (text.length > LONGEST_PASTE) onTooLong();
        if (text !== '') view.dispatch(insertPlainText(view.state, text).setMeta('paste', true));
        return true;
      },
      handleDrop: (view, event, _slice, isMoved) => {
        if (isMoved) return false;
        const text = event.dataTransfer?.getData('text/plain') ?? '';
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (text !== '' && at) {
          const tr = view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos)));
          view.dispatch(insertPlainText(view.state.apply(tr), text));
        }
        return true;
      },
      clipboardTextSerializer: (slice) => {
        const blocks = slice.content.content.filter((n) => n.type.name === 'block');
        const [only] = blocks;
        // Part of one block is just words; whole blocks carry their marks.
        if (blocks.length <= 1) return only?.textContent ?? slice.content.textBetween(0, slice.content.size);
        return writePlainLines(blocks.map((n) => ({ ...attrsOf(n), text: n.textContent })));
      },
    },
  });
