/**
 * ActionSheet → the bytes of a .docx, in the built-in style: a heading for each
 * owner and under it a table of what they do, by when, and from which item.
 * The same sheet at the same time gives the same bytes.
 */
import {
  BorderStyle,
  Document,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Instant } from '../../../shared/kernel/wall-time';
import type { ActionGroup, ActionSheet, SheetAction } from '../../../shared/minutes/action-sheet';
import { numbering } from './numbering';
import { packDocument, pageFurniture } from './page';
import { STYLE } from './style-ids';
import { moreStyles, styles } from './styles';
import { textRuns } from './text-runs';

/** Twentieths of a point; together the width between the margins. */
const COLUMNS = [4649, 1758, 3119] as const;
const HEADINGS = ['Action', 'By when', 'From item'] as const;
const NOBODY = 'Not given to anybody yet';
const NO_DATE = 'No date';

const thin = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = {
  top: thin,
  bottom: thin,
  insideHorizontal: thin,
  left: none,
  right: none,
  insideVertical: none,
};

const cell = (text: string, width: number, isHeader = false): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, right: 113 },
    children: [
      new Paragraph({
        style: STYLE.attendance,
        keepNext: isHeader,
        children: textRuns(text, isHeader ? { bold: true } : {}),
      }),
    ],
  });

const row = (texts: readonly string[], isHeader = false): TableRow =>
  new TableRow({
    ...(isHeader && { tableHeader: true }),
    cantSplit: true,
    children: texts.map((text, i) => cell(text, COLUMNS[i] ?? 0, isHeader)),
  });

const cellsOf = ({ what, due, item, sharedWith }: SheetAction): string[] => [
  sharedWith === null ? what : `${what} (with ${sharedWith})`,
  due ?? NO_DATE,
  item,
];

const group = ({ owner, actions }: ActionGroup): (Paragraph | Table)[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: false,
    children: textRuns(owner ?? NOBODY),
  }),
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: COLUMNS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...COLUMNS],
    borders,
    rows: [row(HEADINGS, true), ...actions.map((action) => row(cellsOf(action)))],
  }),
];

export function writeActionSheet(sheet: ActionSheet, now: Instant): Promise<Buffer> {
  const styled = (style: string, text: string): Paragraph =>
    new Paragraph({ style, children: textRuns(text) });
  const { groups } = sheet;
  const file = new Document({
    styles,
    externalStyles: moreStyles,
    numbering: { config: numbering },
    sections: [
      {
        ...pageFurniture(sheet.isDraft),
        children: [
          styled(STYLE.council, sheet.council),
          styled(STYLE.title, sheet.board),
          styled(STYLE.held, sheet.held),
          ...groups.flatMap(group),
          ...(groups.length === 0 ? [styled(STYLE.body, 'No actions were recorded at this meeting.')] : []),
        ],
      },
    ],
  });
  return packDocument(file, { ...sheet, creator: sheet.council }, now);
}
