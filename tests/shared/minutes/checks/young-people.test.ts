import { describe, expect, test } from 'vitest';
import { foundBy, housing, mended, sentencesBy, textsOf, wordsAt } from '../../../support/checked';
import { paragraph, people, person, quote, sensitive, youngPerson } from '../../../support/meetings';

const YOUNG = [people(youngPerson('Tariq'), youngPerson('Shanice'), person('Tariq Dean', 'Barnardo’s'))];

describe('A young person’s surname', () => {
  test('about to go into the draft is found, and can be taken out', () => {
    const meeting = housing([paragraph('Shanice Brook told the Board of her move.')], YOUNG);
    const [finding] = foundBy('young-persons-surname', meeting);
    expect(finding && wordsAt(meeting, finding)).toBe('Shanice Brook');
    expect(textsOf(mended('young-persons-surname', meeting))).toEqual([
      'Shanice told the Board of her move.',
    ]);
  });

  test.each([
    'Tariq Dean told the Board of the centre.',
    'Shanice told the Board. Tariq agreed.',
    'Apologies were received from Shanice Long. Later, Shanice Long wrote.',
    'Dr Tariq Khan wrote.',
    'Tariq Board members thanked.',
  ])('is not somebody else’s of that first name: %s', (text) => {
    expect(foundBy('young-persons-surname', housing([paragraph(text)], YOUNG))).toEqual([]);
  });
});

describe('Something sensitive', () => {
  test('is found before it goes into the draft, and can be kept off', () => {
    const meeting = housing([sensitive(quote('I moved seven times.', { from: ['Shanice'] }))], YOUNG);
    expect(sentencesBy('sensitive-in-draft', meeting)).toEqual([
      'This is marked as sensitive and goes into the draft with no young person named. Read whether its words give somebody away.',
    ]);
    const after = mended('sensitive-in-draft', meeting);
    expect(foundBy('sensitive-in-draft', after)).toEqual([]);
    expect(Object.values(after.minutes.byItem).flat()).toMatchObject([{ kind: 'clerk-only' }]);
  });

  test('by a mark in the text itself is found', () => {
    const meeting = housing([paragraph('The family moved [sensitive: do not print] in May.')]);
    expect(sentencesBy('sensitive-in-draft', meeting)).toEqual([
      '“[sensitive: do not print]” stands in the text and would go into the draft.',
    ]);
    expect(
      foundBy(
        'sensitive-in-draft',
        housing([paragraph('A matter (sensitive to some) of private fostering.')]),
      ),
    ).toEqual([]);
  });
});
