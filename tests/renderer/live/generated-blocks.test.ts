import { AllSelection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { afterEach, describe, expect, test } from 'vitest';
import {
  followFacts,
  generatedBlocks,
  handedBack,
} from '../../../renderer/console/live/notes/generated-blocks';
import { chipsOf } from '../../../renderer/console/live/notes/chips-of-block';
import { attrsOf } from '../../../renderer/console/live/notes/note-doc';
import { showBlocks } from '../../../renderer/console/live/notes/show-blocks';
import type { Block } from '../../../shared/minutes/blocks';
import type { Generated } from '../../../shared/minutes/generated';
import { aBlock } from '../../support/given-when-then';
import { blocksIn, countIds, press, type, viewOf } from '../../support/notes-view';

const WELCOME: Generated = { key: 'welcome', text: 'All were welcomed.', place: 'before' };
const LATE: Generated = { key: 'late', text: 'Moira Kay attended from 6.50pm.', place: 'before' };
const NEXT: Generated = { key: 'next-meeting', text: 'Thursday, 28 January 2027.', place: 'after' };

let written: readonly Generated[] = [];
let view: EditorView | undefined;
afterEach(() => {
  view?.destroy();
  view = undefined;
});

function notes(facts: readonly Generated[], blocks: readonly Block[] = []): EditorView {
  written = facts;
  view = viewOf(blocks, { plugins: [generatedBlocks(() => written, countIds())] });
  view.dispatch(followFacts(view.state));
  return view;
}

/** What stands on screen: Boardside's in brackets, what stands for it with its key. */
const shown = (on: EditorView): string[] =>
  on.state.doc.children.map((node) => {
    const { generated, standsFor } = attrsOf(node);
    if (generated !== null) return `[${node.textContent}]`;
    return standsFor === null ? node.textContent : `${standsFor}: ${node.textContent}`;
  });

function caretAtEndOf(on: EditorView, text: string): EditorView {
  let end = -1;
  on.state.doc.forEach((node, at) => {
    if (node.textContent === text) end = at + 1 + node.content.size;
  });
  on.dispatch(on.state.tr.setSelection(TextSelection.create(on.state.doc, end)));
  return on;
}

describe('what stands beside a paragraph of the clerk’s that stands for Boardside’s', () => {
  const nobody = () => null;
  const words = { nameOf: nobody, dueWords: String, placeholder: () => '' };
  const actions = { askWho: () => {}, askDue: () => {}, handBack: () => {} };
  const beside = (text: string): readonly string[] => {
    const block = { ...aBlock('b', text), standsFor: 'late' as const, generated: null };
    return chipsOf(block, text === '', words, actions).after.map((chip) => chip.words);
  };

  test('offers to hand it back, and says what is left out where it has no words', () => {
    expect(beside('Moira came.')).toEqual(['your words · hand back']);
    expect(beside('')).toEqual(['who came late: left out · bring back']);
  });
});

describe('paragraphs of Boardside’s own', () => {
  test('stand before and after what the clerk writes, and are none of the clerk’s blocks', () => {
    const on = notes([WELCOME, NEXT], [aBlock('b', 'Mine.')]);
    expect(shown(on)).toEqual(['[All were welcomed.]', 'Mine.', '[Thursday, 28 January 2027.]']);
    expect(blocksIn(on).map((b) => b.text)).toEqual(['Mine.']);
  });

  test('leave room to write in an item that has nothing else', () => {
    const on = notes([WELCOME]);
    expect(shown(on)).toEqual(['[All were welcomed.]', '']);
    expect(blocksIn(on)).toEqual([]);
  });

  test('follow the facts while the clerk writes on', () => {
    const on = caretAtEndOf(notes([WELCOME], [aBlock('b', 'Mine.')]), 'Mine.');
    written = [{ ...WELCOME, text: 'All were welcomed and apologies received.' }, LATE];
    on.dispatch(followFacts(on.state));
    type(on, '!');
    expect(shown(on)).toEqual([
      '[All were welcomed and apologies received.]',
      '[Moira Kay attended from 6.50pm.]',
      'Mine.!',
    ]);
  });

  test('are the clerk’s from the first letter on, in their place, and Ctrl+Z hands them back', () => {
    const on = type(caretAtEndOf(notes([WELCOME, LATE], [aBlock('b', 'Mine.')]), WELCOME.text), '!');
    expect(shown(on)).toEqual(['welcome: All were welcomed.!', '[Moira Kay attended from 6.50pm.]', 'Mine.']);
    expect(blocksIn(on)[0]).toMatchObject({ text: 'All were welcomed.!', standsFor: 'welcome' });
    expect(shown(press(on, 'Ctrl+z'))).toEqual([`[${WELCOME.text}]`, `[${LATE.text}]`, 'Mine.']);
  });

  test('what was handed back by Ctrl+Z follows the facts that changed meanwhile', () => {
    const on = type(caretAtEndOf(notes([WELCOME], [aBlock('b', 'Mine.')]), WELCOME.text), '!');
    written = [{ ...WELCOME, text: 'Welcome.' }];
    expect(shown(press(on, 'Ctrl+z'))).toEqual(['[Welcome.]', 'Mine.']);
  });

  test('are handed back by taking the clerk’s away', () => {
    const on = type(caretAtEndOf(notes([WELCOME], [aBlock('b', 'Mine.')]), WELCOME.text), '!');
    on.dispatch(handedBack(on.state, 0));
    expect(shown(on)).toEqual([`[${WELCOME.text}]`, 'Mine.']);
    expect(blocksIn(on).map((b) => b.standsFor)).toEqual([null]);
  });

  test('without words are left out, and kept so', () => {
    const on = notes([WELCOME], [aBlock('b', 'Mine.')]);
    on.dispatch(on.state.tr.delete(1, 1 + WELCOME.text.length));
    expect(blocksIn(on)[0]).toMatchObject({ text: '', standsFor: 'welcome' });
  });

  test('stay out when the clerk deletes everything, and Ctrl+Z brings all of it back', () => {
    const on = notes([WELCOME, NEXT], [aBlock('b', 'Mine.')]);
    on.dispatch(on.state.tr.setSelection(new AllSelection(on.state.doc)));
    press(on, 'Delete');
    expect(shown(on)).toEqual(['welcome: ', '', 'next-meeting: ']);
    expect(blocksIn(on).map((b) => [b.standsFor, b.text])).toEqual([
      ['welcome', ''],
      ['next-meeting', ''],
    ]);
    expect(shown(type(on, 'New.'))).toEqual(['welcome: ', 'New.', 'next-meeting: ']);
    expect(shown(press(on, 'Ctrl+z', 'Ctrl+z'))).toEqual([`[${WELCOME.text}]`, 'Mine.', `[${NEXT.text}]`]);
  });

  test('that the clerk had made theirs and deletes stay out, and are handed back', () => {
    const on = type(caretAtEndOf(notes([WELCOME, LATE], [aBlock('b', 'Mine.')]), WELCOME.text), '!');
    const id = blocksIn(on)[0]?.id;
    on.dispatch(on.state.tr.setSelection(new AllSelection(on.state.doc)));
    press(on, 'Delete');
    expect(blocksIn(on)[0]).toMatchObject({ id, text: '', standsFor: 'welcome' });
    on.dispatch(handedBack(on.state, 0));
    expect(shown(on)).toEqual([`[${WELCOME.text}]`, 'late: ', '']);
  });

  test('two of which are deleted together with what the clerk wrote stay out', () => {
    const on = notes([WELCOME, LATE], [aBlock('b', 'Mine.')]);
    const { doc } = on.state;
    on.dispatch(on.state.tr.setSelection(TextSelection.create(doc, 1, doc.content.size - 1)));
    press(on, 'Delete');
    expect(shown(on)).toEqual(['welcome: ', 'late: ', '']);
  });

  test('that an empty block leaves out cannot be lost by one more Backspace', () => {
    const on = notes([WELCOME], [{ ...aBlock('s', ''), standsFor: 'welcome' }, aBlock('b', '')]);
    on.dispatch(on.state.tr.setSelection(TextSelection.create(on.state.doc, 1)));
    press(on, 'Delete');
    expect(shown(on)).toEqual(['welcome: ', '']);
  });

  test('keep their order: a line begun between two goes below both', () => {
    const on = press(caretAtEndOf(notes([WELCOME, LATE], [aBlock('b', 'Mine.')]), WELCOME.text), 'Enter');
    type(on, 'New.');
    expect(shown(on)).toEqual([`[${WELCOME.text}]`, `[${LATE.text}]`, 'New.', 'Mine.']);
  });

  test('stay when the meeting changes underneath', () => {
    const on = notes([WELCOME, NEXT], [aBlock('b', 'Mine.')]);
    on.dispatch(showBlocks(on.state, [aBlock('b', 'Other.'), aBlock('c', 'More.')], countIds()));
    expect(shown(on)).toEqual([`[${WELCOME.text}]`, 'Other.', 'More.', `[${NEXT.text}]`]);
  });
});
