import { describe, expect, test } from 'vitest';
import { acronymBefore, spellingOut, type WordsOnScreen } from '../../../shared/jargon/spell-out';
import { usualGlossary } from '../../../shared/jargon/glossary';

const termOf = (acronym: string) => usualGlossary.find((term) => term.acronym === acronym)!;
const SDQ = termOf('SDQ');

/** The notes as the clerk sees them: "|" is the caret; what begins with "! " is the clerk's only. */
function onScreen(...lines: string[]): WordsOnScreen {
  const block = lines.findIndex((line) => line.includes('|'));
  return {
    blocks: lines.map((line) => ({ text: line.replace('|', ''), isPrinted: !line.startsWith('! ') })),
    caret: { block, offset: (lines[block] ?? '').indexOf('|') },
  };
}

function after(term: typeof SDQ, ...lines: string[]): string[] | null {
  const on = onScreen(...lines);
  const change = spellingOut(on, term, term.meanings[0]!);
  if (change === null) return null;
  return on.blocks.map(({ text }, i) =>
    i === change.block ? text.slice(0, change.from) + change.words + text.slice(change.to) : text,
  );
}

const WORDS = 'strengths and difficulties questionnaire (SDQ)';

describe('an acronym is spelled out', () => {
  test('in place of the one before the caret, in the plural too', () => {
    expect(after(SDQ, 'Ask about the SDQ|')).toEqual([`Ask about the ${WORDS}`]);
    expect(after(SDQ, 'An SDQ is a form.', 'Ask about SDQs | today.')).toEqual([
      'An SDQ is a form.',
      'Ask about strengths and difficulties questionnaires (SDQs)  today.',
    ]);
  });

  test('with a capital where it begins a sentence', () => {
    expect(after(SDQ, 'SDQ| was asked for.')).toEqual([`S${WORDS.slice(1)} was asked for.`]);
    expect(after(SDQ, 'It was noted. SDQ|')).toEqual([`It was noted. S${WORDS.slice(1)}`]);
  });

  test('where the item first uses it, when the caret is elsewhere', () => {
    expect(after(SDQ, 'Dev spoke of every SDQ.', 'The SDQ of March.', 'What was|')).toEqual([
      `Dev spoke of every ${WORDS}.`,
      'The SDQ of March.',
      'What was',
    ]);
  });

  test('never in a note for the clerk only, unless the caret stands there', () => {
    expect(after(SDQ, '! check the SDQ figure', 'The SDQ of March.', 'Then|')).toEqual([
      '! check the SDQ figure',
      `The ${WORDS} of March.`,
      'Then',
    ]);
  });

  test.each([
    ['It is a|', `It is a ${WORDS}`],
    ['It is a |', `It is a ${WORDS}`],
    ['|', `S${WORDS.slice(1)}`],
    ['It is (|', `It is (${WORDS}`],
    ['It is a |form.', `It is a ${WORDS} form.`],
    ['It is a|, they said.', `It is a ${WORDS}, they said.`],
  ])('at the caret, set off from the words beside it, where the notes do not use it: %s', (line, written) => {
    expect(after(SDQ, line)).toEqual([written]);
  });

  test('once: what is spelled out at its first use is left alone', () => {
    expect(after(SDQ, `Dev spoke of every ${WORDS}.`, 'The SDQ was low.', 'Then|')).toBeNull();
    expect(after(SDQ, 'A strengths and difficulties questionnaire was sent.', 'The SDQ. |')).toBeNull();
    expect(after(SDQ, 'Every SDQ (Strengths and Difficulties Questionnaire). Then|')).toBeNull();
  });
});

describe('the acronym before the caret', () => {
  test('is the one that ends there, spaces or not', () => {
    const found = (line: string) => acronymBefore(onScreen(line), usualGlossary)?.term.acronym;
    expect(found('Ask about the SDQ|')).toBe('SDQ');
    expect(found('Ask about SDQs |')).toBe('SDQ');
    expect(found('The SDQ and|')).toBeUndefined();
    expect(found('|SDQ')).toBeUndefined();
  });
});
