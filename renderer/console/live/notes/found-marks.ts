/** Marks what was found in this item: the find bar says what, by block ids and offsets; the marks follow the words. */
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { FoundMark } from '../../../actions/targets';
import { attrsOf } from './note-doc';

const key = new PluginKey<DecorationSet>('found');

export const showFound = (state: EditorState, marks: readonly FoundMark[]): Transaction =>
  state.tr.setMeta(key, marks).setMeta('addToHistory', false);

/** Where the mark stands in the document; null when its block is not here. */
export function placeOf(doc: Node, { blockId, from, to }: FoundMark): { from: number; to: number } | null {
  let place: { from: number; to: number } | null = null;
  doc.forEach((node, at) => {
    if (attrsOf(node).id === blockId && to <= node.content.size)
      place = { from: at + 1 + from, to: at + 1 + to };
  });
  return place;
}

const draw = (doc: Node, marks: readonly FoundMark[]): DecorationSet =>
  DecorationSet.create(
    doc,
    marks.flatMap((mark) => {
      const place = placeOf(doc, mark);
      const looks = { 'data-found': mark.isCurrent ? 'current' : '' };
      return place ? [Decoration.inline(place.from, place.to, looks)] : [];
    }),
  );

export const placeFound = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, drawn) => {
        const marks = tr.getMeta(key) as readonly FoundMark[] | undefined;
        if (marks) return draw(tr.doc, marks);
        return tr.docChanged && drawn !== DecorationSet.empty ? drawn.map(tr.mapping, tr.doc) : drawn;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
