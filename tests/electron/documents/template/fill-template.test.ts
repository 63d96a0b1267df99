import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../../electron/documents/template/fill-template';
import { composeMinutes } from '../../../../shared/minutes/compose-minutes';
import type { DocumentBlock, MinutesDocument } from '../../../../shared/minutes/document';
import { everyKind } from '../../../support/every-kind';
import { readDocx } from '../../../support/read-docx';
import { sampleMeeting } from '../../../support/sample-meeting';
import { exampleTemplate, templateWith } from '../../../support/template-files';
import { faultsOf } from '../../../support/word-schema';

const { meeting, now } = sampleMeeting();
const minutes = composeMinutes(meeting);
const filled = async (document: MinutesDocument, template?: Buffer) =>
  readDocx(fillTemplate(template ?? (await exampleTemplate()), document, now));
const withContent = (...content: DocumentBlock[]): MinutesDocument => ({
  ...minutes,
  attendance: [],
  items: [{ number: 1, title: 'Safe Places', content }],
  appendices: [],
});

describe('a filled template', () => {
  test('has every word of the document in its order, and no placeholder', async () => {
    const docx = await filled(minutes);
    expect(docx.text).not.toMatch(/[{}]/);
    let from = 0;
    const words = minutes.items.flatMap(({ number, title, content }) => [
      `${number}. ${title}`,
      ...content.flatMap((b) => (b.kind === 'resolved' ? b.statements : [b.text])),
    ]);
    for (const some of [minutes.heading.council, minutes.heading.held, ...words]) {
      expect(docx.text.slice(from)).toContain(some);
      from = docx.text.indexOf(some, from);
    }
    expect(docx.tables).toEqual(
      minutes.attendance.map(({ rows }) => rows.map(({ name, role }) => [name, role])),
    );
  });

  test('has each kind of block in the look the template gives it, and no empty paragraph between', async () => {
    const docx = await filled(
      withContent(
        { kind: 'paragraph', text: 'A' },
        { kind: 'sub-heading', text: 'B' },
        { kind: 'bullet', text: 'C', level: 1 },
        { kind: 'bullet', text: 'D', level: 2 },
        { kind: 'resolved', statements: ['E', 'F'] },
        { kind: 'action', text: 'G', owners: 'Dev Rawal', due: null },
        { kind: 'numbered', text: 'H', level: 1, label: 'i)', isFirst: true },
        { kind: 'numbered', text: 'I', level: 2, label: 'a)', isFirst: false },
        { kind: 'question', text: 'J?', askedBy: 'Tariq', owners: null, due: null },
        { kind: 'quote', text: '“K”', speaker: 'Shanice' },
        { kind: 'paragraph', text: 'L', links: [{ from: 0, to: 1, address: 'https://northmoor.example/' }] },
      ),
    );
    expect(docx.paragraphs.slice(3).map((p) => [p.style, p.text])).toEqual([
      ['Heading1', '1. Safe Places'],
      ['BodyText', 'A'],
      ['Heading2', 'B'],
      ['ListBullet', 'C'],
      ['ListBullet2', 'D'],
      ['Decision', 'Resolved'],
      ['Statement', 'E'],
      ['Statement', 'F'],
      ['Decision', 'ACTION: G (Dev Rawal)'],
      ['Numbered', 'i) H'],
      ['SubNumbered', 'a) I'],
      ['Decision', 'QUESTION: J? (asked by Tariq)'],
      ['View', '“K” – Shanice'],
      ['BodyText', 'L (https://northmoor.example/)'],
    ]);
  });

  test('is as the schema of Word files asks, and so is the example', async () => {
    expect(faultsOf(await readDocx(await exampleTemplate()))).toEqual([]);
    const whole = composeMinutes(everyKind().meeting);
    expect(faultsOf(await filled(minutes))).toEqual([]);
    expect(faultsOf(await filled(whole))).toEqual([]);
    expect(faultsOf(await filled({ ...whole, attendance: [], items: [], appendices: [] }))).toEqual([]);
  });

  test('ends with the appendices', async () => {
    const docx = await filled(minutes);
    expect(docx.paragraphs.slice(-3).map((p) => [p.style, p.text])).toEqual([
      ['Heading1', 'Appendix: Action list'],
      [
        'BodyText',
        '- Bring more information on the questionnaires. (Owner: Dev Rawal and CC Oyelaran; Due: 28 January 2027)',
      ],
      ['BodyText', '- Share the figures by district with SPARK. (Owner: Not named; Due: No date)'],
    ]);
  });

  test('is marked as a draft until it is final', async () => {
    expect((await filled(minutes)).header).toBe('DRAFT – not yet agreed');
    expect((await filled(composeMinutes(meeting, { isDraft: false }))).header).toBe('');
  });

  test('bears the title and the subject of the minutes', async () => {
    const { properties } = await filled(minutes);
    expect(properties).toMatchObject({ title: minutes.title, subject: minutes.subject });
  });

  test('is the same twice at the same time', async () => {
    const template = await exampleTemplate();
    expect(fillTemplate(template, minutes, now).equals(fillTemplate(template, minutes, now))).toBe(true);
  });

  test('opens whatever the clerk typed, and what looks like a placeholder is only words', async () => {
    const typed = 'a{board}b\u0000c\uD800d & <w:p/> {#items}\nnext {/}';
    const docx = await filled(withContent({ kind: 'paragraph', text: typed }));
    expect(docx.text).toContain('a{board}bc\uFFFDd & <w:p/> {#items}\nnext {/}');
  });

  test('a template saved as .dotx becomes a document', async () => {
    const template = await templateWith({
      '[Content_Types].xml': (xml) => xml.replace('document.main+xml', 'template.main+xml'),
    });
    const docx = await filled(minutes, template);
    expect(docx.xml['[Content_Types].xml']).toContain('wordprocessingml.document.main+xml');
  });
});
