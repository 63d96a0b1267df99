import { describe, expect, test } from 'vitest';
import { acronymIndex, acronymsIn } from '../../../shared/jargon/acronyms-in-text';
import { pluralOf, usualGlossary } from '../../../shared/jargon/glossary';

describe('The glossary', () => {
  test('names every acronym once, in the order of the alphabet', () => {
    const acronyms = usualGlossary.map(({ acronym }) => acronym);
    expect(new Set(acronyms).size).toBe(acronyms.length);
    expect(acronyms).toEqual(acronyms.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })));
  });

  test.each(
    usualGlossary.flatMap(({ acronym, meanings }) => meanings.map((meaning) => [acronym, meaning] as const)),
  )('says plainly what %s is: one sentence, without another acronym', (_, meaning) => {
    expect(meaning.plainly).toMatch(/^\p{Lu}[^.]+\.$/u);
    expect(acronymsIn(`${meaning.words} ${meaning.plainly}`, acronymIndex(usualGlossary))).toEqual([]);
    expect(pluralOf(meaning)).not.toBe('');
  });

  test.each(['CLA', 'LAC', 'SEND', 'EHCP', 'PEP', 'IRO', 'LCS', 'UASC', 'CAMHS', 'NEET', 'CPB', 'FGM'])(
    'knows %s',
    (acronym) => {
      expect(usualGlossary.some((term) => term.acronym === acronym)).toBe(true);
    },
  );

  test('knows PEP as what it is to a corporate parenting board, and as nothing else', () => {
    expect(
      usualGlossary.find(({ acronym }) => acronym === 'PEP')?.meanings.map(({ words }) => words),
    ).toEqual(['personal education plan']);
  });

  test('gives two meanings where an acronym has two', () => {
    expect(usualGlossary.find(({ acronym }) => acronym === 'LCS')?.meanings).toHaveLength(2);
  });
});

describe('Acronyms in a text', () => {
  const index = acronymIndex(usualGlossary);
  const found = (text: string) =>
    acronymsIn(text, index).map(({ term, isPlural, from, to }) => [
      term.acronym,
      isPlural,
      text.slice(from, to),
    ]);

  test('are found, in the plural and beside stops too', () => {
    expect(found('CLA, IROs (SEND); EHCPs.')).toEqual([
      ['CLA', false, 'CLA'],
      ['IRO', true, 'IROs'],
      ['SEND', false, 'SEND'],
      ['EHCP', true, 'EHCPs'],
    ]);
  });

  test('are not found in other words, nor in small letters', () => {
    expect(found('CLASS, send, IROQ, xCLA')).toEqual([]);
  });
});
