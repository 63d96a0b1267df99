import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { publishedMinutes } from '../../../../electron/documents/fidelity/published';
import { readDocumentText } from '../../../../electron/documents/read-document-text';
import { minutesIn } from '../../../support/published-outline';
import { seedMinutes } from '../../../support/seed-minutes';

const samples = join(import.meta.dirname, '../../../support/minutes');
const folder = mkdtempSync(join(tmpdir(), 'boardside-published-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Entry {
  readonly paragraphs: number;
  readonly found: number;
  readonly share: number;
  readonly attendance: { readonly rows: number; readonly found: number };
  readonly differences: readonly unknown[];
  readonly warnings: ReadonlyArray<{ readonly line: number; readonly message: string }>;
  readonly error?: string;
}

const entryOf = async (path: string): Promise<Entry> => {
  const { entries } = await publishedMinutes([path], (source) => readDocumentText(source, 'minutes'));
  return entries[0] as Entry;
};

/** Counted on the papers: items, rows of lists, paragraphs in items (labels of resolutions apart), actions. */
const COUNTED: Readonly<
  Record<string, readonly [items: number, rows: number, paragraphs: number, actions: number]>
> = {
  'action-column': [5, 8, 11, 1],
  'committee-in-columns': [6, 7, 13, 0],
  'questions-and-replies': [6, 6, 27, 0],
  'action-table': [4, 8, 10, 2],
  'bold-titles-without-numbers': [4, 6, 9, 0],
  'converted-with-blank-lines': [4, 5, 9, 0],
  'numbered-paragraphs': [5, 10, 14, 2],
  'one-column-and-dashes': [5, 10, 14, 1],
  'quotes-and-questions': [4, 4, 15, 0],
  'roman-items-and-lists': [5, 6, 14, 0],
  'three-column-table': [4, 6, 10, 1],
  'word-table-pasted': [4, 6, 13, 1],
  'wrapped-with-page-furniture': [4, 7, 13, 0],
  'committee-minute-no': [4, 9, 11, 0],
  'people-several-to-a-line': [4, 12, 8, 0],
  'tabs-and-heads-of-columns': [4, 4, 4, 0],
  'codes-and-running-heads': [4, 8, 7, 0],
  'year-and-number': [5, 9, 5, 0],
  'paragraphs-numbered-through': [5, 4, 7, 0],
  'code-number-and-year': [5, 9, 9, 1],
  'romans-and-signatures': [5, 7, 8, 0],
  'lettered-items': [5, 4, 10, 0],
  'noughts-and-decimals': [4, 2, 6, 0],
  'bare-numbers-and-hours': [6, 2, 8, 0],
  'past-a-hundred': [6, 6, 13, 0],
};

describe('minutes of other years, and the draft written from them', () => {
  test('every sample is counted here', () => {
    expect(
      readdirSync(samples)
        .map((name) => name.replace(/\.txt$/, ''))
        .sort(),
    ).toEqual(Object.keys(COUNTED).sort());
  });

  test.each(Object.entries(COUNTED))(
    '%s: every paragraph and row of it stands in the draft',
    async (name, counted) => {
      const path = join(samples, `${name}.txt`);
      const { items, attendance } = minutesIn(readFileSync(path, 'utf8'));
      const inItems = items.flatMap(({ paragraphs }) => paragraphs);
      expect([
        items.length,
        attendance.flatMap(({ rows }) => rows).length,
        inItems.length,
        inItems.filter(({ kind }) => kind === 'action').length,
      ]).toEqual(counted);
      const entry = await entryOf(path);
      expect(entry.differences).toEqual([]);
      expect(entry).toMatchObject({ share: 1, found: entry.paragraphs, warnings: [] });
      expect(entry.attendance).toEqual({ rows: counted[1], found: counted[1] });
      expect(entry.paragraphs).toBeGreaterThan(items.length + inItems.length);
    },
  );
});

for (const day of ['2019-11-26', '2019-01-23']) {
  const text = seedMinutes(day);
  test.runIf(text !== null)(
    `the board's minutes of ${day} stand in their draft, 99 of 100 at least`,
    async () => {
      const path = join(folder, `${day}.txt`);
      writeFileSync(path, text ?? '');
      const { share, attendance } = await entryOf(path);
      expect(share).toBeGreaterThanOrEqual(0.99);
      expect(attendance.found).toBe(attendance.rows);
    },
  );
}

const PAPER = `Northmoor County Council
Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm in The Old Library, Northmoor
Present:
Anne Hartley, Councillor

1. Introductions and Apologies

`;

const ofText = async (text: string): Promise<Entry> => {
  const path = join(folder, 'paper.txt');
  writeFileSync(path, text);
  return entryOf(path);
};

describe('what a draft cannot hold is counted as not found', () => {
  test('a paragraph longer than a block', async () => {
    const { paragraphs, found, differences } = await ofText(
      `${PAPER}${'It was said again. '.repeat(2000)}\n`,
    );
    expect([paragraphs - found, differences.length]).toEqual([1, 2]);
  });

  test('a role longer than a list has room for', async () => {
    const { attendance } = await ofText(PAPER.replace('Councillor', 'Team and '.repeat(40)));
    expect(attendance).toEqual({ rows: 1, found: 0 });
  });
});

describe('a reading in doubt is not called faithful', () => {
  const LISTED = PAPER.slice(0, PAPER.indexOf('1. Intro'));
  const MISREAD = `${LISTED}Number one HOUSING OFFER\nThe offer was shown to the Board by Dev Rawal.\n`;

  test('a paper in which no item was found: what was said is not counted as found, and a line says why', async () => {
    const { paragraphs, found, share, attendance, warnings, error } = await ofText(MISREAD);
    expect(error).toBeUndefined();
    expect([paragraphs, found]).toEqual([6, 3]);
    expect(share).toBe(0.5);
    expect(attendance).toEqual({ rows: 2, found: 1 });
    expect(warnings).toEqual([
      {
        line: 1,
        message: 'No agenda item was found in this paper, so its numbers or titles were not recognised.',
      },
      { line: 6, message: expect.stringMatching(/^“Number one HOUSING OFFER” was read as somebody/) },
      { line: 7, message: expect.stringMatching(/^“The offer was shown .*” stands in no agenda item\.$/) },
    ]);
    const { table } = await publishedMinutes([join(folder, 'paper.txt')], (source) =>
      readDocumentText(source, 'minutes'),
    );
    expect(table).toMatch(/ 50\.0% /);
    expect(table).toContain('  warning line 1  No agenda item was found');
  });

  test('almost all is not 100%', async () => {
    const body = Array.from({ length: 2400 }, (_, n) => `- point ${n} was noted.`).join('\n');
    const text = `${PAPER}${body}\n\n${'It was said again. '.repeat(2000)}\n`;
    const { paragraphs, found, share } = await ofText(text);
    expect(paragraphs - found).toBe(1);
    expect(share).toBeLessThan(1);
    const { table } = await publishedMinutes([join(folder, 'paper.txt')], (source) =>
      readDocumentText(source, 'minutes'),
    );
    expect(table).toMatch(/ 99\.9% /);
  });
});

describe('whatever is in a file', { timeout: 60_000 }, () => {
  test.each([
    ['half of a pair and control characters', 'He said \uD83D, then \u0000 and \u0007 stop.'],
    ['text from the right', 'שלום לכולם. شكرا.'],
    ['direction marks', 'Said \u202Ethis\u202C once.'],
    ['signs of XML and of the file', '<w:p/> & {bullets-0} ]]> &amp; “q”.'],
    ['a page break and a vertical tab', 'One.\fTwo.\u000bThree.'],
  ])('%s: the draft is written and says the same', async (_, words) => {
    const { error, paragraphs, found } = await ofText(`${PAPER}${words}\n\nThe end was noted.\n`);
    expect(error).toBeUndefined();
    expect(found).toBe(paragraphs);
  });

  test('a line of 1 MB is read, and the draft is written', async () => {
    const { paragraphs, found, error } = await ofText(`${PAPER}${'word '.repeat(200_000)}\n`);
    expect(error).toBeUndefined();
    expect(paragraphs - found).toBe(1);
  });

  test('three thousand points are compared', async () => {
    const body = Array.from({ length: 3000 }, (_, n) => `- point ${n} was noted.`).join('\n');
    const { paragraphs, found } = await ofText(`${PAPER}${body}\n`);
    expect(paragraphs).toBeGreaterThan(3000);
    expect(found).toBe(paragraphs);
  });
});
