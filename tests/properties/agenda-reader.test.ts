// Laws of the agenda reader. They are asked of texts built from the pieces agendas are made of, put together in any order,
// with noise between: nothing thrown, no line lost or placed twice, no word added or changed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AgendaReading, readAgenda, type ReadItem } from '../../shared/agenda/reader/reading';
import { cleanWords } from '../../shared/reading/source-lines';
import { AGENDA_LAYOUTS, agendaText, OTHER_LAYOUTS, readingOf } from '../support/agenda-outline';

const piece = fc.constantFrom(
  '1. Introductions and Apologies',
  '2. Notes of the Meeting (Pages 1 - 6)',
  '3 Pledge',
  '**4.** Homes (10 mins)**',
  '- 5. Awards (5-10 mins)',
  '6.',
  '7)',
  '1. To agree it.',
  'Item 3a: Flats',
  'Any Other Business',
  'Date and Time of Next Meeting',
  'Break (10 mins)',
  'Agenda',
  '<AI1>',
  '</AI1>',
  'Part II (Not open to Press and Public)',
  'No.\tItem\tPresenter\tTime',
  '1.\tPledge\tRuth Oyelaran, Policy\t10 mins',
  '| 2. | Homes | SPARK | 20 |',
  'County Councillor Hartley',
  'County Councillors Hartley and Price',
  'Helen Price and Dev Rawal, Policy (First Steps)',
  'SPARK – Northmoor’s Council',
  'Lead: Ruth Oyelaran',
  'To receive an update on',
  'the new homes.',
  'In group work, to scope it.',
  'The Board is asked to:',
  'a) note it;',
  '• agree it.',
  '(10 mins)',
  '(Pages 7 -',
  '- 38)',
  '6.00pm - 6.10pm',
  '18:00\t3.\tFilm',
  'Wednesday, 22 May 2019 at 6.00pm in Room D, County Hall',
  'Page 2',
  '12',
  'Northmoor County Council',
  'Corporate Parenting Board',
  'Colin Webb',
  'Director of Corporate Services',
  'County Hall',
  'Minutes of the Meeting held on 4 July 2018',
  'Agenda Item 3',
  'Please note refreshments are available',
  '***',
  '____',
  '\u200B',
  'pdf icon PDF 86 KB',
  'For information',
  'Purpose: To note',
  '5a. Shared Agency (verbal)',
  '5.1 Flats (5 mins)',
  'No  Item         Presenter     Time',
  '1   Homes for    Dev Rawal,    40',
  '    all          Policy        mins',
  '2.      Homes and Flats                (Pages 1 - 8)',
  '6.00pm\t1. Welcome\tChair',
  'Homes ........ 7',
  'Tariq and Shanice from SPARK with Helen Price, Fostering',
);
const noise = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('(', ')', '*', '-', '1', '.', ' ', '\t', '|', 'A', 'b', ',', '–'),
    maxLength: 30,
  }),
);
const line = fc.oneof(
  { weight: 6, arbitrary: piece },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: noise },
);
const agendaish = fc
  .tuple(fc.array(line, { maxLength: 60, size: 'max' }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end));
const anyText = fc.oneof(agendaish, fc.string({ unit: 'binary', maxLength: 400 }));

const splitLines = (text: string): readonly string[] => text.split(/\r\n|\n|\r/);

interface Placed {
  readonly line: number;
  readonly where: string;
}

const placesOf = (reading: AgendaReading): readonly Placed[] => {
  const aside = [
    ...reading.heading.lines.map(({ line }) => ({ line, where: 'heading' })),
    ...reading.furniture.map(({ line }) => ({ line, where: 'furniture' })),
    ...reading.unplaced.map(({ line }) => ({ line, where: 'unplaced' })),
  ];
  const taken = new Set(aside.map(({ line }) => line));
  const inItems = reading.items.flatMap((item, index) =>
    Array.from({ length: item.lines.to - item.lines.from + 1 }, (_, offset) => item.lines.from + offset)
      .filter((line) => !taken.has(line))
      .map((line) => ({ line, where: `item ${index}` })),
  );
  return [...aside, ...inItems];
};

const wordsIn = (text: string): readonly string[] => cleanWords(text).match(/[\p{L}]{2,}/gu) ?? [];

/** Words that say what a part is and are not part of it: "10 mins", "Pages", "Lead:", the "and", "from" or "with" between names, "ii)". */
const CONSUMED =
  /^(?:mins?|minutes?|hours?|hrs?|pages?|and|item|items|agenda|no|lead|led|by|presented|presenters?|purpose|aims?|outcomes?|councillors?|county|half|an|one|approx|[ivx]+|to|am|pm|total|time|timing|duration|in|each|about|up|pp|pgs?|circa|enc|from|with)$/i;

const partsOf = (item: ReadItem): string =>
  [
    item.title,
    ...item.presenters.flatMap(({ name, team }) => [name, team ?? '']),
    ...item.purposes,
    ...item.details.map(({ text }) => text),
  ].join(' ');

describe('the agenda reader', () => {
  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readAgenda(text);
        expect(reading.ok || reading.error.message.length > 40).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test('places every line that has anything on it exactly once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readAgenda(text);
        if (!reading.ok) return;
        const filled = splitLines(text).flatMap((words, index) => (words.trim() === '' ? [] : [index + 1]));
        const blank = new Set(
          splitLines(text).flatMap((words, index) => (words.trim() === '' ? [index + 1] : [])),
        );
        const placed = placesOf(reading.value)
          .map(({ line }) => line)
          .filter((line) => !blank.has(line));
        expect([...placed].sort((a, b) => a - b)).toEqual(filled);
      }),
      { numRuns: 600 },
    );
  });

  test('keeps every word of an item in one of its parts', () => {
    fc.assert(
      fc.property(agendaish, (text) => {
        const reading = readAgenda(text);
        if (!reading.ok) return;
        const lines = splitLines(text);
        const places = placesOf(reading.value);
        reading.value.items.forEach((item, index) => {
          const kept = wordsIn(partsOf(item)).join(' ').toLowerCase();
          const own = places
            .filter(({ where }) => where === `item ${index}`)
            .flatMap(({ line }) => wordsIn(lines[line - 1] ?? ''));
          const lost = own.filter((word) => !CONSUMED.test(word) && !kept.includes(word.toLowerCase()));
          expect(lost).toEqual([]);
        });
      }),
      { numRuns: 600 },
    );
  });

  test('says nothing that is not in the text', () => {
    fc.assert(
      fc.property(agendaish, (text) => {
        const reading = readAgenda(text);
        if (!reading.ok) return;
        const said = splitLines(text).flatMap(wordsIn).join(' ').replaceAll('ouncillors', 'ouncillor');
        const parts = reading.value.items.flatMap((item) => [
          item.title,
          ...item.presenters.map(({ name }) => name),
          ...item.purposes,
        ]);
        const added = parts
          .flatMap(wordsIn)
          .filter((word) => !said.includes(word.replace('ouncillors', 'ouncillor')));
        expect(added).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('reads a text the same however often, and whatever its line ends', () => {
    fc.assert(
      fc.property(agendaish, (text) => {
        const read = (from: string) => readAgenda(from.replace(/\r\n|\r/g, '\n'));
        expect(read(text)).toEqual(read(text.replace(/\r\n|\r|\n/g, '\r\n')));
      }),
      { numRuns: 200 },
    );
  });
});

const title = fc.constantFrom(
  'Pledge',
  'Homes and Flats',
  'Health Passports (East)',
  'SPARK - Our Year',
  "Young People's Time",
  'Who Cares?',
  'Takeover Day 2019',
);
const presenter = fc.constantFrom(
  'County Councillor Hartley',
  'Helen Price, Leaving Care Team',
  'Tariq, SPARK',
  'SPARK',
  'Ruth Oyelaran, Fostering, Adoption and Residential Services',
);
const purpose = fc.constantFrom(
  'To agree the plan.',
  'To hear from young people how it went, and what they would change.',
  'In small groups, to draft three questions.',
  'Receive the figures for the spring.',
);
const modelItem = fc.record({
  title,
  minutes: fc.option(fc.integer({ min: 1, max: 90 }), { nil: null }),
  pages: fc.option(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 40 })), { nil: null }),
  presenters: fc.array(presenter, { minLength: 1, maxLength: 2 }),
  purposes: fc.array(purpose, { minLength: 1, maxLength: 3 }),
});
const layout = fc.record({
  number: fc.constantFrom(
    (n: number) => `${n}. `,
    (n: number) => `${n}) `,
    (n: number) => `${n}.\t`,
    (n: number) => `- **${n}.** `,
    (n: number) => `${n}.\n`,
    (n: number) => `${n} `,
  ),
  gap: fc.constantFrom('\n', '\n\n', '\r\n\r\n'),
  arePagesFirst: fc.boolean(),
  areExtrasBelow: fc.boolean(),
});

describe('an agenda printed in any layout', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(modelItem, { minLength: 2, maxLength: 9 }),
        layout,
        (items, { number, gap, arePagesFirst, areExtrasBelow }) => {
          const text = items
            .map((item, index) => {
              const minutes = item.minutes === null ? [] : [`(${item.minutes} mins)`];
              const pages =
                item.pages === null ? [] : [`(Pages ${item.pages[0]} - ${item.pages[0] + item.pages[1]})`];
              const extras = arePagesFirst ? [...pages, ...minutes] : [...minutes, ...pages];
              const head = `${number(index + 1)}${[item.title, ...(areExtrasBelow ? [] : extras)].join(' ')}`;
              return [head, ...(areExtrasBelow ? extras : []), ...item.presenters, ...item.purposes].join(
                gap,
              );
            })
            .join(gap === '\n' ? '\n' : '\n\n');
          const { items: read } = readingOf(text);
          expect(
            read.map((item) => ({
              title: item.title,
              minutes: item.minutes,
              pages: item.pages && [item.pages.from, item.pages.to - item.pages.from],
              presenters: item.presenters.map(({ name, team }) =>
                team === null ? name : `${name}, ${team}`,
              ),
              purposes: item.purposes,
            })),
          ).toEqual(items);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('loses no line in any of the sample layouts', () => {
    for (const name of [...AGENDA_LAYOUTS, ...OTHER_LAYOUTS]) {
      const text = agendaText(name);
      const filled = splitLines(text).flatMap((words, index) => (words.trim() === '' ? [] : [index + 1]));
      const placed = new Set(placesOf(readingOf(text)).map(({ line }) => line));
      expect(filled.filter((line) => !placed.has(line))).toEqual([]);
    }
  });
});
