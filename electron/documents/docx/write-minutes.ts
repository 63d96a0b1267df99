/**
 * MinutesDocument → the bytes of a .docx. Sets type and nothing else: every
 * word is in the document already. The same document at the same time gives
 * the same bytes.
 */
import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Instant } from '../../../shared/kernel/wall-time';
import type { MinutesDocument } from '../../../shared/minutes/document';
import { DRAFT_MARK } from '../../../shared/minutes/wording';
import { Hyperlinks } from './hyperlinks';
import { minutesBody } from './minutes-body';
import { coreProperties, setZipTimes } from './package-dates';
import { numbering } from './numbering';
import { STYLE } from './style-ids';
import { LANGUAGE, moreStyles, styles } from './styles';
import { cleanText } from './text-runs';

/** A4 with margins of 21 mm, in twentieths of a point. */
const A4 = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1304, bottom: 1190, left: 1190, right: 1190, header: 624, footer: 567 },
};

const draftHeader = (): Header =>
  new Header({ children: [new Paragraph({ style: STYLE.header, children: [new TextRun(DRAFT_MARK)] })] });

const pageFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

export async function writeMinutesDocx(minutes: MinutesDocument, now: Instant): Promise<Buffer> {
  const links = new Hyperlinks();
  const file = new Document({
    styles,
    externalStyles: moreStyles,
    numbering: { config: numbering },
    sections: [
      {
        properties: { page: A4 },
        ...(minutes.isDraft && { headers: { default: draftHeader() } }),
        footers: { default: pageFooter() },
        children: minutesBody(minutes, links),
      },
    ],
  });
  links.addTo(file);
  const core = coreProperties(
    {
      title: cleanText(minutes.title),
      subject: cleanText(minutes.subject),
      creator: cleanText(minutes.heading.council),
      language: LANGUAGE,
    },
    now,
  );
  const zip = await Packer.toBuffer(file, undefined, [{ path: 'docProps/core.xml', data: core }]);
  return setZipTimes(zip, now);
}
