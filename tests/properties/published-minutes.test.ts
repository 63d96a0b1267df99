import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishedMinutes } from '../../shared/minutes/published/published-minutes';
import { readPublishedMinutes } from '../../shared/minutes/published/reading';
import { anyPaper } from '../support/any-paper';
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

/** Null for a text that is no minutes; such are passed over. */
const readAny = (text: string): PublishedMinutes | null => {
  const read = readPublishedMinutes(text);
  return read.ok ? read.value : null;
};

describe('the reader of published minutes', () => {
  test('never throws, on any text at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 }), anyPaper),
        (text) => {
          expect(readPublishedMinutes(text).ok).toBeTypeOf('boolean');
        },
      ),
      { numRuns: 400 },
    );
  });

  test('loses no word and adds none: what stands in the paper stands in one place of the reading', () => {
    fc.assert(
      fc.property(anyPaper, (text) => {
        const minutes = readAny(text);
        fc.pre(minutes !== null);
        expect(lettersHeld(minutes)).toBe(lettersIn(text));
      }),
      { numRuns: 700 },
    );
  });

  test('keeps the order printed', () => {
    fc.assert(
      fc.property(anyPaper, (text) => {
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
