/** What one Ctrl+Z takes back: the clerk presses it for the last thing done, not for the typing around it. */
import { closeHistory } from '@tiptap/pm/history';
import type { EditorView } from '@tiptap/pm/view';
import { afterEach, describe, expect, test } from 'vitest';
import { clerksDoing, tookOut } from '../../../renderer/console/live/notes/own-steps';
import { plainPaste } from '../../../renderer/console/live/notes/paste';
import { showBlocks } from '../../../renderer/console/live/notes/show-blocks';
import { USUAL_SNIPPETS } from '../../../shared/minutes/snippets';
import { blocksIn, countIds, linesIn as lines, notesView, press, type } from '../../support/notes-view';

let view: EditorView | undefined;
afterEach(() => {
  view?.destroy();
  view = undefined;
});

const notes = (text: string, takeBack?: (seq: number) => boolean): EditorView =>
  (view = notesView(text, {
    snippets: USUAL_SNIPPETS,
    plugins: [plainPaste(() => {})],
    ...(takeBack ? { takeBack } : {}),
  }));

const paste = (on: EditorView, text: string): EditorView => {
  const data = { getData: (kind: string) => (kind === 'text/plain' ? text : '') };
  const event = Object.assign(new Event('paste'), { clipboardData: data }) as unknown as ClipboardEvent;
  on.someProp('handlePaste', (handle) => handle(on, event, on.state.doc.slice(0, 0)));
  return on;
};

/** The meeting rewrites a word of the first paragraph, on the clerk's word. */
const replace = (on: EditorView, word: string, other: string): EditorView => {
  const blocks = blocksIn(on).map((b) => ({ ...b, text: b.text.replace(word, other) }));
  on.dispatch(clerksDoing(on.state, true));
  on.dispatch(showBlocks(on.state, blocks, countIds()));
  on.dispatch(clerksDoing(on.state, false));
  return on;
};

describe('Ctrl+Z takes back, without the typing before it,', () => {
  test('the moving of a paragraph', () => {
    const on = type(press(type(notes('|'), 'Aaa'), 'Enter'), 'Bbb');
    expect(lines(press(on, 'Alt+ArrowUp'))).toBe('Bbb\nAaa');
    expect(lines(press(on, 'Ctrl+z'))).toBe('Aaa\nBbb');
  });

  test('what “r” and Tab made', () => {
    const on = press(type(notes('|'), 'r'), 'Tab');
    expect(lines(press(on, 'Ctrl+z'))).toBe('r');
  });

  test('a bullet set in', () => {
    const on = press(type(notes('- |'), 'one'), 'Tab');
    expect(lines(press(on, 'Ctrl+z'))).toBe('- one');
  });

  test('what became of “Resolved:”', () => {
    expect(lines(press(type(notes('|'), 'Resolved:'), 'Ctrl+z'))).toBe('Resolved');
  });

  test('a snippet, of which the short form stays', () => {
    expect(lines(press(type(notes('|'), 'It wn '), 'Ctrl+z'))).toBe('It wn');
  });

  test('what was pasted, one line or several', () => {
    expect(lines(press(paste(type(notes('|'), 'It '), 'rained'), 'Ctrl+z'))).toBe('It ');
    view?.destroy();
    expect(lines(press(paste(type(notes('|'), 'It '), 'One.\n- two'), 'Ctrl+z'))).toBe('It ');
  });

  test('words that were replaced', () => {
    const on = replace(type(notes('|'), 'one cat'), 'cat', 'dog');
    expect(lines(on)).toBe('one dog');
    expect(lines(press(on, 'Ctrl+z'))).toBe('one cat');
    expect(lines(press(on, 'Ctrl+y'))).toBe('one dog');
  });
});

describe('Ctrl+Z leaves standing', () => {
  test('what was done before the typing that it takes back', () => {
    const on = type(press(type(press(type(notes('|'), 'Aaa'), 'Enter'), 'B'), 'Alt+ArrowUp'), 'bb');
    expect(lines(press(on, 'Ctrl+z'))).toBe('B\nAaa');
    expect(lines(press(on, 'Ctrl+z'))).toBe('Aaa\nB');
  });

  test('what somebody else put on screen', () => {
    const on = type(notes('one|'), ' two');
    on.dispatch(closeHistory(on.state.tr));
    const [first] = blocksIn(on);
    if (!first) throw new Error('No paragraph');
    on.dispatch(
      showBlocks(on.state, [first, { ...first, id: 'z' as typeof first.id, text: 'Theirs.' }], countIds()),
    );
    expect(lines(press(on, 'Ctrl+z'))).toBe('one\nTheirs.');
  });
});

describe('what the meeting took out of the text', () => {
  const moved = (isNewest: boolean, asked: number[] = []) => {
    const on = type(
      press(
        type(
          notes('|', (seq) => asked.push(seq) > 0 && isNewest),
          'Aaa',
        ),
        'Enter',
      ),
      'Bbb',
    );
    on.dispatch(showBlocks(on.state, blocksIn(on).slice(0, 1), countIds()));
    on.dispatch(tookOut(on.state, 7));
    return on;
  };

  test('is taken back by the meeting while that was the last thing done', () => {
    const asked: number[] = [];
    const on = press(moved(true, asked), 'Ctrl+z');
    expect(asked).toEqual([7]);
    expect(lines(on)).toBe('Aaa');
  });

  test('is not asked back once something else was typed, or done', () => {
    const asked: number[] = [];
    const on = press(type(moved(true, asked), '!'), 'Ctrl+z');
    expect(asked).toEqual([]);
    expect(lines(on)).not.toContain('!');
    expect(lines(press(moved(false), 'Ctrl+z'))).not.toContain('Bbb');
  });
});
