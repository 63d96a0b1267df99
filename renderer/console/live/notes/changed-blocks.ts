/**
 * Which blocks an edit touched, so that what hangs on blocks (chips, spelling,
 * what was found) is worked out for those alone. A block that was not touched is
 * the same node before and after.
 */
import type { Node } from '@tiptap/pm/model';

export interface ChangedBlocks {
  /** Positions in the document after the edit. */
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly { readonly node: Node; readonly at: number }[];
}

export function changedBlocks(before: Node, after: Node): ChangedBlocks {
  const most = Math.min(before.childCount, after.childCount);
  let front = 0;
  let from = 0;
  while (front < most && before.child(front) === after.child(front)) {
    from += after.child(front).nodeSize;
    front += 1;
  }
  let back = 0;
  let to = after.content.size;
  while (
    back < most - front &&
    before.child(before.childCount - 1 - back) === after.child(after.childCount - 1 - back)
  ) {
    to -= after.child(after.childCount - 1 - back).nodeSize;
    back += 1;
  }
  const blocks: { node: Node; at: number }[] = [];
  let at = from;
  for (let i = front; i < after.childCount - back; i += 1) {
    const node = after.child(i);
    blocks.push({ node, at });
    at += node.nodeSize;
  }
  return { from, to, blocks };
}
