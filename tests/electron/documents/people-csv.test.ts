import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { csvRows, MOST_TABLE_CHARACTERS } from '../../../electron/documents/people-csv';
import { readPeopleFile } from '../../../electron/documents/read-people-table';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const read = async (content: Uint8Array, name = 'members.csv') => readPeopleFile({ bytes: content, name });
const cells = (text: string) => {
  const rows = csvRows(text);
  return rows.ok ? rows.value : rows.error;
};

describe('the rows of a CSV', () => {
  test('commas in quotes, quotes in quotes and line breaks in quotes belong to the cell, and lines are counted', () => {
    expect(
      cells('Name,Role\r\n"Hartley, Anne","the ""Chair"""\r\n\r\n"Kay\r\nMoira",x\r\nDev,y\r\n'),
    ).toEqual([
      { line: 1, cells: ['Name', 'Role'] },
      { line: 2, cells: ['Hartley, Anne', 'the "Chair"'] },
      { line: 4, cells: ['Kay\nMoira', 'x'] },
      { line: 6, cells: ['Dev', 'y'] },
    ]);
  });

  test.each([
    ['semicolons', 'Name;Role\nAnne, Hartley;Chair\n'],
    ['tabs', 'Name\tRole\nAnne, Hartley\tChair\n'],
  ])('%s part the cells where the headings say so', (_, text) => {
    expect(cells(text)).toEqual([
      { line: 1, cells: ['Name', 'Role'] },
      { line: 2, cells: ['Anne, Hartley', 'Chair'] },
    ]);
  });

  test('a mark at the beginning is no part of the first heading', () => {
    expect(cells('\uFEFFName\nAnne\n')).toMatchObject([{ cells: ['Name'] }, { cells: ['Anne'] }]);
  });

  test('a quote that is never closed, and a table beyond all measure, are refused', () => {
    expect(cells('Name\n"Anne\nMoira\n')).toBe('table-quotes');
    expect(cells('Name\n' + 'x'.repeat(20_000))).toBe('table-too-large');
    expect(cells('x'.repeat(MOST_TABLE_CHARACTERS + 1))).toBe('table-too-large');
    expect(cells('Name\n' + 'Anne\n'.repeat(2001))).toBe('table-too-large');
  });

  test('whatever is written as CSV is read as it was', () => {
    const word = fc.string({ maxLength: 12 }).filter((s) => s.trim() === s && s !== '' && !s.includes('\r'));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, delimiter) => {
          const text = stringify([['Name', 'Role'], ...rows], { delimiter, quoted: true });
          expect(csvRows(text)).toMatchObject({
            ok: true,
            value: [['Name', 'Role'], ...rows].map((one) => ({ cells: one })),
          });
        },
      ),
    );
  });

  test('no text at all makes it throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', '\uFEFF', '\0') }),
        (text) => {
          expect(csvRows(text)).toHaveProperty('ok');
        },
      ),
    );
  });
});

describe('a file of people', () => {
  test.each([
    ['UTF-8', bytes('Name\nZoë Müller\n')],
    ['UTF-8 with its mark', bytes('\uFEFFName\nZoë Müller\n')],
    ['the Windows alphabet', bytes('Name\nZoë Müller\n', 'latin1')],
    ['UTF-16 with its mark', bytes('\uFEFFName\nZoë Müller\n', 'utf16le')],
  ])('is read in %s', async (_, content) => {
    expect(await read(content)).toEqual({
      ok: true,
      value: [
        { line: 1, cells: ['Name'] },
        { line: 2, cells: ['Zoë Müller'] },
      ],
    });
  });

  test('by its path, too', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'people-')), 'members.csv');
    await writeFile(path, 'Name,Role\nMoira Kay,Voices\n');
    expect(await readPeopleFile(path)).toMatchObject({ ok: true, value: [{ line: 1 }, { line: 2 }] });
  });

  test.each([
    ['a workbook', 'members.xlsx', bytes('PK\u0003\u0004'), 'workbook', /CSV UTF-8/],
    ['something empty', 'members.csv', bytes('  \n'), 'empty', /no text/],
    ['a program', 'members.csv', new Uint8Array(500), 'unknown-kind', /not a Word document/],
    ['an open quote', 'members.csv', bytes('Name\n"Anne'), 'table-quotes', /never closed/],
  ])('%s is refused in words', async (_, name, content, code, words) => {
    expect(await read(content, name)).toMatchObject({
      ok: false,
      error: { code, message: expect.stringMatching(words) },
    });
  });
});
