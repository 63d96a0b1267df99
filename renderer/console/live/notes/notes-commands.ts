/** What the keys do to the notes, as ProseMirror commands: pure functions of the editor's state. */
import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection, TextSelection } from '@tiptap/pm/state';
import { type BlockKind, hasLevels } from '../../../../shared/minutes/blocks';
import { attrsOf, type BlockAttrs, slotOf } from './note-doc';

interface Here {
  readonly node: Node;
  readonly attrs: BlockAttrs;
  readonly index: number;
  /** Position before the block. */
  readonly at: number;
  readonly offset: number;
}

/** The block that holds the caret, or the start of the selection. */
export function blockHere(state: EditorState): Here {
  const { $from } = state.selection;
  const index = $from.index(0);
  const node = $from.depth === 0 ? state.doc.child(Math.min(index, state.doc.childCount - 1)) : $from.node(1);
  const at = $from.depth === 0 ? $from.pos : $from.before(1);
  return { node, attrs: attrsOf(node), index, at, offset: $from.parentOffset };
}

/** Runs over every block that the selection touches. */
const eachBlock = (state: EditorState, f: (node: Node, at: number) => void): void => {
  const { from, to } = state.selection;
  state.doc.nodesBetween(from, to, (node, at) => {
    if (node.type.name === 'block') f(node, at);
    return false;
  });
};

export const setKind =
  (kind: BlockKind, level = 1): Command =>
  (state, dispatch) => {
    const { tr } = state;
    eachBlock(state, (node, at) => tr.setNodeMarkup(at, null, { ...node.attrs, kind, level }));
    if (!tr.docChanged) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** To this kind, or back to a paragraph when it is that already. */
export const toggleKind =
  (kind: BlockKind): Command =>
  (state, dispatch) =>
    setKind(blockHere(state).attrs.kind === kind ? 'paragraph' : kind)(state, dispatch);

const goesOnAs = (kind: BlockKind): BlockKind => (hasLevels(kind) ? kind : 'paragraph');

/** Enter: a list goes on, a paragraph follows anything else; an empty bullet or the like steps back. */
export const splitHere: Command = (state, dispatch) => {
  const { node, attrs, at, offset } = blockHere(state);
  const { kind, level } = attrs;
  if (node.content.size === 0 && kind !== 'paragraph')
    return level > 1 ? setKind(kind, level - 1)(state, dispatch) : setKind('paragraph')(state, dispatch);
  if (!dispatch) return true;
  const fresh = { id: null, kind: goesOnAs(kind), level: hasLevels(kind) ? level : 1 };
  if (offset === 0 && state.selection.empty) {
    // At the very start the words keep their block, and the new one comes before.
    dispatch(state.tr.insert(at, state.schema.node('block', fresh)).scrollIntoView());
    return true;
  }
  const tr = state.tr.deleteSelection();
  tr.split(tr.selection.from, 1, [{ type: node.type, attrs: fresh }]);
  dispatch(tr.scrollIntoView());
  return true;
};

/** Backspace at the start of a block: first it becomes a paragraph, then it joins the one before. */
export const stepBack: Command = (state, dispatch) => {
  const { node, attrs, at, offset, index } = blockHere(state);
  if (!state.selection.empty || offset > 0) return false;
  if (attrs.kind !== 'paragraph') return setKind('paragraph')(state, dispatch);
  if (index === 0) return true;
  const before = state.doc.child(index - 1);
  const tr = state.tr;
  // An empty paragraph before goes, so that the words keep their own block.
  if (before.content.size === 0 && attrsOf(before).kind === 'paragraph') tr.delete(at - before.nodeSize, at);
  else if (node.content.size === 0) {
    tr.delete(at, at + node.nodeSize);
    tr.setSelection(Selection.near(tr.doc.resolve(at - 1), -1));
  } else tr.join(at);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Delete at the end of a block: the words after it come up; an empty block simply goes. */
export const joinNext: Command = (state, dispatch) => {
  const { node, at, offset, index } = blockHere(state);
  if (!state.selection.empty || offset < node.content.size) return false;
  if (index >= state.doc.childCount - 1) return true;
  const tr = state.tr;
  if (node.content.size === 0) {
    tr.delete(at, at + node.nodeSize);
    tr.setSelection(TextSelection.create(tr.doc, at + 1));
  } else tr.join(at + node.nodeSize);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Tab and Shift+Tab in lists. Elsewhere not handled, so that Tab leaves the notes as it leaves any field. */
export const changeLevel =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const { kind, level } = blockHere(state).attrs;
    if (!hasLevels(kind) || (by < 0 && level === 1)) return false;
    const { tr } = state;
    eachBlock(state, (node, at) => {
      if (!hasLevels(attrsOf(node).kind)) return;
      tr.setNodeMarkup(at, null, {
        ...node.attrs,
        level: Math.min(2, Math.max(1, attrsOf(node).level + by)),
      });
    });
    dispatch?.(tr);
    return true;
  };

const LETTERS: Readonly<Record<string, BlockKind>> = { r: 'resolved', a: 'action', q: 'question' };

/** "r" and Tab, "a" and Tab, "q" and Tab, at the start of a block. */
export const expandLetter: Command = (state, dispatch) => {
  const { node, at, offset } = blockHere(state);
  if (!state.selection.empty || offset !== 1) return false;
  const kind = LETTERS[node.textContent.charAt(0).toLowerCase()];
  if (kind === undefined || node.textContent.charAt(1).trim() !== '') return false;
  dispatch?.(state.tr.delete(at + 1, at + 2).setNodeMarkup(at, null, { ...node.attrs, kind, level: 1 }));
  return true;
};

/** Alt+Up and Alt+Down: the block changes places with its neighbour and the caret goes with it. */
export const moveBlock =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const { node, at, index } = blockHere(state);
    if (index + by < 0 || index + by >= state.doc.childCount) return true;
    const neighbour = state.doc.child(index + by);
    // Boardside's own paragraphs, and what stands for them, have their place.
    if (slotOf(neighbour) !== null || slotOf(node) !== null) return true;
    const shift = by < 0 ? -neighbour.nodeSize : neighbour.nodeSize;
    const { anchor, head } = state.selection;
    const end = at + node.nodeSize;
    const tr = state.tr.delete(at, end).insert(at + shift, node);
    const within = (pos: number): number => Math.min(Math.max(pos, at + 1), end - 1) + shift;
    tr.setSelection(TextSelection.create(tr.doc, within(anchor), within(head)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** To the first or the last letter: the engine knows only blocks it has drawn, and those far off it may not have. */
export const toEdge =
  (edge: 'start' | 'end', isSelecting: boolean): Command =>
  (state, dispatch) => {
    const { doc, selection, tr } = state;
    const { head } = edge === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc);
    const anchor = isSelecting ? selection.anchor : head;
    dispatch?.(tr.setSelection(TextSelection.create(doc, anchor, head)).scrollIntoView());
    return true;
  };
