/** Words put into a block by an action, wherever the caret stands: one step of Ctrl+Z, and nothing chosen is lost. */
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Rewriting, WordsOnScreen } from '../../../../shared/jargon/spell-out';
import { attrsOf, isGenerated } from './note-doc';

const textOf = (node: Node): string => node.textBetween(0, node.content.size, '', '\ufffc');

export function wordsOnScreen({ doc, selection: { $to } }: EditorState): WordsOnScreen {
  const blocks = doc.children.map((node) => ({
    text: textOf(node),
    isPrinted: !isGenerated(node) && attrsOf(node).kind !== 'clerk-only',
  }));
  return { blocks, caret: { block: $to.index(0), offset: $to.parentOffset } };
}

export function rewritten(state: EditorState, { block, from, to, words }: Rewriting): Transaction {
  const { doc, selection } = state;
  let start = 1;
  doc.forEach((_, at, index) => {
    if (index === block) start = at + 1;
  });
  // What stands between the words and the caret but spaces is not theirs.
  const gap = doc.textBetween(start + to, Math.max(start + to, selection.to), '\n');
  const isHere = selection.to >= start + to && gap.trim() === '' && !gap.includes('\n');
  const tr = closeHistory(state.tr).insertText(words, start + from, start + to);
  const after = isHere
    ? TextSelection.create(tr.doc, tr.mapping.map(selection.to))
    : selection.map(tr.doc, tr.mapping);
  return tr.setSelection(after);
}
