/** Puts other blocks on screen with as little change as there is, the caret staying in its block. */
import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { NewId } from '../../../../shared/kernel/ids';
import type { Block } from '../../../../shared/minutes/blocks';
import { attrsOf, toDoc } from './note-doc';

interface Spot {
  readonly id: string;
  readonly offset: number;
}

const spotAt = (doc: Node, pos: number): Spot | null => {
  const $pos = doc.resolve(pos);
  return $pos.depth === 0 ? null : { id: attrsOf($pos.node(1)).id, offset: $pos.parentOffset };
};

function positionOf(doc: Node, spot: Spot | null): number | null {
  let found: number | null = null;
  doc.forEach((node, at) => {
    if (spot && attrsOf(node).id === spot.id) found = at + 1 + Math.min(spot.offset, node.content.size);
  });
  return found;
}

export function showBlocks(state: EditorState, blocks: readonly Block[], newId: NewId): Transaction {
  const { doc, selection } = state;
  const next = toDoc(state.schema, blocks, newId);
  // Not the clerk's typing: their Ctrl+Z takes back their own words only, and nothing is sent back.
  const tr = state.tr.setMeta('addToHistory', false).setMeta('preventUpdate', true);
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return tr;
  // The same letter before and after may make the two ends pass each other.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  // Where an end fell inside a block the replacement may join otherwise; then the whole is set.
  if (!tr.doc.eq(next)) tr.replaceWith(0, tr.doc.content.size, next.content);
  const anchor = positionOf(tr.doc, spotAt(doc, selection.anchor));
  const head = positionOf(tr.doc, spotAt(doc, selection.head));
  if (anchor !== null && head !== null) tr.setSelection(TextSelection.create(tr.doc, anchor, head));
  return tr;
}
