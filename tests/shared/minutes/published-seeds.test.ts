import { describe, expect, test } from 'vitest';
import type { PublishedKind, PublishedMinutes } from '../../../shared/minutes/published/published-minutes';
import { sourceAttendance, sourceParagraphs } from '../../../shared/minutes/published/source-paragraphs';
import { lettersHeld, lettersIn, minutesIn } from '../../support/published-outline';
import { seedMinutes } from '../../support/seed-minutes';

interface Expected {
  readonly day: string;
  readonly start: string;
  readonly rows: readonly (readonly [list: string, rows: number])[];
  /** Paragraphs of each kind. */
  readonly kinds: Readonly<Record<PublishedKind, number>>;
  /** Paragraphs of each item, in order. */
  readonly items: readonly number[];
  /** Statements that were published without their full stop. */
  readonly withoutStop: number;
  readonly before: number;
  readonly tags: number;
}

const papers: readonly Expected[] = [
  {
    day: '2019-11-26',
    start: '18:00',
    rows: [
      ['member', 9],
      ['co-opted', 11],
      ['attendee', 3],
    ],
    kinds: { paragraph: 36, bullet: 22, 'sub-heading': 13, resolved: 4, action: 0 },
    items: [4, 1, 3, 41, 2, 1, 22, 1],
    withoutStop: 0,
    before: 0,
    tags: 16,
  },
  {
    day: '2019-01-23',
    start: '18:00',
    rows: [
      ['member', 7],
      ['co-opted', 4],
      ['attendee', 11],
    ],
    kinds: { paragraph: 38, bullet: 9, 'sub-heading': 2, resolved: 8, action: 0 },
    items: [6, 1, 21, 8, 7, 1, 11, 2],
    withoutStop: 1,
    before: 1,
    tags: 0,
  },
];

const paragraphsIn = (minutes: PublishedMinutes) => minutes.items.flatMap(({ paragraphs }) => paragraphs);

const again: ReadonlyArray<readonly [how: string, change: (text: string) => string]> = [
  ['with the line ends of Windows', (text) => text.replace(/\n/g, '\r\n')],
  ['without the tags', (text) => text.replace(/^<\/?AI\d+>$/gm, '')],
  ['without white space at the ends of lines', (text) => text.replace(/^[ \t]+|[ \t]+$/gm, '')],
  ['without blank lines', (text) => text.replace(/\n+/g, '\n')],
  ['with twice the blank lines', (text) => text.replace(/\n/g, '\n\n')],
  ['with spaces for tabs', (text) => text.replace(/\t/g, '    ')],
  ['with other bullets', (text) => text.replace(/^(\t?)[·-] /gm, '$1•\t')],
  [
    'in markdown',
    (text) => text.replace(/^(\d)\. (.*)$/gm, '## $1. $2').replace(/^Resolved:/gm, '**Resolved:**'),
  ],
  [
    'with a stamp on every page',
    (text) => text.replace(/\n\n(?=The Board )/g, '\n\nAgenda Item 2\n\nPage 3\n\n'),
  ],
];

for (const { day, start, rows, kinds, items, withoutStop, before, tags } of papers) {
  const text = seedMinutes(day);
  describe.runIf(text !== null)(`the board's minutes of ${day}`, () => {
    // The body runs even where its tests do not.
    const minutes = (text === null ? null : minutesIn(text)) as PublishedMinutes;

    test('say whose they are, and when and where the board met', () => {
      const { heading } = minutes;
      expect(heading.council).toMatch(/ County Council$/);
      expect(heading.board).toMatch(/ Board$/);
      expect(heading.held).toMatch(
        /^Minutes of the Meeting held on \w+, \d+\w\w \w+, 2019 at 6\.00 pm in \S/,
      );
      expect([heading.date, heading.start]).toEqual([day, start]);
      expect(heading.held?.endsWith(heading.venue ?? 'nowhere')).toBe(true);
      expect(heading.before).toHaveLength(before);
    });

    test('list everybody with a name and a role, in three lists', () => {
      expect(minutes.present?.text).toBe('Present:');
      expect(minutes.attendance.map(({ list, rows: own }) => [list, own.length])).toEqual(rows);
      for (const { name, role } of sourceAttendance(minutes)) {
        expect(name).toMatch(/^\p{Lu}[\p{L} '’-]+$/u);
        expect(role).toMatch(/^\p{Lu}.*\p{L}$/u);
      }
    });

    test('have eight items with their numbers, titles and paragraphs', () => {
      expect(minutes.items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(minutes.items.map(({ title }) => title === '')).not.toContain(true);
      expect(minutes.items.map(({ paragraphs }) => paragraphs.length)).toEqual(items);
    });

    test('have paragraphs of each kind', () => {
      const count = (kind: string): number => paragraphsIn(minutes).filter((p) => p.kind === kind).length;
      expect(Object.fromEntries(Object.keys(kinds).map((kind) => [kind, count(kind)]))).toEqual(kinds);
    });

    test('have whole statements under "Resolved:", each joined from its broken lines', () => {
      const resolved = paragraphsIn(minutes).filter(({ kind }) => kind === 'resolved');
      for (const { label, text: statement } of resolved) {
        expect(label).toBe('Resolved:');
        expect(statement).toMatch(/^That \S.{40,}/);
      }
      expect(resolved.filter(({ text: statement }) => !statement.endsWith('.'))).toHaveLength(withoutStop);
    });

    test('leave no sentence broken: no paragraph begins in lower case but a point of a list', () => {
      const broken = paragraphsIn(minutes).filter((p) => p.kind !== 'bullet' && /^\p{Ll}/u.test(p.text));
      expect(broken).toEqual([]);
    });

    test('have every word in one place, and nothing that was not understood', () => {
      expect(lettersHeld(minutes)).toBe(lettersIn(text ?? ''));
      expect([minutes.unplaced, minutes.after, minutes.opening]).toEqual([[], [], []]);
      expect(minutes.furniture).toHaveLength(tags);
    });

    test('lie flat in the order printed', () => {
      const flat = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
      const source = flat(text ?? '');
      let at = 0;
      const missing = sourceParagraphs(minutes).filter((paragraph) => {
        const found = source.indexOf(flat(paragraph), at);
        at = Math.max(at, found);
        return found < 0;
      });
      expect(missing).toEqual([]);
    });

    test.each(again)('read the same %s', (_, change) => {
      const changed = minutesIn(change(text ?? ''));
      const flat = (words: readonly string[]): string[] => words.map((one) => one.replace(/\s+/g, ' '));
      expect(flat(sourceParagraphs(changed))).toEqual(flat(sourceParagraphs(minutes)));
      expect(sourceAttendance(changed)).toEqual(sourceAttendance(minutes));
    });
  });
}
