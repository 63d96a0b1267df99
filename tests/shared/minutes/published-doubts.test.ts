import { describe, expect, test } from 'vitest';
import { doubtsIn, sentenceOf } from '../../../shared/minutes/published/doubts';
import type { PublishedMinutes } from '../../../shared/minutes/published/published-minutes';
import { minutesIn } from '../../support/published-outline';

const PAPER = `Northmoor County Council
Corporate Parenting Panel
Minutes of the Meeting held on Tuesday, 5 December 2023 at 6.00 pm in The Old Library, Northmoor
Present:
Councillor Anne Hartley
Helen Price, Designated Nurse
Apologies:
Councillor Peter Marsh
`;

const toldOf = (minutes: PublishedMinutes): string[] =>
  doubtsIn(minutes).map((doubt) => `${doubt.line}: ${sentenceOf(doubt)}`);

describe('what of a reading is in doubt', () => {
  test('nothing, in a paper whose items were found', () => {
    expect(
      doubtsIn(minutesIn(`${PAPER}Colin Webb attended the meeting from 6.30pm.\n\n1. Apologies\n\nNone.\n`)),
    ).toEqual([]);
  });

  test('nothing, where people are printed in capitals, and roles have figures', () => {
    expect(
      doubtsIn(
        minutesIn(
          `${PAPER.replace('Anne Hartley', 'ANNE HARTLEY')}MOIRA KAY, KS2 Lead\nDEV RAWAL, 16 Plus Team\n\n1. Apologies\n\nNone.\n`,
        ),
      ),
    ).toEqual([]);
  });

  test('all that was said, in a paper without a single item', () => {
    const minutes = minutesIn(`${PAPER}
Number one DECLARATIONS OF INTEREST
There were none to be declared by those who were there.
Number two THE HOUSING OFFER
Dev Rawal showed the offer, and it was liked by everybody who was there.
`);
    expect(minutes.items).toEqual([]);
    const told = toldOf(minutes);
    expect(told[0]).toBe(
      '1: No agenda item was found in this paper, so its numbers or titles were not recognised.',
    );
    expect(told[1]).toBe(
      '8: “Councillor Peter Marsh, Number one DECLARATIONS OF INTEREST” was read as somebody present, but looks like a title or a sentence.',
    );
    expect(told).toContain(
      '13: “Dev Rawal showed the offer, and it was liked by everybody wh…” stands in no agenda item.',
    );
  });

  test('titles that stand among the people', () => {
    const whole = minutesIn(`${PAPER}\n1. Housing\n\nIt was noted that the offer was liked.\n`);
    const [present, apologies] = whole.attendance;
    const rows = (present?.rows ?? []).map((row, at) =>
      at === 1 ? { ...row, role: 'CPP/24/01 DECLARATIONS OF INTEREST' } : row,
    );
    const misread: PublishedMinutes = {
      ...whole,
      attendance: [
        { list: 'member', heading: '', rows },
        {
          list: 'apologies',
          heading: 'Apologies:',
          rows: [
            ...(apologies?.rows ?? []),
            { name: 'HOURS OF OPENING', role: '', listMark: null, line: 9 },
            { name: 'Any Other Business', role: '', listMark: null, line: 10 },
          ],
        },
      ],
    };
    expect(doubtsIn(misread).map(({ code, line, text }) => [code, line, text])).toEqual([
      ['title-among-people', 6, 'Helen Price, CPP/24/01 DECLARATIONS OF INTEREST'],
      ['title-among-people', 9, 'HOURS OF OPENING'],
      ['title-among-people', 10, 'Any Other Business'],
    ]);
    expect(toldOf(misread)[1]).toBe(
      '9: “HOURS OF OPENING” was read as somebody present, but looks like a title or a sentence.',
    );
  });

  test('lists beside each other, read across', () => {
    const minutes = minutesIn(
      `${PAPER}Members:\t\tOfficers:\nColin Webb\t\tDev Rawal\n\n1. Apologies\n\nNone.\n\n2. Any Other Business\n\nNone.\n`,
    );
    expect(doubtsIn(minutes).map(({ code, line }) => [code, line])).toContainEqual(['title-among-people', 9]);
  });

  test('an item’s number that begins a paragraph, where the next item’s number leaves it out', () => {
    const whole = minutesIn(
      `${PAPER}\n1. Apologies\n\nThese were noted.\n\n3. Housing\n\nIt was noted that the offer was liked.\n`,
    );
    const [first, ...others] = whole.items;
    const [paragraph] = first?.paragraphs ?? [];
    const misread = {
      ...whole,
      items: [
        ...(first && paragraph
          ? [{ ...first, paragraphs: [paragraph, { ...paragraph, text: '2 Hours of Opening', line: 13 }] }]
          : []),
        ...others,
      ],
    };
    expect(doubtsIn(whole)).toEqual([]);
    expect(toldOf(misread)).toEqual([
      '13: “2 Hours of Opening” was read as part of the item before, but its number is that of an item.',
    ]);
  });
});
