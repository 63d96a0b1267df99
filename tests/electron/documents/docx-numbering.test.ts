import { describe, expect, test } from 'vitest';
import { withWrittenNumbers } from '../../../electron/documents/docx-numbering';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const NUMBERING = `<w:numbering ${W}>
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'lowerLetter', '%1)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '·')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`;

const STYLES = `<w:styles ${W}>
  <w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="ItemBold"><w:basedOn w:val="Item"/></w:style>
</w:styles>`;

const paragraph = (properties: string, text: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const inList = (list: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
const styled = (style: string): string => `<w:pStyle w:val="${style}"/>`;

const linesOf = (...paragraphs: readonly string[]): readonly string[] => {
  const xml = `<w:document ${W}><w:body>${paragraphs.join('')}</w:body></w:document>`;
  return [...withWrittenNumbers(xml, NUMBERING, STYLES).matchAll(/<w:p>.*?<\/w:p>/gs)].map(([p]) =>
    p.replace(/<w:tab\/>/g, ' ').replace(/<[^>]*>/g, ''),
  );
};

describe('the numbers Word keeps out of the text', () => {
  test('go on across the paragraphs between them', () => {
    expect(
      linesOf(paragraph(inList(1), 'Welcome'), paragraph('', 'Tariq'), paragraph(inList(1), 'Pledge')),
    ).toEqual(['1. Welcome', 'Tariq', '2. Pledge']);
  });

  test('come from a style, also through the style it is based on', () => {
    expect(linesOf(paragraph(styled('Item'), 'Welcome'), paragraph(styled('ItemBold'), 'Pledge'))).toEqual([
      '1. Welcome',
      '2. Pledge',
    ]);
  });

  test('are switched off in a paragraph that says so', () => {
    expect(linesOf(paragraph(`${styled('Item')}${inList(0)}`, 'Welcome'))).toEqual(['Welcome']);
  });

  test('count again on a lower level under each higher one', () => {
    expect(
      linesOf(
        paragraph(inList(1), 'A'),
        paragraph(inList(1, 1), 'b'),
        paragraph(inList(1, 1), 'c'),
        paragraph(inList(1, 2), 'd'),
        paragraph(inList(1), 'E'),
        paragraph(inList(1, 1), 'f'),
      ),
    ).toEqual(['1. A', '1.1 b', '1.2 c', '(i) d', '2. E', '2.1 f']);
  });

  test('begin again where a list restarts, and go on where it does not', () => {
    expect(
      linesOf(
        paragraph(inList(2), 'note it'),
        paragraph(inList(2), 'agree it'),
        paragraph(inList(4), 'hear it'),
        paragraph(inList(4), 'see it'),
      ),
    ).toEqual(['a) note it', 'b) agree it', 'a) hear it', 'b) see it']);
  });

  test('are bullets where the list is bulleted', () => {
    expect(linesOf(paragraph(inList(3), 'cakes'))).toEqual(['• cakes']);
  });

  test('are none where the document numbers nothing', () => {
    const xml = `<w:document ${W}><w:body>${paragraph(inList(1), 'Welcome')}</w:body></w:document>`;
    expect(withWrittenNumbers(xml, null, null)).toBe(xml);
  });
});
