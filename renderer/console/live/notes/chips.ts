/**
 * What stands beside a block's words: who, by when, who asked, ▲ where nobody
 * said, and whose the words are. Drawn as decorations, so that chips are never
 * part of the text, and as buttons, so that they can be pressed. Worked out
 * anew only for blocks that changed.
 */
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { LocalDate } from '../../../../shared/kernel/wall-time';
import type { PersonId } from '../../../../shared/kernel/ids';
import { changedBlocks } from './changed-blocks';
import { type Chip, chipsOf } from './chips-of-block';
import { attrsOf, blankNode } from './note-doc';
import type { AssignedAs } from './person-picked';

export interface ChipWords {
  /** As on screen: "Dev Rawal"; null for somebody no longer on the lists. */
  readonly nameOf: (id: PersonId) => string | null;
  readonly dueWords: (due: LocalDate) => string;
  readonly placeholder: () => string;
}

export interface ChipActions {
  /** Asks for somebody; the block begins at `at`. */
  readonly askWho: (view: EditorView, at: number, role: AssignedAs) => void;
  readonly askDue: (view: EditorView, at: number) => void;
  readonly handBack: (view: EditorView, at: number) => void;
}

function draw(chip: Chip) {
  return (view: EditorView, getPos: () => number | undefined): HTMLElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.dataset['chip'] = chip.kind;
    button.contentEditable = 'false';
    button.textContent = chip.words;
    button.setAttribute('aria-label', chip.label);
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      const pos = getPos();
      if (pos !== undefined) chip.press(view, view.state.doc.resolve(pos).before(1));
    });
    return button;
  };
}

const widget = (pos: number, chip: Chip, side: number): Decoration =>
  Decoration.widget(pos, draw(chip), {
    side,
    key: `${chip.label} ${side}`,
    stopEvent: () => true,
    ignoreSelection: true,
  });

function decorationsOf(node: Node, at: number, words: ChipWords, actions: ChipActions): Decoration[] {
  const { before, after } = chipsOf(attrsOf(node), node.content.size === 0, words, actions);
  return [
    ...before.map((chip, i) => widget(at + 1, chip, i - before.length)),
    ...after.map((chip, i) => widget(at + 1 + node.content.size, chip, i + 1)),
  ];
}

const key = new PluginKey<DecorationSet>('chips');

/** Has every chip drawn anew: a name or a date may have changed. */
export const redrawChips = (state: EditorState): Transaction =>
  state.tr.setMeta(key, true).setMeta('addToHistory', false);

const placeholderOf = (doc: Node, blank: Node, words: ChipWords): Decoration[] => {
  const found: Decoration[] = [];
  doc.forEach((node, at) => {
    if (node === blank)
      found.push(Decoration.node(at, at + node.nodeSize, { 'data-placeholder': words.placeholder() }));
  });
  return found;
};

export function chips(words: ChipWords, actions: ChipActions): Plugin<DecorationSet> {
  const all = (doc: Node): DecorationSet => {
    const found: Decoration[] = [];
    doc.forEach((node, at) => found.push(...decorationsOf(node, at, words, actions)));
    return DecorationSet.create(doc, found);
  };
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => all(doc),
      apply: (tr, drawn, before) => {
        if (tr.getMeta(key) === true) return all(tr.doc);
        if (!tr.docChanged) return drawn;
        const moved = drawn.map(tr.mapping, tr.doc);
        const { from, to, blocks } = changedBlocks(before.doc, tr.doc);
        return moved.remove(moved.find(from, to)).add(
          tr.doc,
          blocks.flatMap(({ node, at }) => decorationsOf(node, at, words, actions)),
        );
      },
    },
    props: {
      decorations: (state) => {
        const blank = blankNode(state.doc);
        const drawn = key.getState(state) ?? DecorationSet.empty;
        return blank ? drawn.add(state.doc, placeholderOf(state.doc, blank, words)) : drawn;
      },
    },
  });
}
