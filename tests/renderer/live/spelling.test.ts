import { readFileSync } from 'node:fs';
import type { EditorView } from '@tiptap/pm/view';
import { afterEach, describe, expect, test } from 'vitest';
import { dictionaryOf } from '../../../renderer/console/live/spelling/dictionary';
import { type Speller, spellerOver } from '../../../renderer/console/live/spelling/speller';
import type {
  SpellingAnswer,
  SpellingRequest,
} from '../../../renderer/console/live/spelling/spelling-messages';
import {
  checkAgain,
  nextMisspelt,
  spellingMarks,
} from '../../../renderer/console/live/spelling/spelling-marks';
import { isOfBoard, wordsOfBoard, wordsOfText } from '../../../renderer/console/live/spelling/words-of-text';
import { northmoor } from '../../support/northmoor';
import { notesView, type } from '../../support/notes-view';

const part = (name: string): string => readFileSync(`node_modules/dictionary-en-gb/index.${name}`, 'utf8');
const dictionary = dictionaryOf(part('aff'), part('dic'));

/** The worker, without one: it answers as the real one does, a task later. */
function cardboardWorker(asked: SpellingRequest[] = []) {
  const page = new EventTarget();
  return {
    addEventListener: page.addEventListener.bind(page) as Worker['addEventListener'],
    postMessage: (request: SpellingRequest) => {
      asked.push(request);
      const words =
        request.kind === 'check'
          ? request.words.filter((word) => !dictionary.isRight(word))
          : dictionary.suggest(request.word);
      const data: SpellingAnswer = { id: request.id, words };
      setTimeout(() => page.dispatchEvent(Object.assign(new Event('message'), { data })));
    },
  };
}

describe('the British dictionary', () => {
  test.each(['organise', 'colour', 'centre', 'minuted', "children's", 'safeguarding'])(
    'knows “%s”',
    async (word) => {
      const speller = spellerOver(cardboardWorker());
      await speller.learn([word]);
      expect(speller.isRight(word)).toBe(true);
    },
  );

  test.each([
    'café',
    'naïve',
    'résumé',
    'façade',
    'cafés',
    'Zoë',
    'fiancée',
    'crèche',
    'élite',
    'cafe\u0301',
  ])('knows “%s” as it knows the word without its accents', (word) => {
    expect(dictionary.isRight(word)).toBe(true);
  });

  test.each(['récieve', 'accomodatión', 'naïvve'])('knows “%s” no better for an accent', (word) => {
    expect(dictionary.isRight(word)).toBe(false);
  });

  test.each(['recieve', 'color', 'accomodation'])('does not know “%s”', async (word) => {
    const speller = spellerOver(cardboardWorker());
    await speller.learn([word]);
    expect(speller.isRight(word)).toBe(false);
  });

  test('is asked for a word once, and suggests what may be meant', async () => {
    const asked: SpellingRequest[] = [];
    const speller = spellerOver(cardboardWorker(asked));
    await speller.learn(['recieve', 'the', 'the']);
    await speller.learn(['the']);
    expect(asked).toHaveLength(1);
    expect(await speller.suggest('recieve')).toContain('receive');
  });
});

describe('the words of a text', () => {
  test('are no addresses, no acronyms and nothing with digits', () => {
    const words = wordsOfText(
      'See https://x.org/abc and SEND, 12th well-being of dev@x.org CICs; the Board’s map',
    );
    expect(words.map((w) => w.word)).toEqual(['See', 'and', 'well', 'being', 'of', 'the', "Board's", 'map']);
  });

  test('are those in Latin letters only', () => {
    const words = wordsOfText('Shalom שלום and سلام עליכם, Привет, 你好 and Nguyễn.');
    expect(words.map((w) => w.word)).toEqual(['Shalom', 'and', 'and', 'Nguyễn']);
  });

  test('of a board in Britain are words of the board', () => {
    const board = wordsOfBoard(northmoor().meeting, []);
    const text =
      'Cllr Cllrs Mx covid Covid wifi foodbank foodbanks neurodiversity neurodivergent Barnardo’s ie eg lockdown mentees workstreams';
    const unknown = wordsOfText(text).filter(
      ({ word }) => !isOfBoard(word, board) && !dictionary.isRight(word),
    );
    expect(unknown.map(({ word }) => word)).toEqual([]);
    for (const word of ['fi', 'recieve', 'foodbnk', 'neurodiverity', 'clr'])
      expect([word, isOfBoard(word, board) || dictionary.isRight(word)]).toEqual([word, false]);
  });

  test('people, titles and what the clerk added are words of the board', () => {
    const board = wordsOfBoard(northmoor().meeting, ['microsite']);
    for (const word of ['Hartley', "Hartley's", 'Oyelaran', 'Northmoor', 'Ofsted', 'microsite'])
      expect([word, isOfBoard(word, board)]).toEqual([word, true]);
    expect(isOfBoard('recieve', board)).toBe(false);
  });
});

describe('in the notes', () => {
  let view: EditorView | undefined;
  afterEach(() => {
    view?.destroy();
    view = undefined;
  });
  const spellerOnce = spellerOver(cardboardWorker());
  const pause = () => new Promise((go) => setTimeout(go, 520));
  const notes = (text: string, speller: Speller | null, board: readonly string[] = []): EditorView =>
    (view = notesView(text, {
      plugins: [spellingMarks({ speller: () => speller, boardWords: () => new Set(board) })],
    }));
  const marked = (on: EditorView): string[] =>
    [...on.dom.querySelectorAll('[data-misspelt]')].map((mark) => mark.textContent ?? '');

  test('an unknown word is marked after a pause, the one being typed and the board’s own are not', async () => {
    const on = notes('We recieve the Hartley accomodat|', spellerOver(cardboardWorker()), ['hartley']);
    await pause();
    expect(marked(on)).toEqual(['recieve']);
    type(on, 'ion. ');
    await pause();
    expect(marked(on)).toEqual(['recieve', 'accomodation']);
    expect(nextMisspelt(on.state)?.word).toBe('recieve');
  });

  test('a word that was added is marked no more', async () => {
    const added: string[] = [];
    view = notesView('We recieve it |', {
      plugins: [spellingMarks({ speller: () => spellerOnce, boardWords: () => new Set(added) })],
    });
    await pause();
    expect(marked(view)).toEqual(['recieve']);
    added.push('recieve');
    view.dispatch(checkAgain(view.state));
    await pause();
    expect(marked(view)).toEqual([]);
  });

  test('where there is no dictionary nothing is marked', async () => {
    const on = notes('We recieve it|', null);
    await pause();
    expect(marked(on)).toEqual([]);
    expect(nextMisspelt(on.state)).toBeNull();
  });
});
