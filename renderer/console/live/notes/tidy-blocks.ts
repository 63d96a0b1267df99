/**
 * Holds the document to what the domain takes, whatever an edit did to it:
 * every block has an id of its own, only list entries have levels, only actions
 * and questions have owners and a date, only questions and quotes come from
 * somebody, and no block is longer than the domain allows.
 */
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import type { NewId } from '../../../../shared/kernel/ids';
import { type BlockKind, hasLevels, hasOwners, hasSpeakers } from '../../../../shared/minutes/blocks';
import { LONGEST_BLOCK } from '../../../../shared/minutes/longest-block';
import { changedBlocks } from './changed-blocks';
import { attrsOf } from './note-doc';
import { splitText } from './split-text';

/** What the block's attributes should be; the same object when they are right. */
function tidyAttrs(node: Node, seen: ReadonlySet<string>, newId: NewId): Node['attrs'] {
  const { id, kind, level, owners, due, from } = attrsOf(node);
  const isOwed = hasOwners(kind) || (owners.length === 0 && due === null);
  const isSaid = hasSpeakers(kind) || from.length === 0;
  const isLevel = level === 1 || hasLevels(kind);
  const isOwnId = (id as string | null) !== null && !seen.has(id);
  if (isOwed && isSaid && isLevel && isOwnId) return node.attrs;
  return {
    ...node.attrs,
    id: isOwnId ? id : newId(),
    level: isLevel ? level : 1,
    owners: isOwed ? owners : [],
    due: isOwed ? due : null,
    from: isSaid ? from : [],
  };
}

/** Null when there is nothing to tidy. */
export function tidy(state: EditorState, newId: NewId): Transaction | null {
  const { tr, doc, schema } = state;
  const seen = new Set<string>();
  doc.forEach((node, offset) => {
    const attrs = tidyAttrs(node, seen, newId);
    seen.add(attrs['id'] as string);
    const at = tr.mapping.map(offset);
    if (attrs !== node.attrs) tr.setNodeMarkup(at, null, attrs);
    if (node.content.size <= LONGEST_BLOCK) return;
    let end = at + 1;
    for (const piece of splitText(node.textContent, LONGEST_BLOCK).slice(0, -1)) {
      end += piece.length;
      const kind = hasLevels(attrs['kind'] as BlockKind) ? (attrs['kind'] as BlockKind) : 'paragraph';
      tr.split(end, 1, [
        {
          type: schema.nodes['block'] ?? node.type,
          attrs: { id: newId(), kind, level: attrs['level'] as number },
        },
      ]);
      end += 2;
    }
  });
  return tr.docChanged ? tr : null;
}

/** Most keys change the words of one block and nothing else: then no other block is looked at. */
const isMereTyping = (before: Node, after: Node): boolean => {
  if (before.childCount !== after.childCount) return false;
  const was = changedBlocks(after, before).blocks;
  return changedBlocks(before, after).blocks.every(
    ({ node }, i) => node.attrs === was[i]?.node.attrs && node.content.size <= LONGEST_BLOCK,
  );
};

export const tidyBlocks = (newId: NewId): Plugin =>
  new Plugin({
    appendTransaction: (transactions, before, state) =>
      transactions.some((t) => t.docChanged) && !isMereTyping(before.doc, state.doc)
        ? tidy(state, newId)
        : null,
  });
