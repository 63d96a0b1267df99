import { describe, expect, test } from 'vitest';
import { foundBy, housing, mended, sentencesBy, textsOf, wordsAt } from '../../../support/checked';
import { paragraph, people, person, quote, sensitive, youngPerson } from '../../../support/meetings';

const YOUNG = [
  people(
    youngPerson('Tariq'),
    youngPerson('Shanice'),
    youngPerson('Summer'),
    youngPerson('Will'),
    person('Tariq Dean', 'Barnardo’s'),
  ),
];

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
    ["Tariq O'Brien said so.", "Tariq O'Brien"],
    ['Tariq O’Brien said so.', 'Tariq O’Brien'],
    ['Tariq McDonald said so.', 'Tariq McDonald'],
    ['Tariq Smith-Jones said so.', 'Tariq Smith-Jones'],
    ['Tariq Ünal said so.', 'Tariq Ünal'],
    ['Tariq de Souza said so.', 'Tariq de Souza'],
    ['Tariq al-Hassan said so.', 'Tariq al-Hassan'],
    ['Tariq van der Berg said so.', 'Tariq van der Berg'],
    ['Tariq  Aziz said.', 'Tariq  Aziz'],
    ['Then Tariq\u00A0Aziz said.', 'Tariq\u00A0Aziz'],
    ['TARIQ AZIZ said so.', 'TARIQ AZIZ'],
    ["TARIQ O'BRIEN’s view", "TARIQ O'BRIEN"],
    ['Tariq Aziz Khan said so.', 'Tariq Aziz Khan'],
    ['Summer Hill said so.', 'Summer Hill'],
    ['We thank Tariq Lane.', 'Tariq Lane'],
  ])('is found however it is written: %s', (text, name) => {
    const meeting = housing([paragraph(text)], YOUNG);
    expect(foundBy('young-persons-surname', meeting).map((f) => wordsAt(meeting, f))).toEqual([name]);
    const after = mended('young-persons-surname', meeting);
    expect(textsOf(after)).toEqual([text.replace(name, name.split(/\s/)[0] ?? '')]);
    expect(foundBy('young-persons-surname', after)).toEqual([]);
  });

  test.each([
    ['Tariq Aziz’s question was noted.', 'Tariq’s question was noted.'],
    ["Tariq Aziz's question was noted.", "Tariq's question was noted."],
    ['Shanice Brooks’ plan was noted.', 'Shanice’s plan was noted.'],
    ['“Tariq Aziz” was noted.', '“Tariq” was noted.'],
  ])('is taken out and the owner’s mark stays: %s', (text, right) => {
    expect(textsOf(mended('young-persons-surname', housing([paragraph(text)], YOUNG)))).toEqual([right]);
  });

  test.each([
    'Tariq Dean told the Board of the centre.',
    'Shanice told the Board. Tariq agreed.',
    'Apologies were received from Shanice Long. Later, Shanice Long wrote.',
    'Dr Tariq Khan wrote.',
    'Tariq Board members thanked.',
    'Tariq Dean’s centre was praised, and so was Tariq  Dean.',
    'TARIQ DEAN told the Board of the centre.',
    'Tariq’s question was noted.',
    'Tariq Street was closed, and so was the path by Tariq Road.',
    'They meet in Shanice Court, and on Tariq Hill.',
    'TARIQ TOLD THE BOARD OF HIS MOVE.',
    'Tariq de-escalated it. Did Tariq do Maths?',
    'Summer Term dates were noted, and Summer Holiday Club, Summer Bank Holiday and Summer Fair.',
    'What Summer Told Us',
    'Will Tariq Dean come? Will Members note it?',
    'The Tariq Fund opened.',
    'Summer Reading Scheme dates were noted.',
  ])('is not somebody else’s of that first name: %s', (text) => {
    expect(foundBy('young-persons-surname', housing([paragraph(text)], YOUNG))).toEqual([]);
  });
});

test('A young person’s surname may be a councillor’s as well, and their first name a colleague’s', () => {
  const more = people(person('Councillor Aziz', 'Northmoor'), person('Tariq', 'SPARK'));
  const meeting = housing([paragraph('Tariq Aziz told the Board.')], [...YOUNG, more]);
  expect(foundBy('young-persons-surname', meeting)).toHaveLength(1);
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
