/**
 * The house style of November 2019 as named Word styles, so that a clerk can
 * restyle the whole file from Word's style pane. Sizes are half-points,
 * distances twentieths of a point; between two paragraphs Word keeps the
 * larger distance, not the sum. Headings carry their outline level (the docx
 * library sets none), and lists their numbering, in the style itself: an item
 * added in Word with "Heading 1" gets the next number by itself.
 */
import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import { BULLETS, BULLETS_TWO, inList, ITEMS, ROMAN } from './numbering';
import { STYLE } from './style-ids';

export const LANGUAGE = 'en-GB';
const FONT = 'Arial';
const POINTS_12 = 24;

const black = { color: '000000', font: FONT };

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: POINTS_12, sizeComplexScript: POINTS_12, language: { value: LANGUAGE } },
      paragraph: { alignment: AlignmentType.LEFT, spacing: { line: 264 } },
    },
    title: {
      next: STYLE.held,
      quickFormat: true,
      run: { ...black, size: 36, bold: true },
      paragraph: { keepNext: true, spacing: { before: 80, after: 120 } },
    },
    heading1: {
      next: STYLE.body,
      quickFormat: true,
      run: { ...black, size: 26, bold: true },
      paragraph: {
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
        spacing: { before: 400, after: 120 },
        ...inList(ITEMS),
      },
    },
    heading2: {
      next: STYLE.body,
      quickFormat: true,
      run: { ...black, size: POINTS_12, bold: true },
      paragraph: { keepNext: true, keepLines: true, outlineLevel: 1, spacing: { before: 240, after: 60 } },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.council,
      name: 'Council',
      basedOn: 'Normal',
      next: STYLE.title,
      quickFormat: true,
      run: { size: 28, bold: true },
      paragraph: { keepNext: true, spacing: { after: 60 } },
    },
    {
      id: STYLE.held,
      name: 'Subtitle',
      basedOn: 'Normal',
      next: STYLE.body,
      quickFormat: true,
      run: { size: POINTS_12, bold: true },
      paragraph: { keepLines: true, spacing: { after: 240 } },
    },
    {
      id: STYLE.body,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { before: 120, after: 160 } },
    },
    {
      id: STYLE.bullet,
      name: 'List Bullet',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 60 }, ...inList(BULLETS) },
    },
    {
      id: STYLE.bulletTwo,
      name: 'List Bullet 2',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 60 }, ...inList(BULLETS_TWO) },
    },
    {
      id: STYLE.numbered,
      name: 'List Number',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 60 }, ...inList(ROMAN) },
    },
    {
      id: STYLE.numberedTwo,
      name: 'List Number 2',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 60 }, ...inList(ROMAN, 1) },
    },
    {
      id: STYLE.resolvedLabel,
      name: 'Resolved Label',
      basedOn: 'Normal',
      next: STYLE.resolved,
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 160, after: 40 } },
    },
    {
      id: STYLE.resolved,
      name: 'Resolved',
      basedOn: 'Normal',
      next: STYLE.body,
      quickFormat: true,
      paragraph: { indent: { left: 567 }, spacing: { after: 120 } },
    },
    {
      id: STYLE.action,
      name: 'Action',
      basedOn: 'Normal',
      next: STYLE.body,
      quickFormat: true,
      paragraph: { spacing: { before: 120, after: 160 } },
    },
    {
      id: STYLE.question,
      name: 'Question',
      basedOn: 'Normal',
      next: STYLE.body,
      quickFormat: true,
      paragraph: { spacing: { before: 120, after: 160 } },
    },
    {
      id: STYLE.quote,
      name: 'Quote',
      basedOn: 'Normal',
      next: STYLE.body,
      quickFormat: true,
      paragraph: {
        indent: { left: 567, right: 567 },
        spacing: { before: 120, after: 160 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: 'A6A6A6' } },
      },
    },
    {
      id: STYLE.appendix,
      name: 'Appendix Heading',
      basedOn: 'Heading1',
      next: STYLE.body,
      quickFormat: true,
      paragraph: {
        numbering: false,
        outlineLevel: 0,
        indent: { left: 0, firstLine: 0 },
      },
    },
    {
      id: STYLE.cell,
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { before: 60, after: 60 } },
    },
    {
      id: STYLE.cellHeader,
      name: 'Table Heading',
      basedOn: STYLE.cell,
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      id: STYLE.attendance,
      name: 'Attendance',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 20, after: 60 } },
    },
    {
      // For screen readers: the row is too low to be seen, and its words are real words, not hidden ones.
      id: STYLE.attendanceHeader,
      name: 'Attendance Header',
      basedOn: 'Normal',
      run: { size: 2, scale: 1 },
      paragraph: { keepNext: true, spacing: { before: 0, after: 0, line: 2, lineRule: LineRuleType.EXACT } },
    },
    { id: STYLE.header, name: 'header', basedOn: 'Normal', run: { size: 20, bold: true } },
    { id: STYLE.footer, name: 'footer', basedOn: 'Normal', run: { size: 20 } },
  ],
  characterStyles: [
    { id: STYLE.actionLabel, name: 'Action Label', quickFormat: true, run: { bold: true } },
    { id: STYLE.questionLabel, name: 'Question Label', quickFormat: true, run: { bold: true } },
  ],
};

/**
 * Styles the docx library cannot make, as Word writes them: the font its own
 * styles build on, the table of those present (no borders, flush left), and a
 * plain table with thin lines.
 */
export const moreStyles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.attendanceTable}">
<w:name w:val="Attendance Table"/><w:basedOn w:val="TableNormal"/>
<w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr>
</w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.linedTable}">
<w:name w:val="Lined Table"/><w:basedOn w:val="TableNormal"/>
<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`)
  .join('')}</w:tblBorders></w:tblPr>
</w:style></w:styles>`;
