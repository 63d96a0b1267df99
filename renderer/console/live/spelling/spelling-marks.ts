/**
 * Underlines what the dictionary does not know: only in blocks that changed,
 * once the typing pauses, and never the word the caret is in.
 */
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { changedBlocks } from '../notes/changed-blocks';
import type { Speller } from './speller';
import { isOfBoard, wordsOfText } from './words-of-text';

/** Milliseconds without an edit after which words are looked at. */
const PAUSE = 400;

export interface SpellingWorld {
  readonly speller: () => Speller | null;
  readonly boardWords: () => ReadonlySet<string>;
}

export interface Misspelt {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

interface Checked {
  readonly marks: DecorationSet;
  /** Blocks that were not looked at since they changed. */
  readonly due: ReadonlySet<Node>;
  /** Rises with every wish that all be looked at anew. */
  readonly round: number;
}

const key = new PluginKey<Checked>('spelling');

function misspeltIn(node: Node, at: number, world: SpellingWorld, caret: number | null): Misspelt[] {
  const speller = world.speller();
  const board = world.boardWords();
  return wordsOfText(node.textContent).flatMap(({ word, from, to }): Misspelt[] => {
    const place = { word, from: at + 1 + from, to: at + 1 + to };
    const isBeingTyped = caret !== null && place.from <= caret && caret <= place.to;
    if (isBeingTyped || isOfBoard(word, board) || speller?.isRight(word) !== false) return [];
    return [place];
  });
}

const mark = ({ from, to }: Misspelt): Decoration => Decoration.inline(from, to, { 'data-misspelt': '' });

/** The first misspelt word from the caret on, and then from the start. */
export function nextMisspelt(state: EditorState): Misspelt | null {
  const all = (key.getState(state)?.marks.find() ?? []).sort((a, b) => a.from - b.from);
  const next = all.find(({ to }) => to > state.selection.from) ?? all[0];
  return next ? { from: next.from, to: next.to, word: state.doc.textBetween(next.from, next.to) } : null;
}

function watch(view: EditorView, world: SpellingWorld) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function look(): Promise<void> {
    const speller = world.speller();
    const due = [...(key.getState(view.state)?.due ?? [])];
    if (!speller || due.length === 0) return;
    await speller.learn(due.flatMap((node) => wordsOfText(node.textContent).map(({ word }) => word)));
    if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, due).setMeta('addToHistory', false));
  }
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE);
  };
  wait();
  return {
    update: (_: EditorView, before: EditorState) => {
      const isAsked = key.getState(view.state)?.round !== key.getState(before)?.round;
      if (isAsked || view.state.doc !== before.doc || view.state.selection !== before.selection) wait();
    },
    destroy: () => clearTimeout(timer),
  };
}

/** Has every block looked at anew: the clerk added a word, or the lists changed. */
export const checkAgain = (state: EditorState) =>
  state.tr.setMeta(key, 'again').setMeta('addToHistory', false);

export const spellingMarks = (world: SpellingWorld): Plugin<Checked> =>
  new Plugin<Checked>({
    key,
    state: {
      init: (_, { doc }) => ({ marks: DecorationSet.empty, due: new Set(doc.children), round: 0 }),
      apply: (tr, before, was) => {
        const told = tr.getMeta(key) as readonly Node[] | 'again' | undefined;
        if (told === 'again') return { ...before, due: new Set(tr.doc.children), round: before.round + 1 };
        if (told) {
          const looked = new Set(told);
          const caret = tr.selection.empty ? tr.selection.from : null;
          let { marks } = before;
          const again = new Set<Node>();
          tr.doc.forEach((node, at) => {
            if (!looked.has(node)) return;
            marks = marks
              .remove(marks.find(at + 1, at + node.nodeSize - 1))
              .add(tr.doc, misspeltIn(node, at, world, caret).map(mark));
            // The word being typed is looked at when the caret has left it.
            if (caret !== null && at < caret && caret < at + node.nodeSize) again.add(node);
          });
          return {
            ...before,
            marks,
            due: new Set([...[...before.due].filter((n) => !looked.has(n)), ...again]),
          };
        }
        if (!tr.docChanged) return before;
        const { blocks } = changedBlocks(was.doc, tr.doc);
        return {
          ...before,
          marks: before.marks === DecorationSet.empty ? before.marks : before.marks.map(tr.mapping, tr.doc),
          due: new Set([...before.due, ...blocks.map(({ node }) => node)]),
        };
      },
    },
    props: { decorations: (state) => key.getState(state)?.marks },
    view: (view) => watch(view, world),
  });
