/** The published minutes that lie beside the project have slips in them. They are found, and little else. */
import { describe, expect, test } from 'vitest';
import { readPublishedMinutes } from '../../../../shared/minutes/published/reading';
import { meetingFromPublished } from '../../../../shared/minutes/published/to-meeting';
import { allFindings } from '../../../support/checked';
import { seedMinutes } from '../../../support/seed-minutes';

function slipsOf(day: string): readonly string[] | null {
  const text = seedMinutes(day);
  if (text === null) return null;
  const read = readPublishedMinutes(text);
  if (!read.ok) throw new Error(read.error.message);
  const { meeting, lineOf } = meetingFromPublished(read.value);
  return allFindings(meeting)
    .filter(({ isSlip }) => isSlip)
    .map(({ check, place }) => `${lineOf(place)} ${check}`);
}

describe('Published minutes', () => {
  test('of November 2019: listed twice, no apologies, not listed', () => {
    const slips = slipsOf('2019-11-26');
    if (slips === null) return;
    expect(slips).toEqual(['109 listed-twice', '158 substitute-without-apologies', '336 speaker-not-listed']);
  });

  test('of January 2019: the wrong year, two not listed, a full stop, nothing attached', () => {
    const slips = slipsOf('2019-01-23');
    if (slips === null) return;
    expect(slips).toEqual([
      '54 heading-date',
      '45 speaker-not-listed',
      '100 speaker-not-listed',
      '122 resolved-without-full-stop',
      '118 nothing-attached',
    ]);
  });
});
