import { describe, expect, test } from 'vitest';
import { foundBy, housing, mended, sentencesBy, textsOf } from '../../../support/checked';
import { bullet, paragraph, subHeading } from '../../../support/meetings';

const found = (...texts: string[]) =>
  sentencesBy('acronym-not-spelled-out', housing(texts.map((text) => paragraph(text))));

describe('An acronym', () => {
  test('is found where it is first used, and only there, with its words offered', () => {
    const meeting = housing([paragraph('All IROs met.'), bullet('Each IRO has 70 children.')]);
    expect(foundBy('acronym-not-spelled-out', meeting)).toMatchObject([
      {
        isSlip: false,
        sentence: 'IROs is not spelled out where it is first used: “independent reviewing officers”.',
        mend: { label: 'Write “independent reviewing officers (IROs)”' },
      },
    ]);
    const after = mended('acronym-not-spelled-out', meeting);
    expect(textsOf(after)[0]).toBe('All independent reviewing officers (IROs) met.');
    expect(foundBy('acronym-not-spelled-out', after)).toEqual([]);
  });

  test.each([
    'Strengths and Difficulties Questionnaires (SDQs) were read. The SDQ helps.',
    'The SDQ (strengths and difficulties questionnaire) helps.',
    'Strength and Difficulty Questionnaire (SDQ)',
  ])('that is spelled out where it first stands is let be: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('may be spelled out in an earlier block, a title or the name of the board', () => {
    expect(found('A personal education plan was made.', 'The PEP was read.')).toEqual([]);
    expect(found('CPB agreed.')).toEqual([]);
    const meeting = housing([subHeading('Children Looked After (CLA)'), paragraph('CLA numbers fell.')]);
    expect(foundBy('acronym-not-spelled-out', meeting)).toEqual([]);
  });

  test('with two meanings is found without a mend, since only the clerk knows which', () => {
    const meeting = housing([paragraph('The LCS was read.')]);
    expect(foundBy('acronym-not-spelled-out', meeting)).toMatchObject([
      {
        mend: null,
        sentence: expect.stringMatching(/“Liquidlogic Children.s System” or “leaving care service”/),
      },
    ]);
  });

  test.each([
    'SEND the report to all.',
    'Please SEND it.',
    'They gave PEP talks.',
    'The NHS and a GP helped.',
  ])('is none where it is a word shouted, or what everybody knows: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(['SEND is to be discussed.', 'The SEND team met.', 'A SEN plan was made.', 'The PEP was read.'])(
    'is one beside such words as well: %s',
    (text) => {
      expect(found(text)).toHaveLength(1);
    },
  );

  test.each([
    ['The LAC figures fell.', 'The looked after children (LAC) figures fell.'],
    ['All LAC have one.', 'All looked after children (LAC) have one.'],
    ['Each LAC has one.', 'Each looked after child (LAC) has one.'],
    ['A LAC was seen.', 'A looked after child (LAC) was seen.'],
    ['The LAC was seen.', 'The looked after child (LAC) was seen.'],
    ['The IFA placed them.', 'The IFA placed them.'],
    ['An IRO figure', 'An independent reviewing officer (IRO) figure'],
  ])('of children is spelled out for as many as are meant: %s', (text, right) => {
    const meeting = housing([paragraph(text)]);
    const [finding] = foundBy('acronym-not-spelled-out', meeting);
    const after = finding?.mend ? mended('acronym-not-spelled-out', meeting) : meeting;
    expect(textsOf(after)).toEqual([right]);
  });

  test('that the glossary does not know, or that is part of an address, is let be', () => {
    expect(found('SPARK met. See www.northmoor.gov.uk/SEND or write to LAC@northmoor.gov.uk.')).toEqual([]);
  });
});
