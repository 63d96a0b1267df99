/** What checks make of finished papers, read from text: also of what stands above the items, and of the heading. */
import { describe, expect, test } from 'vitest';
import { meetingFromPublished } from '../../../../shared/minutes/published/to-meeting';
import { allFindings } from '../../../support/checked';
import { minutesIn } from '../../../support/published-outline';

const paper = (day: string, ...text: readonly string[]): string => `Northmoor County Council

Corporate Parenting Board

Minutes of the Meeting held on ${day} at 6.00 pm in The Old Library, Northmoor

Present:

Members

County Councillor Anne Hartley - Northmoor County Council
County Councillor R Oyelaran - Northmoor County Council
Helen Price OBE - Leaving Care

Other Attendees

Lee-Ann Tranter-Moss - Foster Carer
Moira - Adoption Representative

${text.join('\n\n')}

2. Date of Next Meeting

Thursday, 28 January 2027 at 6pm.
`;

const slips = (text: string): readonly string[] => {
  const { meeting, lineOf } = meetingFromPublished(minutesIn(text));
  return allFindings(meeting)
    .filter(({ isSlip }) => isSlip)
    .map(({ check, place }) => `${text.split('\n')[lineOf(place) - 1]?.slice(0, 30)}: ${check}`)
    .toSorted();
};

const DAY = 'Tuesday, 24th November, 2026';
const ITEM = '1. Housing Offer';

describe('A published paper', () => {
  test('in order has no slips, however it names people', () => {
    const text = paper(
      DAY,
      ITEM,
      'CC Ruth Oyelaran and Ms Price asked about rents. Lee Ann Moss, Foster Carer, said that it was hard.',
      'Mersey Care informed the Board of its plans. Moira reported on the group. The slides are attached to the agenda.',
      'Resolved: That the Board:',
      '- noted the offer',
      '- thanked Helen Price OBE',
    );
    expect(slips(text)).toEqual([]);
  });

  test('is read above its first item too', () => {
    const text = paper(
      DAY,
      'County Councillor R Oyelaran replaced County Councillor P Marsh for this meeting only.',
      ITEM,
      'It was noted.',
    );
    expect(slips(text)).toEqual(['County Councillor R Oyelaran r: substitute-without-apologies']);
  });

  test('that does something throughout has a style of its own, not slips', () => {
    const resolutions = ['a', 'b', 'c', 'd'].flatMap((name) => [
      `It was  said that ${name} was  good.`,
      `Resolved: The Board noted report ${name}.`,
    ]);
    expect(slips(paper(DAY, ITEM, ...resolutions))).toEqual([]);
    expect(slips(paper(DAY, ITEM, ...resolutions.slice(0, 2)))).toEqual(
      [
        'It was  said that a was  good.: doubled-space',
        'Resolved: The Board noted repo: resolved-without-that',
      ].toSorted(),
    );
  });

  test('with the wrong weekday in its heading is found there', () => {
    expect(slips(paper('Monday, 24th November, 2026', ITEM, 'It was noted.'))).toEqual([
      'Minutes of the Meeting held on: weekday',
    ]);
  });
});
