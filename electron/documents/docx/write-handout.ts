/**
 * Handout → the bytes of a .docx: each page with its heading, in the house style or in large type. Sets type and nothing
 * else; a row with an empty cell is high enough to be written in. The same handout at the same time gives the same bytes.
 */
import { Document, type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Handout, HandoutPage } from '../../../shared/group-work/handout';
import type { Instant } from '../../../shared/kernel/wall-time';
import { Hyperlinks } from './hyperlinks';
import { largeNumbering, largeStyles } from './large-type';
import { blockWriter, type WriteBlock } from './minutes-body';
import { numbering } from './numbering';
import { packDocument, pageFurniture } from './page';
import { STYLE } from './style-ids';
import { styled } from './styled';
import { moreStyles, styles } from './styles';
import { afterTable, linedTable } from './tables';
import { textRuns } from './text-runs';

const pageParts = ({ content, heading }: HandoutPage, n: number, block: WriteBlock): FileChild[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: false,
    pageBreakBefore: n > 0,
    children: textRuns(heading),
  }),
  ...content.flatMap((part): FileChild[] =>
    part.kind === 'table' ? [linedTable(part, { hasRoomToWrite: true }), afterTable()] : block(part),
  ),
];

export function writeHandout(handout: Handout, now: Instant): Promise<Buffer> {
  const { board, council, isLarge, pages, subject, title, under } = handout;
  const links = new Hyperlinks();
  const block = blockWriter(links);
  const file = new Document({
    styles: isLarge ? largeStyles : styles,
    externalStyles: moreStyles,
    numbering: { config: isLarge ? largeNumbering : numbering },
    sections: [
      {
        ...pageFurniture(false),
        children: [
          styled(STYLE.council, council),
          styled(STYLE.title, board),
          styled(STYLE.held, under),
          ...pages.flatMap((page, n) => pageParts(page, n, block)),
        ],
      },
    ],
  });
  links.addTo(file);
  return packDocument(file, { title, subject, creator: council }, now);
}
