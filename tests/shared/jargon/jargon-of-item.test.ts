import { describe, expect, test } from 'vitest';
import type { Glossary } from '../../../shared/jargon/glossary';
import { jargonIn } from '../../../shared/jargon/jargon-in';
import { jargonOf } from '../../../shared/jargon/jargon-of-item';
import type { ItemId } from '../../../shared/kernel/ids';
import type { Meeting } from '../../../shared/meeting/meeting';
import {
  agenda,
  clerkOnly,
  command,
  type Doing,
  item,
  itemCalled,
  paragraph,
  quote,
  sensitive,
  tell,
  write,
} from '../../support/meetings';

const told = (...done: Doing[]): Meeting =>
  tell(
    {},
    agenda(
      item('SEND and CLA performance', 15, 'ordinary', { purposes: ['To hear from the IROs on every CLA.'] }),
      item('PEP completion', 10),
    ),
    ...done,
  ).meeting;

const acronymsOf = (meeting: Meeting, title: string, glossary?: Glossary): string[] =>
  jargonOf(meeting, itemCalled(meeting, title), glossary).map(({ acronym }) => acronym);

describe('the jargon of an item', () => {
  test('is in its title, its purposes and what is typed, in that order and each once', () => {
    const meeting = told(write('SEND', paragraph('CAMHS and the IRO spoke of CLA.')));
    expect(acronymsOf(meeting, 'SEND')).toEqual(['SEND', 'CLA', 'IRO', 'CAMHS']);
  });

  test('has all the meanings a term has', () => {
    const meeting = told(write('PEP', paragraph('What is LCS?')));
    const [, lcs] = jargonOf(meeting, itemCalled(meeting, 'PEP'));
    expect(lcs?.meanings.map(({ words }) => words)).toHaveLength(2);
  });

  test('is in its prompts too, but the title of the next item is not its own', () => {
    expect(acronymsOf(told(), 'SEND')).not.toContain('PEP');
    const words = 'Ask the LAC nurse.';
    const prompted = told(command({ type: 'WordPrompt', moment: 'item-start', itemId: null, words }));
    expect(acronymsOf(prompted, 'PEP')).toEqual(['PEP', 'LAC']);
  });

  test('is never out of a clerk-only note or a sensitive view', () => {
    const meeting = told(
      write('PEP', clerkOnly('Ask the IRO.'), sensitive(quote('I saw CAMHS once.')), quote('What is LCS?')),
    );
    expect(acronymsOf(meeting, 'PEP')).toEqual(['PEP', 'LCS']);
  });

  test('is what the glossary at hand knows', () => {
    const own: Glossary = [
      { acronym: 'SPARK', meanings: [{ words: 'our council', plainly: 'Young people.' }] },
    ];
    const meeting = told(write('PEP', paragraph('SPARK asked about PEPs.')));
    expect(acronymsOf(meeting, 'PEP', own)).toEqual(['SPARK']);
    expect(jargonIn(['SPARK, spark, SPARK.'], own)).toEqual(own);
  });

  test('is nothing for an item that is gone', () => {
    expect(jargonOf(told(), 'gone' as ItemId)).toEqual([]);
  });
});
