import { history } from '@tiptap/pm/history';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { afterEach, describe, expect, test } from 'vitest';
import { toBlocks, toDoc } from '../../../renderer/console/live/notes/note-doc';
import { notesKeys } from '../../../renderer/console/live/notes/notes-keys';
import { notesSchema } from '../../../renderer/console/live/notes/notes-schema';
import { tidyBlocks } from '../../../renderer/console/live/notes/tidy-blocks';
import { readPlainLines, writePlainLines } from '../../../renderer/console/live/notes/plain-lines';
import { LONGEST_BLOCK } from '../../../shared/minutes/longest-block';
import { block } from '../../../shared/minutes/block-shapes';

let view: EditorView | undefined;
afterEach(() => {
  view?.destroy();
  view = undefined;
});

/** Notes with these lines (as writePlainLines has them) and the caret where "|" stands. */
function notes(text: string): EditorView {
  let nextId = 0;
  const newId = () => `new-${(nextId += 1)}`;
  const blocks = (text === '|' ? [] : text.split('\n').map((line) => readPlainLines(line)[0])).map(
    (line, i) =>
      block.parse({ text: '', kind: 'paragraph', level: 1, ...line, id: `b${i + 1}`, owners: [], due: null }),
  );
  const doc = toDoc(notesSchema, blocks, newId);
  let caret = -1;
  doc.descendants((node, pos) => {
    const at = node.isText ? (node.text ?? '').indexOf('|') : -1;
    if (at >= 0) caret = pos + at;
  });
  let state = EditorState.create({
    doc,
    plugins: [tidyBlocks(newId), ...notesKeys(), history()],
  });
  if (caret >= 0) {
    const tr = state.tr.delete(caret, caret + 1);
    state = state.apply(tr.setSelection(TextSelection.create(tr.doc, caret)).setMeta('addToHistory', false));
  }
  view = new EditorView(document.body.appendChild(document.createElement('div')), { state });
  return view;
}

const KEY_CODES: Record<string, number> = { Enter: 13, Backspace: 8, Delete: 46, Tab: 9 };

function press(on: EditorView, ...keys: string[]): EditorView {
  for (const combination of keys) {
    const parts = combination.split('+');
    const key = parts.pop() ?? '';
    const event = new KeyboardEvent('keydown', {
      key,
      keyCode: KEY_CODES[key] ?? 0,
      shiftKey: parts.includes('Shift'),
      altKey: parts.includes('Alt'),
      ctrlKey: parts.includes('Ctrl'),
    } as KeyboardEventInit);
    on.someProp('handleKeyDown', (f) => f(on, event));
  }
  return on;
}

function type(on: EditorView, text: string): EditorView {
  for (const letter of text) {
    const { from, to } = on.state.selection;
    const insert = () => on.state.tr.insertText(letter, from, to);
    if (!on.someProp('handleTextInput', (f) => f(on, from, to, letter, insert))) on.dispatch(insert());
  }
  return on;
}

const lines = (on: EditorView): string => writePlainLines(toBlocks(on.state.doc));
const ids = (on: EditorView): string[] => toBlocks(on.state.doc).map((b) => b.id);

describe('marks typed at the start of a block', () => {
  test.each([
    ['- milk', '- milk'],
    ['* milk', '- milk'],
    ['# Care Leavers', '# Care Leavers'],
    ['Resolved: That it be noted.', 'Resolved: That it be noted.'],
    ['resolved:That', 'Resolved: That'],
    ['Action: write', 'Action: write'],
    ['! check', 'Clerk only: check'],
    ['12 - 14', '12 - 14'],
    ['The Board resolved: x', 'The Board resolved: x'],
  ])('“%s” becomes “%s”', (typed, line) => {
    expect(lines(type(notes('|'), typed))).toBe(line);
  });

  test.each([
    ['r', 'Resolved: noted'],
    ['R', 'Resolved: noted'],
    ['a', 'Action: noted'],
  ])('“%s” and Tab', (letter, line) => {
    expect(lines(type(press(type(notes('|'), letter), 'Tab'), 'noted'))).toBe(line);
  });

  test('a word that begins with r is left alone by Tab', () => {
    expect(lines(press(notes('r|eview'), 'Tab'))).toBe('review');
  });

  test('one Backspace takes a mark back', () => {
    expect(lines(press(type(notes('|'), '- '), 'Backspace'))).toBe('- ');
    expect(toBlocks(notes('|').state.doc)).toEqual([]);
  });
});

describe('Enter', () => {
  test.each([
    ['one| two', 'one\n two'],
    ['- one|', '- one\n- '],
    ['# Care Leavers|', '# Care Leavers\n'],
    ['Resolved: That|', 'Resolved: That\n'],
    ['Action: write|', 'Action: write\n'],
    ['Clerk only: check|', 'Clerk only: check\n'],
  ])('in “%s” gives “%s”', (before, after) => {
    expect(lines(press(notes(before), 'Enter'))).toBe(after);
  });

  test('on an empty bullet makes a paragraph', () => {
    expect(lines(type(press(notes('- one|'), 'Enter', 'Enter'), 'two'))).toBe('- one\ntwo');
  });

  test('on an empty bullet of the second level steps out, as in Word', () => {
    expect(lines(press(notes('- one|'), 'Enter', 'Tab', 'Enter'))).toBe('- one\n- ');
  });

  test('at the start of a block leaves its words their own block', () => {
    const on = press(notes('# |Care Leavers'), 'Enter');
    expect(lines(on)).toBe('\n# Care Leavers');
    expect(ids(on)[1]).toBe('b1');
  });

  test('every block has an id of its own afterwards', () => {
    const on = press(type(press(notes('- one|'), 'Enter'), 'two'), 'Enter', 'Enter', 'Enter');
    expect(new Set(ids(on)).size).toBe(ids(on).length);
    expect(ids(on)).not.toContain(null);
  });
});

describe('Backspace and Delete', () => {
  test.each(['- |one', '# |one', 'Resolved: |one', 'Action: |one', 'Clerk only: |one'])(
    'Backspace at the start of “%s” makes it a paragraph',
    (before) => {
      expect(lines(press(notes(before), 'Backspace'))).toBe('one');
    },
  );

  test('a second Backspace joins it to the block before, which keeps its kind', () => {
    const on = press(notes('Resolved: That\n- | it'), 'Backspace', 'Backspace');
    expect(lines(on)).toBe('Resolved: That it');
    expect(ids(on)).toEqual(['b1']);
  });

  test('an action that becomes a paragraph loses its owners and date', () => {
    const on = notes('Action: |write');
    on.dispatch(on.state.tr.setNodeAttribute(0, 'owners', ['dev']).setNodeAttribute(0, 'due', '2027-01-28'));
    press(on, 'Backspace');
    expect(toBlocks(on.state.doc)).toMatchObject([{ kind: 'paragraph', owners: [], due: null }]);
  });

  test('Delete at the end brings up the words below', () => {
    expect(lines(press(notes('one|\n- two'), 'Delete'))).toBe('onetwo');
  });

  test('Delete in an empty paragraph takes it away and leaves the resolution below as it is', () => {
    const on = press(notes('one|\nResolved: That'), 'Enter', 'Delete');
    expect(lines(on)).toBe('one\nResolved: That');
  });
});

describe('levels and places', () => {
  test('Tab sets a bullet in and Shift+Tab brings it back', () => {
    const on = press(notes('- one|'), 'Tab');
    expect(lines(on)).toBe('  - one');
    expect(lines(press(on, 'Shift+Tab'))).toBe('- one');
  });

  test('Alt+Down and Alt+Up move a block, and the caret goes with it', () => {
    const on = press(notes('one|\ntwo\nthree'), 'Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowDown');
    expect(lines(on)).toBe('two\nthree\none');
    expect(lines(type(press(on, 'Alt+ArrowUp'), '!'))).toBe('two\none!\nthree');
    expect(ids(on)).toEqual(['b2', 'b1', 'b3']);
  });

  test('Ctrl+Shift+N makes a note for the clerk only, and a paragraph again', () => {
    const on = press(notes('check|'), 'Ctrl+Shift+n');
    expect(lines(on)).toBe('Clerk only: check');
    expect(lines(press(on, 'Ctrl+Shift+n'))).toBe('check');
  });

  test('Ctrl+Z takes typing back', () => {
    const on = press(type(notes('one|'), ' two'), 'Ctrl+z');
    expect(lines(on)).toBe('one');
  });
});

test('text longer than a block may be is cut into several', () => {
  const on = notes('one|');
  on.dispatch(on.state.tr.insertText('word '.repeat(LONGEST_BLOCK / 2)));
  const blocks = toBlocks(on.state.doc);
  expect(blocks.map((b) => b.text).join('')).toBe(`one${'word '.repeat(LONGEST_BLOCK / 2)}`);
  for (const b of blocks) expect(b.text.length).toBeLessThanOrEqual(LONGEST_BLOCK);
  expect(new Set(blocks.map((b) => b.id)).size).toBe(blocks.length);
});
