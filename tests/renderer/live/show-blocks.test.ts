import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBlocks, toDoc } from '../../../renderer/console/live/notes/note-doc';
import { notesSchema } from '../../../renderer/console/live/notes/notes-schema';
import { insertPlainText } from '../../../renderer/console/live/notes/paste';
import { writePlainLines } from '../../../renderer/console/live/notes/plain-lines';
import { showBlocks } from '../../../renderer/console/live/notes/show-blocks';
import type { Block } from '../../../shared/minutes/blocks';
import { block } from '../../../shared/minutes/block-shapes';
import { arbitraryBlocks } from '../../support/arbitrary-blocks';

const newId = () => 'fresh';
const stateOf = (blocks: readonly Block[]) => EditorState.create({ doc: toDoc(notesSchema, blocks, newId) });
const word = (id: string, text: string, kind: Block['kind'] = 'paragraph'): Block =>
  block.parse({ id, text, kind, level: 1, owners: [], due: null });

/** The caret in the block with this id, so many letters in. */
function caret(state: EditorState, id: string, offset: number): EditorState {
  let at = 0;
  state.doc.forEach((node, pos) => {
    if (node.attrs['id'] === id) at = pos + 1 + offset;
  });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
}
const where = (state: EditorState) => [
  state.selection.$from.parent.attrs['id'],
  state.selection.$from.parentOffset,
];

describe('other blocks put on screen', () => {
  test('stand there exactly, whatever was there before', () => {
    fc.assert(
      fc.property(arbitraryBlocks, arbitraryBlocks, (before, after) => {
        const state = stateOf(before);
        const shown = state.apply(showBlocks(state, after, newId)).doc;
        shown.check();
        expect(shown.eq(toDoc(notesSchema, after, newId))).toBe(true);
      }),
    );
  });

  test('leave the caret where it is in its block when others change around it', () => {
    const state = caret(stateOf([word('a', 'one'), word('b', 'two'), word('c', 'three')]), 'b', 2);
    const after = [word('n', 'new'), word('a', 'one more'), word('b', 'two'), word('c', '3')];
    expect(where(state.apply(showBlocks(state, after, newId)))).toEqual(['b', 2]);
  });

  test('keep the caret inside a block that became shorter', () => {
    const state = caret(stateOf([word('a', 'one'), word('b', 'two words')]), 'b', 9);
    expect(where(state.apply(showBlocks(state, [word('a', 'one'), word('b', 'two')], newId)))).toEqual([
      'b',
      3,
    ]);
  });

  test('take nothing from a caret whose block is gone', () => {
    const state = caret(stateOf([word('a', 'one'), word('b', 'two')]), 'b', 1);
    const shown = state.apply(showBlocks(state, [word('a', 'one')], newId));
    expect(toBlocks(shown.doc)).toEqual([word('a', 'one')]);
    expect(shown.selection.$from.parent.attrs['id']).toBe('a');
  });
});

describe('pasting', () => {
  const pasted = (before: Block[], id: string, offset: number, text: string): string => {
    const state = caret(stateOf(before), id, offset);
    return writePlainLines(toBlocks(state.apply(insertPlainText(state, text)).doc));
  };

  test('one line goes into the text', () => {
    expect(pasted([word('a', 'one three')], 'a', 4, 'two ')).toBe('one two three');
  });

  test('several lines become blocks of their own', () => {
    expect(pasted([], 'fresh', 0, 'One.\n\n• two\n• three\n')).toBe('One.\n- two\n- three');
  });

  test('several lines go on in the middle of a block, and its end follows them', () => {
    expect(pasted([word('a', 'start end')], 'a', 6, 'one\ntwo ')).toBe('start one\ntwoend');
    expect(pasted([word('a', 'start ')], 'a', 6, '- one\n- two')).toBe('start \n- one\n- two');
  });

  test('a resolution keeps its kind when lines are pasted into it', () => {
    expect(pasted([word('a', 'That ', 'resolved')], 'a', 5, 'it be noted.\nThe end.')).toBe(
      'Resolved: That it be noted.\nThe end.',
    );
  });
});
