import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { writeMinutesDocx } from '../../../../electron/documents/docx/write-minutes';
import { composeMinutes } from '../../../../shared/minutes/compose-minutes';
import type { DocumentBlock, MinutesDocument } from '../../../../shared/minutes/document';
import { everyKind } from '../../../support/every-kind';
import { readDocx } from '../../../support/read-docx';
import { sampleMeeting } from '../../../support/sample-meeting';
import { faultsOf } from '../../../support/word-schema';

const { meeting, now } = everyKind();
const whole = composeMinutes(meeting);
const faults = async (minutes: MinutesDocument): Promise<string[]> =>
  faultsOf(await readDocx(await writeMinutesDocx(minutes, now)));
const only = (...content: DocumentBlock[]): MinutesDocument => ({
  ...whole,
  items: [{ number: 1, title: 'Only item', content }],
});

describe('the parts of a Word draft', () => {
  test('are as the schema asks, with text of every kind', async () => {
    expect(await faults(whole)).toEqual([]);
  });

  test('are so for the sample, for agreed minutes, and for minutes with nothing in them', async () => {
    const sample = composeMinutes(sampleMeeting().meeting);
    expect(await faults(sample)).toEqual([]);
    expect(await faults({ ...sample, isDraft: false })).toEqual([]);
    expect(await faults({ ...sample, attendance: [], items: [], appendices: [], opening: [] })).toEqual([]);
  });

  test('are so where text runs from the right, also in lists, links and tables', async () => {
    const text = 'שלום {a}\tعالم';
    const links = [{ from: 2, to: 9, address: 'https://northmoor.example/שלום' }];
    const row = [text, text, text];
    const minutes: MinutesDocument = {
      ...only(
        { kind: 'paragraph', text, links },
        { kind: 'bullet', text, level: 2, links },
        { kind: 'numbered', text, level: 1, label: 'i)', isFirst: true, links },
        { kind: 'quote', text, speaker: text, links },
        { kind: 'question', text, askedBy: text, owners: text, due: text, links },
        { kind: 'action', text, owners: text, due: text, links },
        { kind: 'resolved', statements: [text, text], links: [[], links] },
      ),
      appendices: [{ title: text, content: [{ kind: 'table', columns: row, rows: [row] }] }],
    };
    expect(await faults(minutes)).toEqual([]);
  });

  test.each([
    ['w:pStyle w:val="Quote"', 'w:pStyle w:val="Quoted"', 'there is no paragraph style Quoted'],
    ['w:numId w:val="2"', 'w:numId w:val="99"', 'there is no list 99'],
    ['r:id="rIdLink1"', 'r:id="rIdLink9"', 'rIdLink9 leads nowhere'],
    ['w:ilvl w:val="0"', 'w:ilvl w:val=""', 'w:val of w:ilvl has no value'],
    [
      '<w:pStyle w:val="Quote"/>',
      '<w:keepNext/><w:pStyle w:val="Quote"/>',
      'w:pStyle stands too late in w:pPr',
    ],
    ['</w:tc></w:tr>', '</w:tc><w:tc><w:p/></w:tc></w:tr>', 'A row has 4 of 3 cells'],
  ])('with “%s” made “%s” are found at fault', async (from, to, fault) => {
    const file = await readDocx(await writeMinutesDocx(whole, now));
    const path = 'word/document.xml';
    const xml = file.xml[path] ?? '';
    expect(xml).toContain(from);
    const spoiled = new DOMParser().parseFromString(xml.replace(from, to), 'text/xml');
    const found = faultsOf({ ...file, parts: { ...file.parts, [path]: spoiled } });
    expect(found.join('\n')).toContain(fault);
  });
});
