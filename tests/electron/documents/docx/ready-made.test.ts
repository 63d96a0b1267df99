import {
  Document,
  type FileChild,
  HeightRule,
  type IContext,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inList, numbering, ROMAN } from '../../../../electron/documents/docx/numbering';
import { ReadyParagraph, ReadyTable } from '../../../../electron/documents/docx/ready-made';
import { STYLE } from '../../../../electron/documents/docx/style-ids';
import { styles } from '../../../../electron/documents/docx/styles';

/** What a part becomes in a file of our own. */
function xmlOf(part: FileChild): unknown {
  const file = new Document({ styles, numbering: { config: numbering }, sections: [{ children: [] }] });
  const context: IContext = { file, viewWrapper: file.Document, stack: [] };
  const xml = JSON.stringify(part.prepForXml(context));
  // The library writes a list's key, and its number at the end.
  const lists = file.Numbering.ConcreteNumbering;
  return JSON.parse(
    xml.replace(
      /"\{(.+?)-(\d+)\}"/g,
      (_, reference: string, instance: string) =>
        `${lists.find((n) => n.reference === reference && n.instance === Number(instance))?.numId}`,
    ),
  );
}

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });

describe('a paragraph made ready', () => {
  test('is what the library would write: a run in a style', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(xmlOf(new ReadyParagraph(STYLE.body, [{ text }]))).toEqual(
          xmlOf(new Paragraph({ style: STYLE.body, children: [new TextRun({ text })] })),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('is so with a label before the words, and with no words', () => {
    const label = { text: 'Action:', style: STYLE.actionLabel };
    expect(xmlOf(new ReadyParagraph(STYLE.action, [label, { text: ' write' }]))).toEqual(
      xmlOf(
        new Paragraph({
          style: STYLE.action,
          children: [new TextRun(label), new TextRun({ text: ' write' })],
        }),
      ),
    );
    expect(xmlOf(new ReadyParagraph(STYLE.body, []))).toEqual(
      xmlOf(new Paragraph({ style: STYLE.body, children: [] })),
    );
  });

  test('is so in a list', () => {
    const list = inList(ROMAN, 1, 3);
    expect(xmlOf(new ReadyParagraph(STYLE.numberedTwo, [{ text: 'a' }], list.numbering))).toEqual(
      xmlOf(new Paragraph({ style: STYLE.numberedTwo, ...list, children: [new TextRun('a')] })),
    );
  });
});

describe('a table made ready', () => {
  test('is what the library would write', () => {
    const texts = [
      ['Name', 'Role'],
      ['Tariq', 'SPARK Representative'],
    ];
    const ready = new ReadyTable(
      STYLE.attendanceTable,
      [3969, 5557],
      texts.map((cells, i) => ({
        cells: cells.map((text) => new ReadyParagraph(STYLE.attendance, [{ text }])),
        isHeader: i === 0,
        ...(i === 0 && { exactHeight: 2 }),
      })),
    );
    const cell = (text: string, size: number) =>
      new TableCell({
        width: { size, type: WidthType.DXA },
        children: [new Paragraph({ style: STYLE.attendance, children: [new TextRun(text)] })],
      });
    const table = new Table({
      style: STYLE.attendanceTable,
      layout: TableLayoutType.FIXED,
      width: { size: 9526, type: WidthType.DXA },
      columnWidths: [3969, 5557],
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: texts.map(
        (cells, i) =>
          new TableRow({
            cantSplit: true,
            ...(i === 0 && { tableHeader: true, height: { value: 2, rule: HeightRule.EXACT } }),
            children: cells.map((text, at) => cell(text, [3969, 5557][at] ?? 0)),
          }),
      ),
    });
    expect(xmlOf(ready)).toEqual(xmlOf(table));
  });
});
