/**
 * The paragraphs Boardside writes itself, in the text where they will be
 * printed. They follow the facts until the clerk changes one in any way: then it
 * is a block of the clerk's that stands for it, in the same step of Ctrl+Z, and
 * keeps the paragraph's place. One that the clerk deletes, or whose words are
 * deleted, is left out: an empty block stands for it until it is handed back.
 */
import { isHistoryTransaction } from '@tiptap/pm/history';
import { Fragment, type Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import type { NewId } from '../../../../shared/kernel/ids';
import type { GeneratedKey } from '../../../../shared/minutes/blocks';
import type { Generated } from '../../../../shared/minutes/generated';
import { INTRODUCTIONS, placeOf } from '../../../../shared/minutes/generated-places';
import { changedBlocks } from './changed-blocks';
import { keepCaret } from './keep-caret';
import { attrsOf, isGenerated, ownNodes, slotOf } from './note-doc';
import { ownStep } from './own-steps';

const FOLLOW = 'follow-the-facts';
const HANDED_BACK = 'handed-back';
const NONE_GONE: ReadonlyMap<GeneratedKey, Node> = new Map();
const IN_ORDER: readonly GeneratedKey[] = [...INTRODUCTIONS, 'approval', 'deferred', 'next-meeting'];

const nodeFor = ({ type: { schema } }: Node, { key, text }: Generated): Node =>
  schema.node('block', { id: `generated-${key}`, generated: key }, text === '' ? [] : [schema.text(text)]);

/** Whether the clerk's hand shows in it. */
const isEdited = (node: Node, wanted: Generated): boolean => {
  const { kind, isSensitive } = attrsOf(node);
  const isMarked = node.children.some(({ marks }) => marks.length > 0);
  return node.textContent !== wanted.text || kind !== 'paragraph' || isSensitive || isMarked;
};

/** Those that the clerk's edit changed are the clerk's from now on. */
function takeOver(tr: Transaction, paragraphs: readonly Generated[], newId: NewId): void {
  const seen = new Set<GeneratedKey>();
  tr.doc.forEach((node, at) => {
    const slot = slotOf(node);
    if (slot === null) return;
    const isSecond = seen.has(slot);
    seen.add(slot);
    const { generated } = attrsOf(node);
    const paragraph = paragraphs.find(({ key }) => key === generated);
    if (isSecond)
      tr.setNodeMarkup(at, null, { ...node.attrs, id: newId(), generated: null, standsFor: null });
    else if (paragraph && isEdited(node, paragraph))
      tr.setNodeMarkup(at, null, { ...node.attrs, id: newId(), generated: null, standsFor: generated });
  });
}

/** What stands, empty, for the paragraphs that the clerk's edit took away whole. */
function leftOut(before: Node, after: Node, newId: NewId): Map<GeneratedKey, Node> {
  const left = new Set(after.children.map(slotOf));
  const gone = new Map<GeneratedKey, Node>();
  for (const node of before.children) {
    const slot = slotOf(node);
    if (slot === null || left.has(slot)) continue;
    const id = isGenerated(node) ? newId() : attrsOf(node).id;
    gone.set(slot, node.type.create({ id, standsFor: slot }));
  }
  return gone;
}

/** Everything in its place: Boardside's paragraphs, what stands for them, and the clerk's own between. */
function arranged(
  doc: Node,
  paragraphs: readonly Generated[],
  gone: ReadonlyMap<GeneratedKey, Node>,
): Node[] {
  const standIns = new Map(gone);
  for (const node of doc.children) {
    const { standsFor } = attrsOf(node);
    if (standsFor !== null && !standIns.has(standsFor)) standIns.set(standsFor, node);
  }
  const slots = IN_ORDER.flatMap((key): { key: GeneratedKey; node: Node }[] => {
    const paragraph = paragraphs.find((p) => p.key === key);
    const standIn = standIns.get(key);
    if (standIn) return [{ key, node: standIn }];
    if (!paragraph) return [];
    const there = doc.children.find((node) => attrsOf(node).generated === key);
    return [{ key, node: there && !isEdited(there, paragraph) ? there : nodeFor(doc, paragraph) }];
  });
  const own = ownNodes(doc).map(({ node }) => node);
  const blank = own.length > 0 ? [] : [doc.type.schema.node('block', { id: null })];
  const at = (place: 'before' | 'after'): Node[] =>
    slots.filter(({ key }) => placeOf(key) === place).map(({ node }) => node);
  return [...at('before'), ...own, ...blank, ...at('after')];
}

/** Asks the text to look at the facts again. */
export const followFacts = (state: EditorState): Transaction =>
  state.tr.setMeta(FOLLOW, true).setMeta('addToHistory', false);

/** The clerk's words at `at` go, and Boardside's come back where they belong. */
export function handedBack(state: EditorState, at: number): Transaction {
  const node = state.doc.nodeAt(at);
  if (!node || attrsOf(node).standsFor === null) return state.tr;
  return ownStep(state.tr.delete(at, at + node.nodeSize).scrollIntoView()).setMeta(HANDED_BACK, true);
}

/** Whose the edit was: the clerk's own words may take a paragraph's place, or leave it out. */
type EditOf = 'clerk' | 'hand-back' | 'others';

/** Null when all is as it should be. */
function settle(
  before: EditorState,
  state: EditorState,
  paragraphs: readonly Generated[],
  editOf: EditOf,
  newId: NewId,
): Transaction | null {
  const { tr } = state;
  const isClerksEdit = editOf !== 'others';
  if (isClerksEdit) takeOver(tr, paragraphs, newId);
  const gone = editOf === 'clerk' ? leftOut(before.doc, tr.doc, newId) : NONE_GONE;
  const wanted = arranged(tr.doc, paragraphs, gone);
  const isRight = wanted.length === tr.doc.childCount && wanted.every((node, i) => node === tr.doc.child(i));
  if (!isRight) {
    const { doc, selection } = tr;
    replaceChanged(tr, doc.copy(Fragment.from(wanted)));
    keepCaret(tr, doc, selection.anchor, selection.head);
  }
  if (!tr.docChanged) return null;
  return isClerksEdit ? tr : tr.setMeta('addToHistory', false);
}

/** From the first block that is another to the last. */
function replaceChanged(tr: Transaction, next: Node): void {
  const { from, to, blocks } = changedBlocks(tr.doc, next);
  tr.replaceWith(
    from,
    tr.doc.content.size - (next.content.size - to),
    blocks.map(({ node }) => node),
  );
}

/** Whether an edit changed words of the clerk's own only, the blocks being as many as before. */
const isOfOwnWords = (before: Node, after: Node): boolean =>
  before.childCount === after.childCount &&
  [...changedBlocks(before, after).blocks, ...changedBlocks(after, before).blocks].every(
    ({ node }) => slotOf(node) === null,
  );

export const generatedBlocks = (paragraphs: () => readonly Generated[], newId: NewId): Plugin =>
  new Plugin({
    appendTransaction: (transactions, before, state) => {
      const isAsked = transactions.some((t) => t.getMeta(FOLLOW) === true);
      if (!isAsked && (before.doc === state.doc || isOfOwnWords(before.doc, state.doc))) return null;
      const isElsewheres = transactions.some(
        (t) => t.getMeta('preventUpdate') === true || isHistoryTransaction(t),
      );
      const isHandedBack = transactions.some((t) => t.getMeta(HANDED_BACK) === true);
      const editOf = isAsked || isElsewheres ? 'others' : isHandedBack ? 'hand-back' : 'clerk';
      return settle(before, state, paragraphs(), editOf, newId);
    },
  });
