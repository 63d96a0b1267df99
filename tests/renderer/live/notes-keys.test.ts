import { afterEach, describe, expect, test } from 'vitest';
import type { EditorView } from '@tiptap/pm/view';
import { LONGEST_BLOCK } from '../../../shared/minutes/longest-block';
import { USUAL_SNIPPETS } from '../../../shared/minutes/snippets';
import { blocksIn, linesIn as lines, notesView, press, type } from '../../support/notes-view';

let view: EditorView | undefined;
afterEach(() => {
  view?.destroy();
  view = undefined;
});

const notes = (text: string): EditorView => (view = notesView(text, { snippets: USUAL_SNIPPETS }));
const ids = (on: EditorView): string[] => blocksIn(on).map((b) => b.id);

describe('marks typed at the start of a block', () => {
  test.each([
    ['- milk', '- milk'],
    ['* milk', '- milk'],
    ['# Care Leavers', '# Care Leavers'],
    ['Resolved: That it be noted.', 'Resolved: That it be noted.'],
    ['resolved:That', 'Resolved: That'],
    ['RESOLVED: That x', 'Resolved: That x'],
    ['RESOLVED – That x', 'Resolved: That x'],
    ['Resolved - That x', 'Resolved: That x'],
    ['ACTION: do it', 'Action: do it'],
    ['QUESTION: why', 'Question: why'],
    ['Resolved-as-agreed it was', 'Resolved-as-agreed it was'],
    ['Action: write', 'Action: write'],
    ['! check', 'Clerk only: check'],
    ['i) a map', 'i) a map'],
    ['? Why so long?', 'Question: Why so long?'],
    ['" Nobody told us.', 'Young person’s view: Nobody told us.'],
    ['> Nobody told us.', 'Young person’s view: Nobody told us.'],
    ['Why? Because', 'Why? Because'],
    ['12 - 14', '12 - 14'],
    ['The Board resolved: x', 'The Board resolved: x'],
  ])('“%s” becomes “%s”', (typed, line) => {
    expect(lines(type(notes('|'), typed))).toBe(line);
  });

  test.each([
    ['r', 'Resolved: noted'],
    ['R', 'Resolved: noted'],
    ['a', 'Action: noted'],
    ['q', 'Question: noted'],
  ])('“%s” and Tab', (letter, line) => {
    expect(lines(type(press(type(notes('|'), letter), 'Tab'), 'noted'))).toBe(line);
  });

  test('a word that begins with r is left alone by Tab', () => {
    expect(lines(press(notes('r|eview'), 'Tab'))).toBe('review');
  });

  test('one Backspace takes a mark back', () => {
    expect(lines(press(type(notes('|'), '- '), 'Backspace'))).toBe('- ');
    expect(blocksIn(notes('|'))).toEqual([]);
  });
});

describe('Enter', () => {
  test.each([
    ['one| two', 'one\n two'],
    ['- one|', '- one\n- '],
    ['i) one|', 'i) one\ni) '],
    ['Question: why|', 'Question: why\n'],
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
    expect(blocksIn(on)).toMatchObject([{ kind: 'paragraph', owners: [], due: null }]);
  });

  test('Delete at the end brings up the words below', () => {
    expect(lines(press(notes('one|\n- two'), 'Delete'))).toBe('onetwo');
  });

  test('Delete in an empty paragraph takes it away and leaves the resolution below as it is', () => {
    const on = press(notes('one|\nResolved: That'), 'Enter', 'Delete');
    expect(lines(on)).toBe('one\nResolved: That');
  });
});

describe('snippets', () => {
  test.each([
    ['The report wn ', 'The report was noted '],
    ['agr ', 'The minutes were agreed as an accurate record. '],
    ['Wn ', 'Was noted '],
    ['own ', 'own '],
    ['WN ', 'WN '],
  ])('“%s” becomes “%s”', (typed, text) => {
    expect(lines(type(notes('|'), typed))).toBe(text);
  });

  test('one Backspace brings the short form back, and it then stays', () => {
    const on = press(type(notes('|'), 'It wn '), 'Backspace');
    expect(lines(on)).toBe('It wn ');
    expect(lines(type(on, 'x '))).toBe('It wn x ');
  });
});

describe('addresses', () => {
  test('that are typed become links, without the sign after them, and one Backspace takes that back', () => {
    const on = type(notes('|'), 'See https://northmoor.example/board. ');
    expect(blocksIn(on)[0]).toMatchObject({
      text: 'See https://northmoor.example/board. ',
      links: [{ from: 4, to: 35, address: 'https://northmoor.example/board' }],
    });
    expect(blocksIn(press(on, 'Backspace'))[0]?.links).toEqual([]);
  });

  test('words typed after a link are none of it', () => {
    const on = type(notes('|'), 'https://northmoor.example and more');
    expect(blocksIn(on)[0]?.links).toEqual([{ from: 0, to: 25, address: 'https://northmoor.example' }]);
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
  const blocks = blocksIn(on);
  expect(blocks.map((b) => b.text).join('')).toBe(`one${'word '.repeat(LONGEST_BLOCK / 2)}`);
  for (const b of blocks) expect(b.text.length).toBeLessThanOrEqual(LONGEST_BLOCK);
  expect(new Set(blocks.map((b) => b.id)).size).toBe(blocks.length);
});
