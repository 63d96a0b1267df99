import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Filling,
  fillTemplate,
  GAPS,
  wordsOf,
  wrongGap,
} from '../../../shared/chairing/prompt-template';

const say = (template: string, filling: Filling = {}): string => wordsOf(fillTemplate(template, filling));

describe('a prompt with gaps', () => {
  test('is filled with what is known', () => {
    expect(say('Now item {number}: {title}.', { number: '4', title: 'Our plan' })).toBe(
      'Now item 4: Our plan.',
    );
  });

  test('loses the sentence whose fact is not known, and no other', () => {
    const template = 'Now {title}. We will hear from {presenter}. We have {minutes} for this.';
    expect(say(template, { title: 'our plan', minutes: '5 minutes' })).toBe(
      'Now our plan. We have 5 minutes for this.',
    );
    expect(say(template, { title: 'our plan', presenter: '', minutes: null })).toBe('Now our plan.');
  });

  test('loses only what stands in brackets with the gap', () => {
    const template = 'Now {title}[, with {presenter}].';
    expect(say(template, { title: 'our plan' })).toBe('Now our plan.');
    expect(say(template, { title: 'our plan', presenter: 'Dev' })).toBe('Now our plan, with Dev.');
    expect(say('Hello. [{names}, do you want to speak? You can say no.] Thank you.')).toBe(
      'Hello. Thank you.',
    );
  });

  test('does not end a sentence twice', () => {
    expect(say('Next is {title}. Ready?', { title: 'How are we doing?' })).toBe(
      'Next is How are we doing? Ready?',
    );
    expect(say('{resolved} Right?', { resolved: 'That it was noted.' })).toBe('That it was noted. Right?');
  });

  test('is not confused by stops, gaps and brackets in what fills it', () => {
    expect(say('Now {title}. Go.', { title: 'Dr. {board} [x] Smith' })).toBe(
      'Now Dr. {board} [x] Smith. Go.',
    );
  });

  test('says nothing when no sentence is left', () => {
    expect(fillTemplate('We meet on {next-meeting}.', {})).toEqual([]);
    expect(fillTemplate('', {})).toEqual([]);
  });

  test('tells its own words from what filled it', () => {
    expect(fillTemplate('Now {title}.', { title: 'our plan' })).toEqual([
      { text: 'Now ', gap: null },
      { text: 'our plan', gap: 'title' },
      { text: '.', gap: null },
    ]);
  });

  test.each([
    ['We have {minuts}.', '{minuts}'],
    ['We have {}.', '{}'],
    ['We have {minutes.', '{'],
    ['We have minutes}.', '}'],
    ['We have {minutes} for {title}.', null],
    ['We have { minutes }.', null],
    ['', null],
  ])('of “%s” the wrong gap is %s', (template, wrong) => {
    expect(wrongGap(template)).toBe(wrong);
  });

  const piece = fc.oneof(
    fc.constantFrom('Hello', 'we', 'have', 'time', '.', '?', '!', ',', ' '),
    fc.constantFrom(...GAPS).map((gap) => `{${gap}}`),
    fc.constantFrom(...GAPS).map((gap) => ` [so {${gap}}]`),
  );

  test('never shows a gap, a bracket or a hole, whatever is known', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
        fc.subarray([...GAPS]),
        (template, known) => {
          const said = say(template, Object.fromEntries(known.map((gap) => [gap, 'word'])));
          expect(said).not.toMatch(/[{}[\]]|\s{2}|^\s|\s$|\s[.,!?]|undefined|null/);
        },
      ),
    );
  });
});
