/** Paste and drop bring paragraphs, bullets and links and nothing else; copying gives plain lines (plain-lines.ts). */
import { Fragment, type Schema, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { plainBlock } from '../../../../shared/minutes/blocks';
import type { BlockId } from '../../../../shared/kernel/ids';
import { readHtmlLines } from './html-lines';
import { attrsOf, slotOf, toNode } from './note-doc';
import { blockHere } from './notes-commands';
import { ownStep } from './own-steps';
import {
  cleanText,
  gatherLines,
  LONGEST_PASTE,
  type PlainLine,
  readPlainLines,
  writePlainLines,
} from './plain-lines';

/** More of a page's own writing than this is not read for the sake of its words; those come as plain text then. */
const LONGEST_PAGE = 20_000_000;

const nodeOf = (schema: Schema, { kind, level, text, links }: PlainLine) =>
  // The id is given by tidy-blocks.ts.
  toNode(schema, { ...plainBlock('' as BlockId, kind, text, { level, links: [...links] }), id: null });

/** A single line goes into the text where the caret is; several become blocks from there on. */
export function insertLines(state: EditorState, lines: readonly PlainLine[]): Transaction {
  const { schema } = state;
  const tr = state.tr.deleteSelection();
  const [only] = lines;
  if (!only) return tr;
  if (lines.length === 1)
    return tr.replaceSelection(new Slice(nodeOf(schema, only).content, 0, 0)).scrollIntoView();
  const here = blockHere(state.apply(tr));
  const blocks = lines.map((line) => nodeOf(schema, line));
  const isInEmpty =
    here.node.content.size === 0 && here.attrs.kind === 'paragraph' && slotOf(here.node) === null;
  if (isInEmpty) tr.replaceWith(here.at, here.at + here.node.nodeSize, blocks);
  else {
    // Opened at the first line when it has no kind of its own: it goes on in the block it was pasted into.
    const goesOn = only.kind === 'paragraph' ? 1 : 0;
    tr.replaceSelection(new Slice(Fragment.from(blocks), goesOn, 1));
    return tr.scrollIntoView();
  }
  const end = here.at + blocks.reduce((size, b) => size + b.nodeSize, 0);
  return tr.setSelection(TextSelection.create(tr.doc, end - 1)).scrollIntoView();
}

export function insertPlainText(state: EditorState, raw: string, isPrinted = false): Transaction {
  const lines = readPlainLines(raw, isPrinted);
  const [only] = lines;
  if (lines.length > 1 || (only && only.links.length > 0)) return insertLines(state, lines);
  const text = cleanText(raw.slice(0, LONGEST_PASTE)).replace(/\n/g, ' ');
  return state.tr
    .deleteSelection()
    .insertText(text.trim() === '' ? text.slice(0, 1) : text.replace(/^ +| +$/g, ' '))
    .scrollIntoView();
}

/** What was copied in the notes themselves has its marks in the plain text; from elsewhere the page tells more. */
const isOurs = (html: string): boolean => html.includes('data-pm-slice');

function insertCopied(state: EditorState, text: string, html: string): Transaction | null {
  if (html !== '' && html.length <= LONGEST_PAGE && !isOurs(html)) {
    const lines = gatherLines(readHtmlLines(html));
    // A piece of one line keeps the spaces it was copied with.
    const isPlain = lines.length <= 1 && (lines[0]?.links.length ?? 0) === 0 && !/\n./.test(text.trim());
    if (lines.length > 0 && !(isPlain && text !== '')) return insertLines(state, lines);
  }
  return text === '' ? null : insertPlainText(state, text, !isOurs(html));
}

export function plainPaste(onTooLong: (millions: number) => void): Plugin {
  function take(view: EditorView, state: EditorState, data: DataTransfer | null): void {
    const text = data?.getData('text/plain') ?? '';
    // Refused whole, before anything selected would go for it.
    if (text.length > LONGEST_PASTE) return onTooLong(Math.round(text.length / 1_000_000));
    const tr = insertCopied(state, text, data?.getData('text/html') ?? '');
    if (tr) view.dispatch(ownStep(tr).setMeta('paste', true));
  }
  return new Plugin({
    props: {
      handlePaste: (view, event) => {
        take(view, view.state, event.clipboardData);
        return true;
      },
      handleDrop: (view, event, _slice, isMoved) => {
        if (isMoved) return false;
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (!at) return true;
        view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
        take(view, view.state, event.dataTransfer);
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
}
