import { describe, expect, test } from 'vitest';
import { foundBy, housing, mended, sentencesBy, textsOf } from '../../../support/checked';
import { numbered, paragraph, resolved } from '../../../support/meetings';

describe('A resolution', () => {
  test.each([
    'That the Board noted the report.',
    'Resolved: That the Board noted the report.',
    'Resolved that the Board noted the report.',
    '“That the Board noted the report.”',
    'That the Board noted the report (see above).',
  ])('in its proper form is let be: %s', (text) => {
    const meeting = housing([resolved(text)]);
    expect(foundBy('resolved-without-that', meeting)).toEqual([]);
    expect(foundBy('resolved-without-full-stop', meeting)).toEqual([]);
  });

  test.each([
    ['The Board noted the report.', 'That the Board noted the report.'],
    ['Resolved: Helen Price would bring it back.', 'Resolved: That Helen Price would bring it back.'],
    ['CC Hartley agreed.', 'That CC Hartley agreed.'],
    ['that it be noted.', 'That it be noted.'],
    ['Resolved: that it be noted.', 'Resolved: That it be noted.'],
  ])('that does not begin with “That” is found: %s', (text, right) => {
    const meeting = housing([resolved(text)]);
    expect(foundBy('resolved-without-that', meeting)).toHaveLength(1);
    const after = mended('resolved-without-that', meeting);
    expect(textsOf(after)).toEqual([right]);
    expect(foundBy('resolved-without-that', after)).toEqual([]);
  });

  test('that begins with a small “that” is found as such', () => {
    expect(sentencesBy('resolved-without-that', housing([resolved('that it be noted.')]))).toEqual([
      'What was resolved begins with a small “that”: “that it be noted.”',
    ]);
    expect(foundBy('resolved-without-that', housing([resolved('RESOLVED that it be noted.')]))).toEqual([]);
  });

  test('that is to be done by nobody named is found, and left to the clerk', () => {
    expect(foundBy('resolved-without-that', housing([resolved('To note the report.')]))[0]?.mend).toBeNull();
  });

  test('without its full stop is found and given it', () => {
    const meeting = housing([resolved('That the Board noted the report ')]);
    expect(sentencesBy('resolved-without-full-stop', meeting)).toEqual([
      'What was resolved has no full stop at its end: “… Board noted the report”',
    ]);
    expect(textsOf(mended('resolved-without-full-stop', meeting))).toEqual([
      'That the Board noted the report. ',
    ]);
  });

  test('may go on in a list below it', () => {
    const meeting = housing([
      resolved('That the Board:'),
      numbered('noted the report;'),
      numbered('thanked Helen Price'),
      paragraph('Then there was tea.'),
    ]);
    expect(foundBy('resolved-without-full-stop', meeting)).toEqual([]);
    const run = housing([
      resolved('That:'),
      resolved('the report be noted'),
      resolved('the plan be agreed.'),
    ]);
    expect(foundBy('resolved-without-that', run)).toEqual([]);
    expect(foundBy('resolved-without-full-stop', run)).toEqual([]);
  });

  test('stands for itself beside a finished one', () => {
    const meeting = housing([resolved('That the report be noted.'), resolved('The plan was agreed.')]);
    expect(foundBy('resolved-without-that', meeting)).toHaveLength(1);
  });
});
