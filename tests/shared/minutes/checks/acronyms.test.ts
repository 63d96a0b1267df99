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

  test('that the glossary does not know, or that is part of an address, is let be', () => {
    expect(found('SPARK met. See www.northmoor.gov.uk/SEND or write to LAC@northmoor.gov.uk.')).toEqual([]);
  });
});
