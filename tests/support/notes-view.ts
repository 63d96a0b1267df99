/** The notes as ProseMirror has them, on the test's page, with keys pressed and letters typed as a keyboard would. */
import { history } from '@tiptap/pm/history';
import { EditorState, type Plugin, TextSelection } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { toBlocks, toDoc } from '../../renderer/console/live/notes/note-doc';
import { notesKeys } from '../../renderer/console/live/notes/notes-keys';
import { notesSchema } from '../../renderer/console/live/notes/notes-schema';
import { readPlainLines, writePlainLines } from '../../renderer/console/live/notes/plain-lines';
import { tidyBlocks } from '../../renderer/console/live/notes/tidy-blocks';
import type { Block } from '../../shared/minutes/blocks';
import { plainBlock } from '../../shared/minutes/blocks';
import type { Snippet } from '../../shared/minutes/snippets';
import { blockIdOf } from './given-when-then';

export const countIds = (): (() => string) => {
  let nextId = 0;
  return () => `new-${(nextId += 1)}`;
};

export interface Setting {
  readonly snippets?: readonly Snippet[];
  readonly plugins?: readonly Plugin[];
  readonly takeBack?: (seq: number) => boolean;
}

const nothingToTakeBack = (): boolean => false;

export function viewOf(
  blocks: readonly Block[],
  { snippets = [], plugins = [], takeBack = nothingToTakeBack }: Setting = {},
): EditorView {
  const newId = countIds();
  const state = EditorState.create({
    doc: toDoc(notesSchema, blocks, newId),
    plugins: [...plugins, tidyBlocks(newId), ...notesKeys(() => snippets, takeBack), history()],
  });
  return new EditorView(document.body.appendChild(document.createElement('div')), { state });
}

/** Notes with these lines (as writePlainLines has them) and the caret where "|" stands. */
export function notesView(text: string, setting: Setting = {}): EditorView {
  const lines = text === '|' ? [] : text.split('\n').map((line) => readPlainLines(line)[0]);
  const view = viewOf(
    lines.map((line, i) =>
      plainBlock(blockIdOf(`b${i + 1}`), line?.kind ?? 'paragraph', line?.text ?? '', {
        level: line?.level ?? 1,
      }),
    ),
    setting,
  );
  let caret = -1;
  view.state.doc.descendants((node, pos) => {
    const at = node.isText ? (node.text ?? '').indexOf('|') : -1;
    if (at >= 0) caret = pos + at;
  });
  if (caret >= 0) {
    const tr = view.state.tr.delete(caret, caret + 1);
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, caret)).setMeta('addToHistory', false));
  }
  return view;
}

const KEY_CODES: Record<string, number> = { Enter: 13, Backspace: 8, Delete: 46, Tab: 9 };

export function press(on: EditorView, ...keys: string[]): EditorView {
  for (const combination of keys) {
    const parts = combination.split('+');
    const key = parts.pop() ?? '';
    const event = new KeyboardEvent('keydown', {
      key,
      keyCode: KEY_CODES[key] ?? 0,
      shiftKey: parts.includes('Shift'),
      altKey: parts.includes('Alt'),
      ctrlKey: parts.includes('Ctrl'),
    } as KeyboardEventInit);
    on.someProp('handleKeyDown', (f) => f(on, event));
  }
  return on;
}

export function type(on: EditorView, text: string): EditorView {
  for (const letter of text) {
    const { from, to } = on.state.selection;
    const insert = () => on.state.tr.insertText(letter, from, to);
    if (!on.someProp('handleTextInput', (f) => f(on, from, to, letter, insert))) on.dispatch(insert());
  }
  return on;
}

export const blocksIn = (on: EditorView): readonly Block[] => toBlocks(on.state.doc);
export const linesIn = (on: EditorView): string => writePlainLines(blocksIn(on));
