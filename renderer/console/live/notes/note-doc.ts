/**
 * Blocks as the editor's document and back. Law: toBlocks(toDoc(b)) is b, but
 * that a single empty paragraph, which is what an item without text looks like
 * on screen, is no block at all. Paragraphs of Boardside's own stand in the
 * document and never among the blocks.
 */
import type { Node, Schema } from '@tiptap/pm/model';
import type { Block, BlockLink, GeneratedKey } from '../../../../shared/minutes/blocks';
import type { BlockId, NewId } from '../../../../shared/kernel/ids';

export type BlockAttrs = Omit<Block, 'text' | 'links'> & { readonly generated: GeneratedKey | null };

export const attrsOf = (node: Node): BlockAttrs => node.attrs as BlockAttrs;

/** The words of a block, with its links on them. */
function wordsOf(schema: Schema, text: string, links: readonly BlockLink[]): Node[] {
  const words: Node[] = [];
  let at = 0;
  for (const { from, to, address } of links) {
    if (from > at) words.push(schema.text(text.slice(at, from)));
    words.push(schema.text(text.slice(from, to), [schema.mark('link', { address })]));
    at = to;
  }
  if (at < text.length) words.push(schema.text(text.slice(at)));
  return words;
}

export const toNode = (
  schema: Schema,
  { text, links, ...attrs }: Omit<Block, 'id'> & { id: BlockId | null },
) => schema.node('block', { ...attrs, generated: null }, wordsOf(schema, text, links));

export function toDoc(schema: Schema, blocks: readonly Block[], newId: NewId): Node {
  const nodes = blocks.map((block) => toNode(schema, block));
  return schema.node('doc', null, nodes.length > 0 ? nodes : [schema.node('block', { id: newId() })]);
}

export function linksOf(node: Node): BlockLink[] {
  const links: BlockLink[] = [];
  node.forEach((words, from) => {
    const address = words.marks[0]?.attrs['address'] as string | undefined;
    if (address === undefined) return;
    links.push({ from, to: from + words.nodeSize, address });
  });
  return links;
}

/** The same node is always the same block, so that comparing states is cheap. */
const known = new WeakMap<Node, Block>();

export function toBlock(node: Node): Block {
  const before = known.get(node);
  if (before) return before;
  const { id, kind, level, owners, due, from, isSensitive, standsFor } = attrsOf(node);
  const text = node.textContent;
  const block: Block = {
    id,
    kind,
    text,
    level,
    owners,
    due,
    from,
    isSensitive,
    links: linksOf(node),
    standsFor,
  };
  known.set(node, block);
  return block;
}

export const isGenerated = (node: Node): boolean => attrsOf(node).generated !== null;

/** The paragraph of Boardside's that the node is, or stands for; null for all else. */
export const slotOf = (node: Node): GeneratedKey | null => attrsOf(node).generated ?? attrsOf(node).standsFor;

const isEmptyParagraph = (node: Node): boolean =>
  node.content.size === 0 && attrsOf(node).kind === 'paragraph';

export interface Standing {
  readonly node: Node;
  /** Position before it. */
  readonly at: number;
}

/** What the clerk wrote, in order, apart from what stands for a paragraph of Boardside's. */
export function ownNodes(doc: Node): Standing[] {
  const own: Standing[] = [];
  doc.forEach((node, at) => {
    if (slotOf(node) === null) own.push({ node, at });
  });
  return own;
}

/** The one empty paragraph that an item without words of the clerk's shows; null once there are any. */
export function blankNode(doc: Node): Node | null {
  let only: Node | null = null;
  for (const node of doc.children) {
    if (slotOf(node) !== null) continue;
    if (only !== null) return null;
    only = node;
  }
  return only !== null && isEmptyParagraph(only) ? only : null;
}

export function toBlocks(doc: Node): readonly Block[] {
  const blank = blankNode(doc);
  return doc.children.filter((node) => node !== blank && !isGenerated(node)).map(toBlock);
}
