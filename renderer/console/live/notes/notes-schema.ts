/**
 * The editor's document is a flat list of blocks of text, as the domain keeps
 * them. A block's kind is an attribute, not a node of its own, so that turning a
 * paragraph into a resolution never changes its identity. A link is a mark, so
 * that it follows its words; note-doc.ts turns it into the domain's offsets.
 */
import { getSchema, Mark, Node } from '@tiptap/core';
import type { BlockAttrs } from './note-doc';
import { KIND_LABELS } from '../../../strings/block-kinds';

const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const Text = Node.create({ name: 'text', group: 'inline' });

const unseen = <T>(value: T) => ({ default: value, rendered: false });

const Block = Node.create({
  name: 'block',
  content: 'text*',
  marks: 'link',
  whitespace: 'pre',
  addAttributes: () => ({
    id: unseen(null),
    kind: unseen('paragraph'),
    level: unseen(1),
    owners: unseen([]),
    due: unseen(null),
    from: unseen([]),
    isSensitive: unseen(false),
    standsFor: unseen(null),
    /** A paragraph of Boardside's own (generated-blocks.ts); no block of the clerk's, and none of the domain's. */
    generated: unseen(null),
  }),
  parseHTML: () => [{ tag: 'p' }, { tag: 'h2' }],
  renderHTML({ node }) {
    const { kind, level, isSensitive, standsFor, generated } = node.attrs as BlockAttrs;
    const label = KIND_LABELS[kind];
    return [
      kind === 'sub-heading' ? 'h2' : kind === 'quote' ? 'blockquote' : 'p',
      {
        'data-kind': kind,
        'data-level': String(level),
        ...(label !== null && { 'data-label': label }),
        ...(isSensitive && { 'data-sensitive': '' }),
        ...(generated !== null && { 'data-generated': generated }),
        ...(standsFor !== null && { 'data-stands-for': standsFor }),
      },
      0,
    ];
  },
});

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ address: unseen('') }),
  parseHTML: () => [],
  // Without an address of its own, so that no press on it can lead out of the app.
  renderHTML: ({ mark }) => ['a', { title: mark.attrs['address'] as string, 'data-link': '' }, 0],
});

export const notesNodes = [Doc, Text, Block, Link];
export const notesSchema = getSchema(notesNodes);
