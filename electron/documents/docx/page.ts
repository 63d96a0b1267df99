/** What every Word file of ours has in common: the page with its header and footer, and how the file is packed. */
import { type Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Instant } from '../../../shared/kernel/wall-time';
import { DRAFT_MARK } from '../../../shared/minutes/wording';
import { type CoreProperties, coreProperties, setZipTimes } from './package-dates';
import { STYLE } from './style-ids';
import { LANGUAGE } from './styles';
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

/** Of a section: "Page X of Y" at the foot, and at the head the mark of a draft. */
export const pageFurniture = (isDraft: boolean) => ({
  properties: { page: A4 },
  ...(isDraft && { headers: { default: draftHeader() } }),
  footers: { default: pageFooter() },
});

/** The bytes of the file; the same document at the same time gives the same. */
export async function packDocument(
  file: Document,
  { title, subject, creator }: Omit<CoreProperties, 'language'>,
  now: Instant,
): Promise<Buffer> {
  const core = coreProperties(
    {
      title: cleanText(title),
      subject: cleanText(subject),
      creator: cleanText(creator),
      language: LANGUAGE,
    },
    now,
  );
  const zip = await Packer.toBuffer(file, undefined, [{ path: 'docProps/core.xml', data: core }]);
  return setZipTimes(zip, now);
}
