import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_DOCUMENT_BYTES, readDocumentText } from '../../../electron/documents/read-document-text';
import {
  agendaDocx,
  agendaPdf,
  lyingZipBombDocx,
  manyEntriesDocx,
  otherZip,
  scannedPdf,
  tableDocx,
  tablePdf,
  type WordLayout,
  zipBombDocx,
} from '../../support/agenda-files';
import { agendaText, outline, readingOf } from '../../support/agenda-outline';

const textOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const read = await readDocumentText({ bytes, name });
  if (!read.ok) throw new Error(read.error.message);
  return read.value.text;
};

const codeOf = async (source: Parameters<typeof readDocumentText>[0]): Promise<string> => {
  const read = await readDocumentText(source);
  return read.ok ? `read as ${read.value.kind}` : read.error.code;
};

/** Agendas whose paragraphs are a line each, as Word has them. */
const ONE_LINE_PARAGRAPHS = ['marked-down', 'every-number-one', 'two-parts', 'led-by'] as const;
const SAME_IN_PDF = ['marked-down', 'wrapped-with-signature', 'document-system-export', 'two-parts'] as const;
const WORD_LAYOUTS: readonly WordLayout[] = ['typed', 'numbered-by-word', 'table'];

describe('the same agenda from another file', () => {
  test.each(ONE_LINE_PARAGRAPHS)('%s reads the same from a Word document', async (name) => {
    const text = agendaText(name);
    expect(outline(readingOf(await textOf(await agendaDocx(text), 'agenda.docx')))).toEqual(
      outline(readingOf(text)),
    );
  });

  test.each(WORD_LAYOUTS)('an agenda laid out in Word as “%s” reads the same', async (layout) => {
    const text = PLAIN;
    expect(outline(readingOf(await textOf(await agendaDocx(text, layout), 'agenda.docx')))).toEqual(
      outline(readingOf(text)),
    );
  });

  test.each(SAME_IN_PDF)('%s reads the same from a PDF', async (name) => {
    const text = agendaText(name);
    const fromPdf = outline(readingOf(await textOf(await agendaPdf(text), 'agenda.pdf')));
    expect(fromPdf.map(withoutLineEnds)).toEqual(outline(readingOf(text)).map(withoutLineEnds));
  });

  const CELLS = [
    ['No', 'Item', 'Presenter', 'Time', 'Pages'],
    ['1', 'Introductions and Apologies', 'Chair', '5 mins', ''],
    [
      '2',
      'Notes of the Meeting and Matters Arising from 26 November 2019|To agree the notes',
      'Chair',
      '5 mins',
      '1 - 8',
    ],
    [
      '3',
      "Young people's feedback|To hear from SPARK|To agree what to do",
      'Tariq and Shanice, SPARK',
      '40 mins',
      '',
    ],
    ['4', 'Attendance', 'Dev Rawal, Business Intelligence', '15', '9-24'],
    ['5', 'AOB', 'All', '10 mins', ''],
    ['6', 'Date and Time of Next Meeting|28 January 2020, 6pm', '', '', ''],
  ];
  const OUTLINE = [
    '1. Introductions and Apologies | 5 mins |  | Chair',
    '2. Notes of the Meeting and Matters Arising from 26 November 2019 | 5 mins | p1-8 | Chair | To agree the notes',
    "3. Young people's feedback | 40 mins |  | Tariq, SPARK; Shanice, SPARK | To hear from SPARK / To agree what to do",
    '4. Attendance | 15 mins | p9-24 | Dev Rawal, Business Intelligence',
    '5. AOB | 10 mins |  | All',
    '6. Date and Time of Next Meeting |  |  |  |  | 28 January 2020, 6pm',
  ];

  test('a table of wrapped cells reads the same from Word', async () => {
    const text = await textOf(await tableDocx(CELLS), 'agenda.docx');
    expect(outline(readingOf(text))).toEqual(OUTLINE);
  });

  test('a table of wrapped cells reads the same from a PDF, no word in another’s cell', async () => {
    const widths = [35, 180, 130, 40, 50];
    const reading = readingOf(
      await textOf(await tablePdf(CELLS, widths, ['Northmoor County Council', 'Agenda']), 'agenda.pdf'),
    );
    expect(outline(reading)).toEqual(OUTLINE);
    expect(reading.furniture.map(({ text }) => text)).toEqual(['Agenda', 'No\tItem\tPresenter\tTime\tPages']);
    expect(reading.unplaced).toEqual([]);
  });

  test('cells set in the middle or at the right keep their column, too', async () => {
    const cells = [
      ['Item', 'Subject', 'Lead', 'Time'],
      ['1', 'Welcome and Introductions', 'Chair', '6.00pm'],
      ['2', 'Matters Arising', 'Chair', '6.05pm'],
      [
        '3',
        "Young People's Hour: what we think about moving placement and what would help us when it happens",
        'Tariq, Shanice and Kim, SPARK Representatives',
        '6.15pm (60 mins)',
      ],
      [
        '4',
        'Missing from Home Yearly Report 2017/18',
        'Helen Price, Missing from Home Coordinator',
        '7.15pm (20 mins)',
      ],
      ['5', 'Next Meeting|Wednesday 11 July 2018 at 6.00pm', '', '8.00pm'],
    ];
    for (const set of ['center', 'right'] as const) {
      const pdf = await tablePdf(
        cells,
        [50, 180, 110, 65],
        ['Northmoor County Council'],
        [set, 'left', 'left', set],
      );
      expect(outline(readingOf(await textOf(pdf, 'agenda.pdf')))).toEqual([
        '1. Welcome and Introductions |  |  | Chair |  | 6.00pm',
        '2. Matters Arising |  |  | Chair |  | 6.05pm',
        "3. Young People's Hour: what we think about moving placement and what would help us when it happens | 60 mins |  | Tariq, SPARK Representatives; Shanice, SPARK Representatives; Kim, SPARK Representatives |  | 6.15pm",
        '4. Missing from Home Yearly Report 2017/18 | 20 mins |  | Helen Price, Missing from Home Coordinator |  | 7.15pm',
        '5. Next Meeting |  |  |  |  | 8.00pm / Wednesday 11 July 2018 at 6.00pm',
      ]);
    }
  });

  test('a title and a purpose longer than a line of the PDF are joined again', async () => {
    const fromPdf = outline(readingOf(await textOf(await agendaPdf(PLAIN), 'agenda.pdf')));
    expect(fromPdf).toEqual(outline(readingOf(PLAIN)));
    expect(fromPdf[2]?.length).toBeGreaterThan(300);
  });

  test('a Word table is read by its head, cells of several paragraphs too', async () => {
    const bytes = await tableDocx([
      ['No.', 'Item', 'Presenter', 'Time'],
      ['1.', 'Introductions and Apologies', 'County Councillor Hartley', '5 mins'],
      ['2.', 'Pledge|(Pages 3 - 4)', 'Tariq|Ruth Oyelaran, Participation Team', '20'],
      ['3.', 'Homes|To agree the letter.', 'Helen Price', ''],
    ]);
    expect(outline(readingOf(await textOf(bytes, 'agenda.docx')))).toEqual([
      '1. Introductions and Apologies | 5 mins |  | County Councillor Hartley',
      '2. Pledge | 20 mins | p3-4 | Tariq; Ruth Oyelaran, Participation Team',
      '3. Homes |  |  | Helen Price | To agree the letter.',
    ]);
  });

  test('a text file in UTF-16 or in the Windows alphabet reads the same as in UTF-8', async () => {
    const text = '1. Pledge – “ours” (10 mins)\n2. Any Other Business';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const windows = Buffer.from(
      text.replace('–', '\u0096').replace('“', '\u0093').replace('”', '\u0094'),
      'latin1',
    );
    expect(await textOf(utf16, 'agenda.txt')).toBe(text);
    expect(await textOf(windows, 'agenda.txt')).toBe(text);
  });

  test('a file goes by what it is, not by its name', async () => {
    expect(await codeOf({ bytes: await agendaPdf(PLAIN), name: 'agenda.docx' })).toBe('read as pdf');
    expect(await codeOf({ bytes: await agendaDocx(PLAIN), name: 'agenda' })).toBe('read as docx');
    expect(await codeOf({ bytes: Buffer.from(PLAIN), name: 'agenda.md' })).toBe('read as txt');
  });
});

/** A detail is kept line by line, and the PDF has more lines. */
const withoutLineEnds = (line: string): string => line.replaceAll(' / ', ' ').replace(/\s+/g, ' ');

const PLAIN = `Corporate Parenting Board
Thursday, 4 October 2018 at 6.00pm
Agenda

1. Introductions and Apologies
County Councillor Hartley
To say who is here.

2. Notes of the Meeting and Matters Arising from 4 July 2018 (Pages 1 - 6)
County Councillor Hartley
To check the notes.

3. What young people would like the Board to ask the councils about finding and keeping a first home (40 mins)
Helen Price, Fostering, Adoption, Residential and Family Support Team
In group work, to write down the questions that the Board will put to the councils about finding a first home, and to draft the letter that goes with them.
Hear what the young visitors found when they went round the houses in the spring.

4. Date and Time of Next Meeting
Thursday, 6 December 2018 at 6.00pm in Room C, County Hall.
`;

describe('what cannot be read is refused with a sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'boardside-documents-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const fileOf = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  let large: string;
  beforeAll(() => {
    large = fileOf('large.txt', Buffer.alloc(25 * 1024 * 1024, 0x61));
  });

  test('a file that is not there', async () => {
    expect(await codeOf(join(folder, 'gone.docx'))).toBe('not-found');
  });

  test('a folder', async () => {
    expect(await codeOf(folder)).toBe('folder');
  });

  test('25 MB, from disk or from memory', async () => {
    expect(await codeOf(large)).toBe('too-large');
    expect(await codeOf({ bytes: Buffer.alloc(MOST_DOCUMENT_BYTES + 1), name: 'large.pdf' })).toBe(
      'too-large',
    );
  });

  test('300 MB, without reading any of it', async () => {
    const path = fileOf('huge.docx', Buffer.from('PK'));
    truncateSync(path, 300 * 1024 * 1024);
    expect(await codeOf(path)).toBe('too-large');
  });

  test('a text with a stray control character is a text, a program is none', async () => {
    expect(
      await codeOf({ bytes: Buffer.from(`1. Pledge\0 ${'and so on '.repeat(20)}`), name: 'a.txt' }),
    ).toBe('read as txt');
    expect(
      await codeOf({ bytes: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), name: 'a.txt' }),
    ).toBe('unknown-kind');
  });

  test('an empty file, and a Word document and a text with nothing in them', async () => {
    expect(await codeOf(fileOf('empty.txt', Buffer.alloc(0)))).toBe('empty');
    expect(await codeOf({ bytes: Buffer.from(' \r\n\t'), name: 'blank.txt' })).toBe('empty');
    expect(await codeOf({ bytes: await agendaDocx(''), name: 'blank.docx' })).toBe('empty');
  });

  test('a .docx that is no zip', async () => {
    expect(await codeOf({ bytes: Buffer.from('1. Pledge (10 mins)'), name: 'agenda.docx' })).toBe(
      'not-a-zip',
    );
    expect(
      await codeOf({
        bytes: Buffer.from('PK but nothing after it, not even a directory'),
        name: 'agenda.docx',
      }),
    ).toBe('not-a-zip');
  });

  test('a Word document cut off in the middle', async () => {
    const whole = await agendaDocx(PLAIN);
    expect(await codeOf({ bytes: whole.subarray(0, whole.length / 2), name: 'agenda.docx' })).toBe(
      'not-a-zip',
    );
    const holed = Buffer.from(whole);
    holed.fill(0x41, 200, 900);
    expect(await codeOf({ bytes: holed, name: 'agenda.docx' })).toBe('damaged');
  });

  test('an archive that unpacks to too much, says so or not, or has too many entries', async () => {
    expect(await codeOf({ bytes: await zipBombDocx(120), name: 'agenda.docx' })).toBe('zip-bomb');
    expect(await codeOf({ bytes: await zipBombDocx(25), name: 'agenda.docx' })).toBe('zip-bomb');
    expect(await codeOf({ bytes: await lyingZipBombDocx(), name: 'agenda.docx' })).toBe('zip-bomb');
    expect(await codeOf({ bytes: await manyEntriesDocx(2001), name: 'agenda.docx' })).toBe('zip-bomb');
  });

  test('a zip that is no Word document, a picture, and rich text', async () => {
    expect(await codeOf({ bytes: await otherZip(), name: 'agenda.docx' })).toBe('unknown-kind');
    expect(
      await codeOf({ bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), name: 'agenda.png' }),
    ).toBe('unknown-kind');
    expect(await codeOf({ bytes: Buffer.from('{\\rtf1 hello}'), name: 'agenda.rtf' })).toBe('unknown-kind');
  });

  test('a document in Word’s older format', async () => {
    expect(
      await codeOf({ bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), name: 'agenda.doc' }),
    ).toBe('old-word');
  });

  test('a scanned PDF', async () => {
    expect(await codeOf({ bytes: await scannedPdf(), name: 'scan.pdf' })).toBe('scanned-pdf');
  });

  test('a locked PDF', async () => {
    expect(
      await codeOf({ bytes: await agendaPdf(PLAIN, { password: 'northmoor' }), name: 'locked.pdf' }),
    ).toBe('encrypted-pdf');
  });

  test('a PDF that is none, or damaged', async () => {
    expect(await codeOf({ bytes: Buffer.from('1. Pledge'), name: 'agenda.pdf' })).toBe('damaged');
    expect(await codeOf({ bytes: Buffer.from('%PDF-1.7\nnothing more'), name: 'agenda.pdf' })).toBe(
      'damaged',
    );
  });

  test('the sentence names the file and says what to do', async () => {
    const read = await readDocumentText(join(folder, 'gone.docx'));
    expect(read).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/“gone\.docx”.*choose it again/) },
    });
  });
});
