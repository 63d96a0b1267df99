import { describe, expect, test, vi } from 'vitest';
import { writeMinutesDocx } from '../../../../electron/documents/docx/write-minutes';
import { readDocumentText } from '../../../../electron/documents/read-document-text';
import { toInstant } from '../../../../shared/kernel/wall-time';
import { composeMinutes } from '../../../../shared/minutes/compose-minutes';
import type { DocumentBlock, MinutesDocument } from '../../../../shared/minutes/document';
import { everyKind } from '../../../support/every-kind';
import { readDocx, type ReadParagraph } from '../../../support/read-docx';
import { sampleMeeting } from '../../../support/sample-meeting';

const { meeting, now } = sampleMeeting();
const sample = composeMinutes(meeting);
const draft = await readDocx(await writeMinutesDocx(sample, now));

const minutesOf = (...content: DocumentBlock[]): MinutesDocument => ({
  ...sample,
  items: [{ number: 1, title: 'Only item', content }],
  appendices: [],
});
const wrote = async (...content: DocumentBlock[]): Promise<readonly ReadParagraph[]> => {
  const { paragraphs } = await readDocx(await writeMinutesDocx(minutesOf(...content), now));
  return paragraphs.slice(paragraphs.findIndex((p) => p.text === 'Only item') + 1);
};
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
const tags = (part: string, name: string) => [...(draft.parts[part]?.getElementsByTagName(name) ?? [])];

describe('the draft on paper', () => {
  test('begins with council, board and when the meeting was held', () => {
    expect(draft.paragraphs.slice(0, 3).map((p) => [p.style, p.text])).toEqual([
      ['Council', 'Northmoor County Council'],
      ['Title', 'Corporate Parenting Board'],
      [
        'Subtitle',
        'Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm in the Moorland Room, Northmoor Hall',
      ],
    ]);
  });

  test('has those present as headings of two levels over tables of name and role', () => {
    const headings = draft.paragraphs.filter((p) => p.outlineLevel !== null).slice(0, 4);
    expect(headings.map((p) => [p.outlineLevel, p.text, p.numbering])).toEqual([
      [0, 'Present:', null],
      [1, 'Members', null],
      [1, 'Co-opted members', null],
      [1, 'Other Attendees', null],
    ]);
    expect(draft.tables.slice(0, 3)).toEqual(
      sample.attendance.map((t) => t.rows.map((row) => [row.name, row.role])),
    );
  });

  test('leaves out a list of which nobody came, and keeps the order of the others', async () => {
    const [members, , others] = sample.attendance;
    if (!members || !others) throw new Error('The sample has three lists');
    const attendance = [members, { heading: 'Co-opted members', rows: [] }, others];
    const { tables, text } = await readDocx(
      await writeMinutesDocx({ ...sample, attendance, appendices: [] }, now),
    );
    expect(tables).toHaveLength(2);
    expect(text).not.toContain('Co-opted members');
  });

  test('without anybody present it does not say “Present”', async () => {
    const { text } = await readDocx(await writeMinutesDocx({ ...sample, attendance: [] }, now));
    expect(text).not.toContain('Present');
  });

  test('numbers the items by Word’s own numbering, as the agenda does', () => {
    const items = draft.paragraphs.filter((p) => p.style === 'Heading1' && p.numbering !== null);
    expect(items.map((p) => `${p.numbering?.label} ${p.text}`)).toEqual(
      sample.items.map((item) => `${item.number}. ${item.title}`),
    );
    expect(new Set(items.map((p) => p.numbering?.id)).size).toBe(1);
  });

  test('holds every word of the document in its order and nothing else', () => {
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    const blocks = (block: DocumentBlock): string[] => {
      if (block.kind === 'resolved') return ['Resolved:', ...block.statements];
      if (block.kind !== 'action') return [block.text];
      const tail = [block.owners, block.due && `by ${block.due}`].filter(Boolean).join(', ');
      return [`Action: ${block.text} ${tail && `(${tail})`}`];
    };
    const { council, board, held } = sample.heading;
    const expected = [
      council,
      board,
      held,
      'Present:',
      ...sample.attendance.flatMap((t) => [
        t.heading,
        'Name',
        'Role',
        ...t.rows.flatMap((r) => [r.name, r.role]),
      ]),
      ...sample.items.flatMap((item) => [item.title, ...item.content.flatMap(blocks)]),
      ...sample.appendices.flatMap(({ title, content }) => [
        title,
        ...content.flatMap((part) =>
          part.kind === 'table' ? [part.columns, ...part.rows].flat() : blocks(part),
        ),
      ]),
    ];
    expect(words(draft.text)).toEqual(expected.flatMap(words));
  });

  test('sets each kind of text in a style of its own', async () => {
    const read = await wrote(
      paragraph('p'),
      { kind: 'sub-heading', text: 'h' },
      { kind: 'bullet', text: 'b', level: 1 },
      { kind: 'bullet', text: 'bb', level: 2 },
      { kind: 'numbered', text: 'n', level: 1, label: 'i)', isFirst: true },
      { kind: 'numbered', text: 'nn', level: 2, label: 'a)', isFirst: false },
      { kind: 'quote', text: 'q', speaker: 'Tariq' },
      { kind: 'question', text: 'w?', askedBy: 'Tariq', owners: 'CC Webb', due: '28 January 2027' },
      { kind: 'resolved', statements: ['That r.', 'That s.'] },
      { kind: 'action', text: 'a', owners: 'Dev Rawal', due: null },
    );
    expect(read.map((p) => [p.style, p.text, p.outlineLevel, p.numbering?.label ?? null])).toEqual([
      ['BodyText', 'p', null, null],
      ['Heading2', 'h', 1, null],
      ['ListBullet', 'b', null, '•'],
      ['ListBullet2', 'bb', null, '–'],
      ['ListNumber', 'n', null, 'i)'],
      ['ListNumber2', 'nn', null, 'a)'],
      ['Quote', 'q – Tariq', null, null],
      ['Question', 'Question: w? (asked by Tariq; CC Webb to answer by 28 January 2027)', null, null],
      ['ResolvedLabel', 'Resolved:', null, null],
      ['Resolved', 'That r.', null, null],
      ['Resolved', 'That s.', null, null],
      ['Action', 'Action: a (Dev Rawal)', null, null],
    ]);
  });

  test('writes what comes before the first item where there are no introductions', async () => {
    const { text } = await readDocx(
      await writeMinutesDocx({ ...sample, opening: [paragraph('All were welcomed.')] }, now),
    );
    expect(text).toContain('Democratic Services\nAll were welcomed.\nIntroductions and Apologies');
  });

  test('says DRAFT on every page, until it is no draft', async () => {
    expect(draft.header).toBe('DRAFT – not yet agreed');
    const agreed = await readDocx(await writeMinutesDocx({ ...sample, isDraft: false }, now));
    expect(agreed.header).toBe('');
  });

  test('counts its pages', () => {
    expect(draft.footer).toBe('Page {PAGE} of {NUMPAGES}');
  });
});

describe('the draft as a file', () => {
  test('is in British English, with title, subject, creator and date', () => {
    expect(draft.language).toBe('en-GB');
    expect(draft.properties).toEqual({
      title: sample.title,
      subject: sample.subject,
      creator: 'Northmoor County Council',
      created: '2026-11-24T20:06:00Z',
      modified: '2026-11-24T20:06:00Z',
    });
  });

  test('is set in Arial, 12 point, ranged left, on A4', () => {
    const [defaults] = tags('word/styles.xml', 'w:docDefaults');
    const attribute = (name: string, key: string) =>
      defaults?.getElementsByTagName(name)[0]?.getAttribute(key);
    expect([
      attribute('w:rFonts', 'w:ascii'),
      attribute('w:sz', 'w:val'),
      attribute('w:jc', 'w:val'),
    ]).toEqual(['Arial', '24', 'left']);
    const [page] = tags('word/document.xml', 'w:pgSz');
    expect([page?.getAttribute('w:w'), page?.getAttribute('w:h')]).toEqual(['11906', '16838']);
  });

  test('has tables without borders or merged cells, each with a row marked as its header', () => {
    for (const name of ['w:tblBorders', 'w:tcBorders', 'w:gridSpan', 'w:vMerge', 'w:hMerge'])
      expect([name, tags('word/document.xml', name).length]).toEqual([name, 0]);
    expect(tags('word/document.xml', 'w:tblHeader')).toHaveLength(4);
    expect(draft.paragraphs.filter((p) => p.inHeaderRow).map((p) => p.text)).toEqual([
      'Name',
      'Role',
      'Name',
      'Role',
      'Name',
      'Role',
      'Action',
      'Owner',
      'Due',
    ]);
  });

  test('hides no words from a screen reader', () => {
    for (const part of ['word/document.xml', 'word/styles.xml'])
      expect(tags(part, 'w:vanish')).toHaveLength(0);
  });

  test('keeps headings and “Resolved:” with what follows', () => {
    const keeps = tags('word/styles.xml', 'w:style')
      .filter((style) => style.getElementsByTagName('w:keepNext').length > 0)
      .map((style) => style.getAttribute('w:styleId'));
    expect(keeps).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'ResolvedLabel']));
  });

  test('links every list with its style both ways, so that Word goes on counting', () => {
    const linked = tags('word/numbering.xml', 'w:pStyle').map((e) => e.getAttribute('w:val'));
    expect(linked).toEqual(['Heading1', 'ListBullet', 'ListBullet2', 'ListNumber', 'ListNumber2']);
  });

  test('has every part it refers to, and refers to every part it has', () => {
    const paths = Object.keys(draft.parts);
    const [types] = [draft.parts['[Content_Types].xml']];
    for (const override of types?.getElementsByTagName('Override') ?? [])
      expect(paths).toContain(override.getAttribute('PartName')?.slice(1));
    for (const path of paths.filter((p) => p.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const relation of draft.parts[path]?.getElementsByTagName('Relationship') ?? [])
        expect(paths).toContain(`${folder}${relation.getAttribute('Target')}`.replace(/^\//, ''));
    }
  });

  test('styles name only styles that exist', () => {
    const ids = tags('word/styles.xml', 'w:style').map((style) => style.getAttribute('w:styleId'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const name of ['w:basedOn', 'w:next', 'w:link'])
      for (const element of tags('word/styles.xml', name))
        expect(ids).toContain(element.getAttribute('w:val'));
  });

  test('is the same to the byte when written again at the same time', async () => {
    const first = await writeMinutesDocx(sample, now);
    vi.useFakeTimers({ toFake: ['Date'], now: now + 3_600_000 });
    const again = await writeMinutesDocx(sample, now).finally(() => vi.useRealTimers());
    expect(again.equals(first)).toBe(true);
  });

  test('of text of every kind is the same to the byte in every export, but for its dates', async () => {
    const [one, other] = [everyKind(), everyKind()];
    const first = await writeMinutesDocx(composeMinutes(one.meeting), one.now);
    expect((await writeMinutesDocx(composeMinutes(other.meeting), other.now)).equals(first)).toBe(true);
    const later = await writeMinutesDocx(composeMinutes(one.meeting), toInstant(one.now + 86_400_000));
    const [{ 'docProps/core.xml': was, ...before }, { 'docProps/core.xml': is, ...after }] = [
      (await readDocx(first)).xml,
      (await readDocx(later)).xml,
    ];
    expect(after).toEqual(before);
    expect(is?.replace(/2026-11-25T/g, '2026-11-24T')).toBe(was);
  });

  test('differs only in its dates when written later', async () => {
    const later = await readDocx(await writeMinutesDocx(sample, toInstant(now + 86_400_000)));
    const { 'docProps/core.xml': dates, ...parts } = later.xml;
    const { 'docProps/core.xml': earlierDates, ...earlierParts } = draft.xml;
    expect(parts).toEqual(earlierParts);
    expect(dates).not.toBe(earlierDates);
    expect(later.properties).toEqual({
      ...draft.properties,
      created: '2026-11-25T20:06:00Z',
      modified: '2026-11-25T20:06:00Z',
    });
  });
});

describe('whatever the clerk typed', () => {
  test.each([
    ['control characters', 'a\u0000b\u0008c\u000bd\u001fe', 'abcde'],
    ['noncharacters', 'a\uFFFEb\uFFFF', 'ab'],
    ['half of a pair', 'a\uD83Db\uDE00', 'a\uFFFDb\uFFFD'],
    ['a whole pair', 'a\u{1F600}b', 'a\u{1F600}b'],
    ['signs of XML', `<w:p/> & "x" 'y' ]]> &amp; &#x41;`, `<w:p/> & "x" 'y' ]]> &amp; &#x41;`],
    ['spaces in a row', 'a   b', 'a   b'],
    ['a tab', 'a\tb', 'a\tb'],
    ['line ends', 'a\r\nb\nc\rd\u2028e', 'a\nb\nc\nd\ne'],
    ['a sign for a page number', 'CURRENT', 'CURRENT'],
    ['another', 'TOTAL_PAGES', 'TOTAL_PAGES'],
    ['what looks like a list of the file', '{item-numbers-0} {bullets-0}', '{item-numbers-0} {bullets-0}'],
    [
      'what looks like the library’s own list',
      'x{default-bullet-numbering-0}',
      'x{default-bullet-numbering-0}',
    ],
    ['braces', '{{a}} {b', '{{a}} {b'],
    ['text from the right', 'שלום עולם', 'שלום עולם'],
    ['text that turns', 'abc \u202Edef\u202C', 'abc \u202Edef\u202C'],
  ])('%s can be read in the file', async (_, typed, says) => {
    const read = await wrote(paragraph(typed), { kind: 'action', text: typed, owners: null, due: null });
    expect(read.map((p) => p.text)).toEqual([says, `Action: ${says}`]);
  });

  test('a paragraph that begins from the right is set from the right', async () => {
    const file = await readDocx(
      await writeMinutesDocx(minutesOf(paragraph('شكرا to all'), paragraph('thanks')), now),
    );
    expect([...(file.parts['word/document.xml']?.getElementsByTagName('w:bidi') ?? [])]).toHaveLength(1);
  });

  test('names, titles and the heading are as safe as the text', async () => {
    const odd = 'A\u0000 <b> & {bullets-0}\uD83D';
    const read = await readDocx(
      await writeMinutesDocx(
        {
          ...sample,
          title: odd,
          subject: odd,
          heading: { council: odd, board: odd, held: odd },
          attendance: [{ heading: odd, rows: [{ name: odd, role: odd }] }],
          items: [{ number: 1, title: odd, content: [] }],
          appendices: [],
        },
        now,
      ),
    );
    const says = 'A <b> & {bullets-0}\uFFFD';
    expect(read.properties).toMatchObject({ title: says, subject: says, creator: says });
    expect(read.tables).toEqual([[[says, says]]]);
    expect(read.paragraphs.at(-1)?.text).toBe(says);
  });

  test('a block of a million characters is all there, and the project’s own reader reads it', async () => {
    const text = 'Words <&> and more. '.repeat(50_000);
    const bytes = await writeMinutesDocx(
      minutesOf(paragraph(text), { kind: 'bullet', text: 'x'.repeat(1_000_000), level: 1 }),
      now,
    );
    const read = (await readDocx(bytes)).paragraphs.slice(-2);
    expect(read.map((p) => p.text.length)).toEqual([1_000_000, 1_000_000]);
    const ours = await readDocumentText({ bytes, name: 'draft.docx' });
    expect(ours.ok && ours.value.text.includes(text.trim())).toBe(true);
  });

  test('a numbered list counts by Word’s own numbering, each list from one', async () => {
    const { meeting: every, now: then } = everyKind();
    const { paragraphs } = await readDocx(await writeMinutesDocx(composeMinutes(every), then));
    const listed = paragraphs.filter((p) => p.style.startsWith('ListNumber'));
    expect(listed.map((p) => `${p.numbering?.label} ${p.text}`)).toEqual([
      'i) first',
      'a) first below',
      'b) second below',
      'ii) second',
      'i) first again',
    ]);
  });

  test('nothing for the clerk alone, and nobody who spoke of their own life, is in the file', async () => {
    const { meeting: every, now: then } = everyKind();
    const file = await readDocx(await writeMinutesDocx(composeMinutes(every), then));
    expect(Object.values(file.xml).join('')).not.toMatch(/never to be seen|Shanice/);
    expect(file.text).toContain('I moved nine times. – one of the young people');
  });

  test('five hundred blocks are all there, in order', async () => {
    const kinds: DocumentBlock[] = Array.from({ length: 500 }, (_, i) =>
      i % 3 === 0
        ? { kind: 'bullet', text: `Block ${i}`, level: i % 2 === 0 ? 1 : 2 }
        : paragraph(`Block ${i} ${'words and more words '.repeat(12)}`),
    );
    const read = await wrote(...kinds);
    expect(read.map((p) => Number(p.text.split(' ')[1]))).toEqual(kinds.map((_, i) => i));
  });
});
