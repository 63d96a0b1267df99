/** When blocks are put in place by something else than typing, the caret stays in its block. */
import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { attrsOf } from './note-doc';

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

/** `anchor` and `head` are positions in the document before. */
export function keepCaret(tr: Transaction, before: Node, anchor: number, head: number): void {
  const from = positionOf(tr.doc, spotAt(before, anchor));
  const to = positionOf(tr.doc, spotAt(before, head));
  if (from !== null && to !== null) tr.setSelection(TextSelection.create(tr.doc, from, to));
}
