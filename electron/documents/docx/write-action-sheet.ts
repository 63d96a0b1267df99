/**
 * ActionSheet → the bytes of a .docx, in the built-in style: a heading for each
 * owner and under it a table of what they do, by when, and from which item.
 * The same sheet at the same time gives the same bytes.
 */
import { Document, type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Instant } from '../../../shared/kernel/wall-time';
import type { ActionGroup, ActionSheet, SheetAction } from '../../../shared/minutes/action-sheet';
import { numbering } from './numbering';
import { packDocument, pageFurniture } from './page';
import { STYLE } from './style-ids';
import { styled } from './styled';
import { moreStyles, styles } from './styles';
import { afterTable, linedTable } from './tables';
import { textRuns } from './text-runs';

const NOBODY = 'Not given to anybody yet';
const NO_DATE = 'No date';

const cellsOf = ({ what, due, item, sharedWith }: SheetAction): string[] => [
  sharedWith === null ? what : `${what} (with ${sharedWith})`,
  due ?? NO_DATE,
  item,
];

const groupParts = ({ owner, actions }: ActionGroup): FileChild[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: false,
    children: textRuns(owner ?? NOBODY),
  }),
  linedTable({ kind: 'table', columns: ['Action', 'By when', 'From item'], rows: actions.map(cellsOf) }),
  afterTable(),
];

export function writeActionSheet(sheet: ActionSheet, now: Instant): Promise<Buffer> {
  const { board, council, groups, held, isDraft } = sheet;
  const file = new Document({
    styles,
    externalStyles: moreStyles,
    numbering: { config: numbering },
    sections: [
      {
        ...pageFurniture(isDraft),
        children: [
          styled(STYLE.council, council),
          styled(STYLE.title, board),
          styled(STYLE.held, held),
          ...groups.flatMap(groupParts),
          ...(groups.length === 0 ? [styled(STYLE.body, 'No actions were recorded at this meeting.')] : []),
        ],
      },
    ],
  });
  return packDocument(file, { ...sheet, creator: council }, now);
}
