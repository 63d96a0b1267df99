import { Document, type IContext, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inList, numbering, ROMAN } from '../../../../electron/documents/docx/numbering';
import { QuickParagraph } from '../../../../electron/documents/docx/quick-paragraph';
import { STYLE } from '../../../../electron/documents/docx/style-ids';
import { styles } from '../../../../electron/documents/docx/styles';

/** What a paragraph becomes in a file of our own. */
function xmlOf(paragraph: Paragraph): unknown {
  const file = new Document({ styles, numbering: { config: numbering }, sections: [{ children: [] }] });
  const context: IContext = { file, viewWrapper: file.Document, stack: [] };
  const xml = JSON.stringify(paragraph.prepForXml(context));
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

describe('a quick paragraph', () => {
  test('is what the library would write: a run in a style', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(xmlOf(new QuickParagraph(STYLE.body, [{ text }]))).toEqual(
          xmlOf(new Paragraph({ style: STYLE.body, children: [new TextRun({ text })] })),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('is so with a label before the words, and with no words', () => {
    const label = { text: 'Action:', style: STYLE.actionLabel };
    expect(xmlOf(new QuickParagraph(STYLE.action, [label, { text: ' write' }]))).toEqual(
      xmlOf(
        new Paragraph({
          style: STYLE.action,
          children: [new TextRun(label), new TextRun({ text: ' write' })],
        }),
      ),
    );
    expect(xmlOf(new QuickParagraph(STYLE.body, []))).toEqual(
      xmlOf(new Paragraph({ style: STYLE.body, children: [] })),
    );
  });

  test('is so in a list', () => {
    const list = inList(ROMAN, 1, 3);
    expect(xmlOf(new QuickParagraph(STYLE.numberedTwo, [{ text: 'a' }], list.numbering))).toEqual(
      xmlOf(new Paragraph({ style: STYLE.numberedTwo, ...list, children: [new TextRun('a')] })),
    );
  });
});
