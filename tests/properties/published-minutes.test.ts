import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishedMinutes } from '../../shared/minutes/published/published-minutes';
import { readPublishedMinutes } from '../../shared/minutes/published/reading';
import { anyLayout, printed, type PrintedMinutes, someMinutes } from '../support/printed-minutes';
import { lettersHeld, lettersIn, minutesIn } from '../support/published-outline';

const seed = fc.integer({ min: 0, max: 2 ** 31 });

/** What must be found again, whatever the layout. */
const factsOf = (minutes: PrintedMinutes) => ({
  rows: minutes.lists.map(({ rows }) => rows.map(([name, role]) => `${name} | ${role}`)),
  titles: minutes.items.map(({ title }) => title),
  paragraphs: minutes.items.map(({ paragraphs }) => paragraphs.map(({ kind, text }) => `${kind}: ${text}`)),
});

const factsRead = (minutes: PublishedMinutes) => ({
  rows: minutes.attendance.map(({ rows }) => rows.map(({ name, role }) => `${name} | ${role}`)),
  titles: minutes.items.map(({ title }) => title),
  paragraphs: minutes.items.map(({ paragraphs }) => paragraphs.map(({ kind, text }) => `${kind}: ${text}`)),
});

// Lines such as minutes are made of, in any order: no order of lines may lose a word. Left out is only
// what the reader says it leaves out: the "and" between names in one line.
const line = fc.oneof(
  fc.constantFrom(
    'Northmoor County Council',
    'Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm',
    'in The Old Library, Northmoor',
    'Present:',
    'Present: Members',
    'Members',
    'Co-opted members',
    'Other Attendees',
    'Apologies:',
    'Anne Hartley - County Councillor',
    'Tariq\t· SPARK Representative',
    'Colin Webb',
    '· Leaving Care Team',
    'Helen Price, Designated Nurse; Dev Rawal',
    '| Moira Kay | Clerk |',
    'Moira Kay joined the meeting from 6.50pm that evening.',
    '',
    '',
    '',
    '\f',
    '7',
    'Page 2 of 3',
    '<AI1>',
    '</AI1>',
    'Any Other Business',
    'Introductions and Apologies',
    'Resolved:',
    'Resolved: That it be noted.',
    'RESOLVED – that the Board',
    'agreed to it, and',
    'Action: Dev Rawal',
    'Actions',
    '- a point',
    'o   another',
    'i) a third',
    '(b) a fourth',
    '3.1 A numbered paragraph.',
    'Care Leavers',
    'the sentence went on in lower case and on',
    'The Board heard what had been done, and asked for a report.',
    '**Bold words**',
    '# A heading',
    'Signed: ………… Chair',
    'Director of Corporate Services',
    'County Hall',
  ),
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('Title', 'Housing Offer', ''))
    .map(([n, t]) => `${n}. ${t}`),
  fc.stringMatching(/^[ \t]{0,9}[A-Za-z0-9 ,.'"()–-]{0,90}$/),
);
const paper = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));

/** Null for a text that is no minutes; such are passed over. */
const readAny = (text: string): PublishedMinutes | null => {
  const read = readPublishedMinutes(text);
  return read.ok ? read.value : null;
};

describe('the reader of published minutes', () => {
  test('never throws, on any text at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 }), paper),
        (text) => {
          expect(readPublishedMinutes(text).ok).toBeTypeOf('boolean');
        },
      ),
      { numRuns: 400 },
    );
  });

  test('loses no word and adds none: what stands in the paper stands in one place of the reading', () => {
    fc.assert(
      fc.property(paper, (text) => {
        const minutes = readAny(text);
        fc.pre(minutes !== null);
        expect(lettersHeld(minutes)).toBe(lettersIn(text));
      }),
      { numRuns: 1500 },
    );
  });

  test('keeps the order printed', () => {
    fc.assert(
      fc.property(paper, (text) => {
        const minutes = readAny(text);
        fc.pre(minutes !== null);
        const { opening, items } = minutes;
        const lines = [
          ...opening.map((p) => p.line),
          ...items.flatMap((item) => [item.line, ...item.paragraphs.map((p) => p.line)]),
        ];
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  test('finds the same people, items and paragraphs however the minutes were set', () => {
    fc.assert(
      fc.property(seed, anyLayout, (from, layout) => {
        const minutes = someMinutes(from);
        expect(factsRead(minutesIn(printed(minutes, layout)))).toEqual(factsOf(minutes));
      }),
      { numRuns: 300 },
    );
  });

  test('knows the board, the day and the hour in every layout', () => {
    fc.assert(
      fc.property(seed, anyLayout, (from, layout) => {
        const { heading } = minutesIn(printed(someMinutes(from), layout));
        expect([heading.council, heading.board, heading.date, heading.start]).toEqual([
          'Northmoor County Council',
          'Corporate Parenting Board',
          '2026-11-24',
          '18:00',
        ]);
      }),
    );
  });

  test.each([
    ['numbered titles', '1. Housing Offer\nThe Board noted the report of the day.\n'],
    ['people', 'Anne Hartley\n· Clerk\n'],
    ['points', '• a point\n'],
    ['labels', 'Resolved:\n'],
    ['broken sentences', 'and then the board went on with the item\n'],
    ['brackets', '('],
    ['stars', ' *a'],
    ['spaces', ' '],
    ['bars', '| a '],
  ])('reads tens of thousands of %s', (_, piece) => {
    const text = `Present:\nAnne Hartley\n\n1. Apologies\n\n${piece.repeat(20_000)}`;
    expect(minutesIn(text).items.length).toBeGreaterThan(0);
  });
});
