/**
 * Blocks as the editor's document and back. Law: toBlocks(toDoc(b)) is b, but
 * that a single empty paragraph, which is what an item without text looks like
 * on screen, is no block at all.
 */
import type { Node, Schema } from '@tiptap/pm/model';
import type { Block } from '../../../../shared/minutes/blocks';
import type { NewId } from '../../../../shared/kernel/ids';

export type BlockAttrs = Omit<Block, 'text'>;

export const attrsOf = (node: Node): BlockAttrs => node.attrs as BlockAttrs;

export function toDoc(schema: Schema, blocks: readonly Block[], newId: NewId): Node {
  const nodes = blocks.map(({ text, ...attrs }) =>
    schema.node('block', attrs, text === '' ? undefined : schema.text(text)),
  );
  return schema.node('doc', null, nodes.length > 0 ? nodes : [schema.node('block', { id: newId() })]);
}

/** The same node is always the same block, so that comparing states is cheap. */
const known = new WeakMap<Node, Block>();

function toBlock(node: Node): Block {
  const before = known.get(node);
  if (before) return before;
  const text = node.textContent;
  const attrs = attrsOf(node);
  // Words that went take the links beyond them along.
  const links = attrs.links.every((link) => link.to <= text.length)
    ? attrs.links
    : attrs.links.filter((link) => link.to <= text.length);
  const { id, kind, level, owners, due, from, isSensitive, standsFor } = attrs;
  const block: Block = { id, kind, text, level, owners, due, from, isSensitive, links, standsFor };
  known.set(node, block);
  return block;
}

export const isBlank = (doc: Node): boolean =>
  doc.childCount === 1 && doc.child(0).content.size === 0 && attrsOf(doc.child(0)).kind === 'paragraph';

export const toBlocks = (doc: Node): readonly Block[] => (isBlank(doc) ? [] : doc.children.map(toBlock));
