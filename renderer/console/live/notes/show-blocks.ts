/** Puts other blocks on screen with as little change as there is, the caret staying in its block. */
import { Fragment, type Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { NewId } from '../../../../shared/kernel/ids';
import type { Block } from '../../../../shared/minutes/blocks';
import { placeOf } from '../../../../shared/minutes/generated-places';
import { keepCaret } from './keep-caret';
import { attrsOf, isGenerated, toDoc } from './note-doc';
import { isClerksDoing, ownStep } from './own-steps';

/** Boardside's own paragraphs stay at their end of the text; generated-blocks.ts then sees to the rest. */
function withGenerated(doc: Node, own: Node): Node {
  const generated = doc.children.filter(isGenerated);
  const place = (at: 'before' | 'after'): Node[] =>
    generated.filter((node) => placeOf(attrsOf(node).generated ?? 'chairing') === at);
  return doc.copy(Fragment.from([...place('before'), ...own.children, ...place('after')]));
}

export function showBlocks(state: EditorState, blocks: readonly Block[], newId: NewId): Transaction {
  const { doc, selection } = state;
  const next = withGenerated(doc, toDoc(state.schema, blocks, newId));
  // Nothing is sent back; and their Ctrl+Z takes back only what the clerk did.
  const tr = state.tr.setMeta('preventUpdate', true);
  if (isClerksDoing(state)) ownStep(tr);
  else tr.setMeta('addToHistory', false);
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return tr;
  // The same letter before and after may make the two ends pass each other.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  // Where an end fell inside a block the replacement may join otherwise; then the whole is set.
  if (!tr.doc.eq(next)) tr.replaceWith(0, tr.doc.content.size, next.content);
  keepCaret(tr, doc, selection.anchor, selection.head);
  return tr;
}
