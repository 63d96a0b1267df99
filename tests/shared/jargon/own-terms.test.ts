import { describe, expect, test } from 'vitest';
import { type Glossary, glossaryOf, type Term, usualGlossary } from '../../../shared/jargon/glossary';
import { refusalOfAcronym, withoutTerm, withTerm } from '../../../shared/jargon/own-terms';
import { term as termShape } from '../../../shared/jargon/term-shapes';

const spark: Term = { acronym: 'SPARK', meanings: [{ words: 'our council', plainly: 'Young people.' }] };
const pa = (...words: string[]): Term => ({
  acronym: 'PA',
  meanings: words.map((w) => ({ words: w, plainly: 'Somebody.' })),
});
const meaningsOf = (glossary: Glossary, acronym: string) =>
  glossary.find((term) => term.acronym === acronym)?.meanings.map(({ words }) => words);

describe('the board’s own terms', () => {
  test('stand in the glossary in the order of the alphabet, beside what is shipped', () => {
    const glossary = glossaryOf([spark]);
    expect(glossary).toHaveLength(usualGlossary.length + 1);
    const names = glossary.map(({ acronym }) => acronym);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })));
  });

  test('take the place of the shipped ones of the same name, with two meanings where the board uses two', () => {
    expect(meaningsOf(glossaryOf([pa('personal adviser')]), 'PA')).toEqual(['personal adviser']);
    expect(meaningsOf(glossaryOf([pa('one', 'two')]), 'PA')).toEqual(['one', 'two']);
  });

  test('without a meaning leave a shipped one unexplained', () => {
    expect(meaningsOf(glossaryOf([pa()]), 'PA')).toBeUndefined();
  });

  test('are none where they say what is shipped, or are taken off', () => {
    const shipped = usualGlossary.find(({ acronym }) => acronym === 'PA')!;
    expect(withTerm([pa('one'), spark], shipped)).toEqual([spark]);
    expect(withTerm([spark], pa('one'))).toEqual([spark, pa('one')]);
    expect(withTerm([pa('two')], pa('one'))).toEqual([pa('one')]);
    expect(withoutTerm([spark, pa('one')], 'PA')).toEqual([spark]);
    expect(glossaryOf([])).toBe(usualGlossary);
  });
});

describe('a new acronym', () => {
  test.each(['IRO', 'CiCC', 'R&B', 'A1', 'SPARK'])('%s can be kept', (acronym) => {
    expect(refusalOfAcronym(acronym, [])).toBeNull();
    expect(termShape.safeParse({ acronym, meanings: [] }).success).toBe(true);
  });

  test.each(['', 'A', 'care', 'Two words', 'IRO.', 'ABCDEFGHIJKLMNOPQ'])('“%s” is none', (acronym) => {
    expect(refusalOfAcronym(acronym, [])).toMatch(/in one piece/);
  });

  test('that is there already is changed where it stands', () => {
    expect(refusalOfAcronym('IRO', usualGlossary)).toMatch(/there already/);
  });
});
