/**
 * The example of a council's own template: every placeholder once, in a look of
 * its own, so that a clerk can begin by changing it. `npm run example-template`
 * writes it to resources/; the app saves it for the clerk from here.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Instant, toInstant } from '../../../shared/kernel/wall-time';
import { inList } from '../docx/numbering';
import { packDocument } from '../docx/page';

/** The time the example in resources/ bears: 24 November 2026, six in the evening. */
export const EXAMPLE_TIME = toInstant(Date.UTC(2026, 10, 24, 18));

const GREEN = '14532D';
const FONT = 'Verdana';

const line = (text: string, style = 'BodyText'): Paragraph => new Paragraph({ style, children: runs(text) });

/** The docx library would take "{…}" for signs of its own where it stands in one run. */
const runs = (text: string): TextRun[] =>
  (text.match(/[{}]|[^{}]+/g) ?? []).map((piece) => new TextRun(piece));

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: GREEN } as const;

const row = (cells: readonly string[], isHeader = false): TableRow =>
  new TableRow({
    ...(isHeader && { tableHeader: true }),
    cantSplit: true,
    children: cells.map(
      (text) =>
        new TableCell({
          width: { size: 50, type: WidthType.PERCENTAGE },
          children: [line(text, isHeader ? 'TableHeading' : 'TableText')],
        }),
    ),
  });

/** A row that begins with {#people} and ends with {/people} is there once for each person. */
const people = new Table({
  width: { size: 100, type: WidthType.PERCENTAGE },
  borders: { top: LINE, bottom: LINE, insideHorizontal: LINE, left: NONE, right: NONE, insideVertical: NONE },
  rows: [row(['Name', 'Role'], true), row(['{#people}{name}', '{role}{/people}'])],
});

const repeated = (name: string, ...inside: (Paragraph | Table)[]): (Paragraph | Table)[] => [
  line(`{#${name}}`),
  ...inside,
  line(`{/${name}}`),
];

const body = (): (Paragraph | Table)[] => [
  line('{council}', 'Council'),
  new Paragraph({ heading: HeadingLevel.TITLE, children: runs('{board}') }),
  line('{held}', 'Held'),
  ...repeated(
    'lists',
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs('{heading}') }),
    people,
  ),
  ...repeated('opening', line('{text}')),
  ...repeated(
    'items',
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs('{number}. {title}') }),
    ...repeated(
      'content',
      ...repeated('paragraph', line('{text}')),
      ...repeated(
        'sub-heading',
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs('{text}') }),
      ),
      ...repeated('bullet', line('{text}', 'ListBullet')),
      ...repeated('sub-bullet', line('{text}', 'ListBullet2')),
      ...repeated('numbered', line('{label} {text}', 'Numbered')),
      ...repeated('sub-numbered', line('{label} {text}', 'SubNumbered')),
      ...repeated(
        'resolved',
        line('Resolved', 'Decision'),
        ...repeated('statements', line('{text}', 'Statement')),
      ),
      ...repeated('action', line('ACTION: {text}', 'Decision')),
      ...repeated('question', line('QUESTION: {text}', 'Decision')),
      ...repeated('quote', line('{text}', 'View')),
    ),
  ),
  ...repeated(
    'appendices',
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, children: runs('{title}') }),
    ...repeated('lines', line('{text}')),
  ),
];

const heading = (size: number, outlineLevel?: number) => ({
  run: { font: FONT, size, bold: true, color: GREEN },
  paragraph: {
    keepNext: true,
    spacing: { before: 280, after: 100 },
    ...(outlineLevel !== undefined && { outlineLevel }),
  },
});

const bullets = (reference: string, sign: string, left: number) => ({
  reference,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: sign,
      style: { paragraph: { indent: { left, hanging: 340 } } },
    },
  ],
});

const indented = (id: string, name: string, left: number) => ({
  id,
  name,
  basedOn: 'Normal',
  paragraph: { indent: { left }, spacing: { after: 60 } },
});

const listStyle = (id: string, name: string, reference: string) => ({
  id,
  name,
  basedOn: 'Normal',
  paragraph: { spacing: { after: 60 }, ...inList(reference) },
});

export function writeExampleTemplate(now: Instant): Promise<Buffer> {
  const file = new Document({
    styles: {
      default: {
        document: { run: { font: FONT, size: 24, language: { value: 'en-GB' } } },
        title: heading(36),
        heading1: heading(28, 0),
        heading2: heading(24, 1),
      },
      paragraphStyles: [
        listStyle('ListBullet', 'List Bullet', 'bullets'),
        listStyle('ListBullet2', 'List Bullet 2', 'sub-bullets'),
        indented('Numbered', 'Numbered', 567),
        indented('SubNumbered', 'Sub Numbered', 1021),
        { id: 'View', name: 'View', basedOn: 'BodyText', run: { italics: true } },
        { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', paragraph: { spacing: { after: 140 } } },
        { id: 'Council', name: 'Council', basedOn: 'Normal', run: { size: 26, color: GREEN } },
        {
          id: 'Held',
          name: 'Held',
          basedOn: 'Normal',
          run: { bold: true },
          paragraph: { spacing: { after: 240 } },
        },
        { id: 'Decision', name: 'Decision', basedOn: 'BodyText', run: { bold: true } },
        { id: 'Statement', name: 'Statement', basedOn: 'BodyText', paragraph: { indent: { left: 567 } } },
        { id: 'TableHeading', name: 'Table Heading', basedOn: 'Normal', run: { bold: true, color: GREEN } },
        { id: 'TableText', name: 'Table Text', basedOn: 'Normal' },
      ],
    },
    numbering: { config: [bullets('bullets', '•', 567), bullets('sub-bullets', '–', 1021)] },
    sections: [
      {
        headers: {
          default: new Header({
            children: [
              new Paragraph({ alignment: AlignmentType.RIGHT, style: 'Council', children: runs('{draft}') }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: body(),
      },
    ],
  });
  return packDocument(
    file,
    {
      title: 'Example template for Boardside',
      subject: 'Placeholders for the minutes of a board',
      creator: 'Northmoor County Council',
    },
    now,
  );
}
