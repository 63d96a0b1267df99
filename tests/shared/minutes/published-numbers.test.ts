import { describe, expect, test } from 'vitest';
import { lettersHeld, lettersIn, minutesIn, outlineOf } from '../../support/published-outline';

// The same paper under each way in which boards number their items; all fictional.

const HEADING = `Northmoor County Council
Corporate Parenting Panel
Minutes of the Meeting held on Tuesday, 5 December 2023 at 6.00 pm in The Old Library, Northmoor

Present:
Councillor Anne Hartley (Chair)
Councillor Peter Marsh
Tariq, SPARK

Apologies:
Colin Webb
Councillor Moira Kay
`;

const TITLES = [
  'APOLOGIES FOR ABSENCE',
  'DECLARATIONS OF INTEREST',
  'MINUTES',
  'HOUSING OFFER FOR CARE LEAVERS',
  'HOURS OF OPENING',
  'DATE OF NEXT MEETING',
];

const BODIES = [
  ['Apologies were received from Colin Webb.'],
  ['There were none.'],
  ['RESOLVED – That the minutes of 12 September 2023 be agreed.'],
  [
    'Dev Rawal presented the offer. The Panel asked for:',
    '1. shorter words',
    '2. a picture on each page',
    'RESOLVED – That the offer come back in March.',
  ],
  ['Helen Price said that the centre would open on Sundays.'],
  ['Tuesday 12 March 2024 at 6.00 pm.'],
];

type Printed = (at: number) => string;
const two = (at: number): string => String(at).padStart(2, '0');
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'];
const LETTER = ' ABCDEF';

/** How a number is printed, and the number that it is. */
const NUMBERS: ReadonlyArray<readonly [name: string, printed: Printed, first: number]> = [
  ['a code and two figures: CPP/24/01', (at) => `CPP/24/${two(at)}`, 1],
  ['a code with dots: CPP.24.1', (at) => `CPP.24.${at}`, 1],
  ['the year first: 24/01', (at) => `24/${two(at)}`, 1],
  ['the year first, long: 2023/24-17', (at) => `2023/24-${at + 16}`, 17],
  ['the year last: 1/24', (at) => `${at}/24`, 1],
  ['letters and a number: CPB1', (at) => `CPB1${at}`, 11],
  ['letters, a space and a number: CPB 1', (at) => `CPB ${at}`, 1],
  ['a word: Minute 12', (at) => `Minute ${at + 11}`, 12],
  ['a word and a colon: Minute No. 12:', (at) => `Minute No. ${at + 11}:`, 12],
  ['romans: I.', (at) => `${ROMAN[at] ?? ''}.`, 1],
  ['romans without a full stop: I', (at) => `${ROMAN[at] ?? ''}`, 1],
  ['letters: A.', (at) => `${LETTER.charAt(at)}.`, 1],
  ['letters with a bracket: A)', (at) => `${LETTER.charAt(at)})`, 1],
  ['a nought: 1.0', (at) => `${at}.0`, 1],
  ['a word and a nought: Item 1.0', (at) => `Item ${at}.0`, 1],
  ['no full stop: 1', (at) => String(at), 1],
  ['a number with a full stop: 1.', (at) => `${at}.`, 1],
  ['minutes numbered through the year: 98', (at) => String(at + 97), 98],
  ['minutes numbered through the year: 112.', (at) => `${at + 111}.`, 112],
  ['a number sign: #1', (at) => `#${at}`, 1],
];

const SETTINGS: ReadonlyArray<readonly [name: string, (mark: string, title: string) => string]> = [
  ['before the title', (mark, title) => `${mark} ${title}`],
  ['parted from it by a tab', (mark, title) => `${mark}\t${title}`],
  ['in bold', (mark, title) => `**${mark} ${title}**`],
  ['on a line of its own', (mark, title) => `${mark}\n${title}`],
];

const paperOf = (printed: Printed, setting: (mark: string, title: string) => string, blank: string): string =>
  [
    HEADING,
    ...TITLES.flatMap((title, at) => [
      setting(printed(at + 1), title) + blank,
      `${(BODIES[at] ?? []).join('\n')}\n`,
    ]),
  ].join('\n');

const outlineFrom = (first: number): readonly string[] => [
  '[member]',
  'Councillor Anne Hartley | Chair',
  'Councillor Peter Marsh |',
  'Tariq | SPARK',
  '[apologies] Apologies:',
  'Colin Webb |',
  'Councillor Moira Kay |',
  `${first}: APOLOGIES FOR ABSENCE`,
  '¶ Apologies were received from Colin Webb.',
  `${first + 1}: DECLARATIONS OF INTEREST`,
  '¶ There were none.',
  `${first + 2}: MINUTES`,
  'R {RESOLVED –} That the minutes of 12 September 2023 be agreed.',
  `${first + 3}: HOUSING OFFER FOR CARE LEAVERS`,
  '¶ Dev Rawal presented the offer. The Panel asked for:',
  '* <1.> shorter words',
  '* <2.> a picture on each page',
  'R {RESOLVED –} That the offer come back in March.',
  `${first + 4}: HOURS OF OPENING`,
  '¶ Helen Price said that the centre would open on Sundays.',
  `${first + 5}: DATE OF NEXT MEETING`,
  '¶ Tuesday 12 March 2024 at 6.00 pm.',
];

describe.each(NUMBERS)('items numbered by %s', (_name, printed, first) => {
  test.each(SETTINGS)('%s', (_setting, set) => {
    for (const blank of ['\n', '']) {
      const paper = paperOf(printed, set, blank);
      const minutes = minutesIn(paper);
      expect(outlineOf(minutes)).toEqual(outlineFrom(first));
      expect(minutes.items.map(({ mark }) => mark)).toEqual(TITLES.map((_, at) => printed(at + 1).trim()));
      expect(lettersHeld(minutes)).toBe(lettersIn(paper));
      expect(minutes.unplaced).toEqual([]);
    }
  });
});
