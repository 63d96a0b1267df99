/**
 * The editor's document is a flat list of blocks of plain text, as the domain
 * keeps them. A block's kind is an attribute, not a node of its own, so that
 * turning a paragraph into a resolution never changes its identity.
 */
import { getSchema, Node } from '@tiptap/core';
import type { BlockKind } from '../../../../shared/minutes/blocks';
import { KIND_LABELS } from '../../../strings/block-kinds';

const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const Text = Node.create({ name: 'text', group: 'inline' });

const Block = Node.create({
  name: 'block',
  content: 'text*',
  marks: '',
  whitespace: 'pre',
  addAttributes: () => ({
    id: { default: null, rendered: false },
    kind: { default: 'paragraph', rendered: false },
    level: { default: 1, rendered: false },
    owners: { default: [], rendered: false },
    due: { default: null, rendered: false },
    from: { default: [], rendered: false },
    isSensitive: { default: false, rendered: false },
    links: { default: [], rendered: false },
    standsFor: { default: null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'p' }, { tag: 'h2' }],
  renderHTML({ node }) {
    const kind = node.attrs['kind'] as BlockKind;
    const label = KIND_LABELS[kind];
    const named = label === null ? {} : { 'data-label': label };
    return [
      kind === 'sub-heading' ? 'h2' : 'p',
      { 'data-kind': kind, 'data-level': String(node.attrs['level']), ...named },
      0,
    ];
  },
});

export const notesNodes = [Doc, Text, Block];
export const notesSchema = getSchema(notesNodes);
