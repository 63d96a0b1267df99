import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemFacts } from '../../../shared/agenda/agenda-shapes';
import { factsFound } from '../../../shared/agenda/facts-found';
import { type Placing, toItem, toItems } from '../../../shared/agenda/from-reading';
import { type AgendaReading, type ReadItem, readAgenda } from '../../../shared/agenda/reader/reading';
import { usualItems } from '../../../shared/agenda/usual-items';
import type { LocalDate } from '../../../shared/kernel/wall-time';
import { localTime } from '../../../shared/kernel/time-shapes';

const AGENDA = `Northmoor County Council
Corporate Parenting Board
Tuesday, 24th November, 2026 at 6.00 pm in Committee Room 2, Northmoor Hall
Please note refreshments are available in the room from 5.30pm
Agenda
1. Introductions and Apologies
2. Notes of the Meeting and Matters Arising from 15 September 2026 (Pages 1 - 6)
3. Performance Information (15 mins) (Pages 7 - 20)
Dev Rawal, Business Intelligence
To discuss the data and agree what comes next.
4. SPARK - Our Homes (30 mins)
SPARK – Northmoor's Children in Care Council
To hear what young people found.
5. Delivery Plan (40 mins)
Helen Price, Vulnerable and Looked After Children
In group work, to draft questions for the districts.
6. Any Other Business
7. Date and Time of Next Meeting
Thursday, 28 January 2027 at 6.00pm in Committee Room 2, Northmoor Hall
`;

const read = (text: string): AgendaReading => {
  const reading = readAgenda(text);
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value;
};

const nothingPlaced = new Map<number, Placing>();
const factsOf = (text: string, council = '') =>
  toItems(read(text), nothingPlaced, council).map(({ facts }) => facts);

const anItemRead = (more: Partial<ReadItem> = {}): ReadItem => ({
  number: 3,
  isNumberPrinted: true,
  title: 'Delivery Plan',
  kind: 'ordinary',
  minutes: null,
  pages: null,
  presenters: [],
  purposes: [],
  details: [],
  lines: { from: 10, to: 10 },
  ...more,
});
const noNames: ReadonlySet<string> = new Set();
const isLed = (more: Partial<ReadItem>): boolean => toItem(anItemRead(more), noNames).facts.isYoungPeopleLed;

describe('an item as read becomes an item of the meeting', () => {
  test('with its title, kind, minutes, pages, presenters and purposes', () => {
    expect(factsOf(AGENDA)[2]).toEqual({
      kind: 'ordinary',
      title: 'Performance Information',
      plainTitle: null,
      plainPresenter: null,
      allottedMinutes: 15,
      pages: { from: 7, to: 20 },
      presenters: [{ name: 'Dev Rawal', team: 'Business Intelligence' }],
      purposes: ['To discuss the data and agree what comes next.'],
      details: [],
      isYoungPeopleLed: false,
      isGroupWork: false,
      carriedFrom: null,
    });
  });

  test('and the furniture of the agenda keeps its kind', () => {
    expect(factsOf(AGENDA).map(({ kind }) => kind)).toEqual([
      'introductions',
      'notes',
      'ordinary',
      'ordinary',
      'ordinary',
      'any-other-business',
      'next-meeting',
    ]);
  });
});

describe('an item is suggested as led by young people', () => {
  test('when the children in care council presents it, and no other item is', () => {
    const led = factsOf(AGENDA).filter(({ isYoungPeopleLed }) => isYoungPeopleLed);
    expect(led.map(({ title }) => title)).toEqual(['SPARK - Our Homes']);
  });

  test('when its title begins with the short name that the meeting knows', () => {
    const text = AGENDA.replace(/^SPARK – .*$/m, 'Helen Price, Participation');
    expect(factsOf(text)[3]?.isYoungPeopleLed).toBe(false);
    const led = factsOf(text, 'Northmoor’s Children in Care Council (SPARK)');
    expect(led[3]?.isYoungPeopleLed).toBe(true);
  });

  test('when young people present it', () => {
    expect(isLed({ presenters: [{ name: 'Young Inspectors', team: null }] })).toBe(true);
    expect(isLed({ presenters: [{ name: 'Tariq', team: 'Young People' }] })).toBe(true);
  });

  test('when its title says that it is theirs', () => {
    expect(isLed({ title: 'Young People’s Feedback' })).toBe(true);
    expect(isLed({ title: 'Questions from young people' })).toBe(true);
  });

  test('and not because it is about them', () => {
    expect(isLed({ title: 'Children in Care and Care Leavers Performance Information' })).toBe(false);
    expect(isLed({ title: 'Exploitation of Young People' })).toBe(false);
    expect(isLed({ presenters: [{ name: 'Helen Price', team: 'Children in Care' }] })).toBe(false);
  });
});

describe('group work is suggested', () => {
  test.each([
    ['by a purpose', { purposes: ['In group work, to draft questions.'] }],
    ['by a title', { title: 'Delivery Plan: group work' }],
    ['by groups that are spoken of', { purposes: ['To discuss in small groups what homes need.'] }],
  ])('%s', (_, more) => {
    expect(toItem(anItemRead(more), noNames).facts.isGroupWork).toBe(true);
  });

  test('and not by a working group', () => {
    const { facts } = toItem(anItemRead({ title: 'Report of the Working Group' }), noNames);
    expect(facts.isGroupWork).toBe(false);
  });
});

describe('lines that were not understood', () => {
  const reading = {
    items: [
      anItemRead({ title: 'First', lines: { from: 1, to: 2 } }),
      anItemRead({ title: 'Second', lines: { from: 5, to: 6 } }),
    ],
    unplaced: [
      { line: 3, text: 'A line between' },
      { line: 8, text: 'A line at the end' },
    ],
  };
  const placed = (...pairs: [number, Placing][]) =>
    toItems(reading, new Map(pairs), '').map(({ facts }) => [facts.title, facts.details]);

  test('are left out unless the clerk says otherwise', () => {
    expect(placed()).toEqual([
      ['First', []],
      ['Second', []],
    ]);
  });

  test('go with an item as a detail', () => {
    expect(placed([8, { as: 'detail', of: 0 }])).toEqual([
      ['First', ['A line at the end']],
      ['Second', []],
    ]);
  });

  test('become an item where they stood', () => {
    expect(placed([3, { as: 'item' }], [8, { as: 'item' }])).toEqual([
      ['First', []],
      ['A line between', []],
      ['Second', []],
      ['A line at the end', []],
    ]);
  });
});

describe('what an agenda’s heading says of the meeting', () => {
  test('is found with the last and the next meeting and what is said before the start', () => {
    expect(factsFound(read(AGENDA), localTime.parse('17:00'))).toEqual({
      council: 'Northmoor County Council',
      board: 'Corporate Parenting Board',
      date: '2026-11-24',
      start: '18:00',
      venue: 'Committee Room 2, Northmoor Hall',
      previousMeeting: '2026-09-15',
      nextMeeting: { date: '2027-01-28', start: '18:00', venue: 'Committee Room 2, Northmoor Hall' },
      beforeTheMeeting: 'Please note refreshments are available in the room from 5.30pm',
    });
  });

  test('a next meeting without a time begins at the usual time', () => {
    const bare = '1. Introductions and Apologies\n2. Date and Time of Next Meeting\n28 January 2027\n';
    expect(factsFound(read(bare), localTime.parse('17:00'))).toEqual({
      nextMeeting: { date: '2027-01-28', start: '17:00', venue: '' },
    });
  });
});

test('the usual items name the meeting whose notes are agreed, when it is known', () => {
  expect(usualItems('2026-09-15' as LocalDate).map(({ title }) => title)).toEqual([
    'Introductions and Apologies',
    'Notes of the Meeting and Matters Arising from 15 September 2026',
    'Any Other Business',
    'Date and Time of Next Meeting',
  ]);
  expect(usualItems(null)[1]?.title).toBe('Notes of the Meeting and Matters Arising');
});

describe('whatever an agenda holds', () => {
  const text = fc.oneof(
    { arbitrary: fc.string({ maxLength: 80 }), weight: 4 },
    { arbitrary: fc.string({ minLength: 450, maxLength: 2600 }), weight: 1 },
  );
  const anyItem: fc.Arbitrary<ReadItem> = fc.record({
    number: fc.nat(99),
    isNumberPrinted: fc.boolean(),
    title: text,
    kind: fc.constantFrom('introductions', 'notes', 'ordinary', 'any-other-business', 'next-meeting'),
    minutes: fc.option(fc.integer({ min: -5, max: 900 })),
    pages: fc.option(fc.record({ from: fc.nat(50), to: fc.nat(50) })),
    presenters: fc.array(fc.record({ name: text, team: fc.option(text) }), { maxLength: 25 }),
    purposes: fc.array(text, { maxLength: 25 }),
    details: fc.array(fc.record({ line: fc.nat(900), text }), { maxLength: 130 }),
    lines: fc.constant({ from: 1, to: 1 }),
  });

  const lettersOf = (words: readonly string[]): string =>
    words.join('').replace(/\s+/g, '').split('').sort().join('');

  test('its items are valid and none of its words is lost', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const { facts, leftOut } = toItem(item, noNames);
        expect(itemFacts.safeParse(facts).success).toBe(true);
        const kept = [
          facts.title,
          ...facts.presenters.flatMap(({ name, team }) => [name, team ?? '']),
          ...facts.purposes,
          ...facts.details,
          ...leftOut,
        ];
        const given = [
          item.title,
          ...item.presenters.flatMap(({ name, team }) => [name, team ?? '']),
          ...item.purposes,
          ...item.details.map((detail) => detail.text),
        ];
        const keptLetters = lettersOf(kept);
        const counts = (letters: string) =>
          new Map(letters.split('').map((l) => [l, letters.split(l).length]));
        const have = counts(keptLetters);
        for (const [letter, count] of counts(lettersOf(given)))
          expect(have.get(letter) ?? 0).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 60 },
    );
  });
});
