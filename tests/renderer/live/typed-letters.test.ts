import { afterEach, describe, expect, test } from 'vitest';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { toEdge } from '../../../renderer/console/live/notes/notes-commands';
import { typeLetter } from '../../../renderer/console/live/notes/typed-letters';
import { linesIn, notesView } from '../../support/notes-view';

let view: EditorView | undefined;
afterEach(() => {
  view?.destroy();
  view = undefined;
});

const notes = (text: string): EditorView => (view = notesView(text));
const letters = (on: EditorView, text: string): string => {
  for (const letter of text) expect(typeLetter(on, letter)).toBe(true);
  return linesIn(on);
};
const select = (on: EditorView, from: number, to: number): void =>
  on.dispatch(on.state.tr.setSelection(TextSelection.create(on.state.doc, from, to)));

describe('a letter typed', () => {
  test('stands at the caret', () => {
    expect(letters(notes('The Bo|d'), 'ar')).toBe('The Board');
  });

  test('takes the place of what is selected', () => {
    const on = notes('one two|');
    select(on, 1, 4);
    expect(letters(on, 'x')).toBe('x two');
  });

  test('still turns the marks at the start of a block into its kind', () => {
    expect(letters(notes('|'), '- milk')).toBe('- milk');
    expect(letters(notes('|'), 'Resolved: That')).toBe('Resolved: That');
  });

  test('is left to the engine when it is no single letter', () => {
    const on = notes('one|');
    for (const key of ['Enter', '\r', '\u0000', '\ud83d', '😀', '']) expect(typeLetter(on, key)).toBe(false);
    expect(linesIn(on)).toBe('one');
  });
});

describe('Ctrl+Home and Ctrl+End', () => {
  const spots = (on: EditorView, edge: 'start' | 'end', isSelecting: boolean): number[] => {
    toEdge(edge, isSelecting)(on.state, on.dispatch.bind(on));
    return [on.state.selection.anchor, on.state.selection.head];
  };

  test('go to the first and the last letter', () => {
    const on = notes('one\ntw|o\nthree');
    expect(spots(on, 'end', false)).toEqual([16, 16]);
    expect(spots(on, 'start', false)).toEqual([1, 1]);
  });

  test('with Shift take along what lies between', () => {
    const on = notes('one\ntw|o\nthree');
    expect(spots(on, 'end', true)).toEqual([8, 16]);
    expect(spots(on, 'start', true)).toEqual([8, 1]);
  });
});
