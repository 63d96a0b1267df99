/**
 * MinutesDocument → the bytes of a .docx. Sets type and nothing else: every
 * word is in the document already. The same document at the same time gives
 * the same bytes.
 */
import { Document } from 'docx';
import type { Instant } from '../../../shared/kernel/wall-time';
import type { MinutesDocument } from '../../../shared/minutes/document';
import { Hyperlinks } from './hyperlinks';
import { minutesBody } from './minutes-body';
import { numbering } from './numbering';
import { packDocument, pageFurniture } from './page';
import { moreStyles, styles } from './styles';

export function writeMinutesDocx(minutes: MinutesDocument, now: Instant): Promise<Buffer> {
  const links = new Hyperlinks();
  const file = new Document({
    styles,
    externalStyles: moreStyles,
    numbering: { config: numbering },
    sections: [{ ...pageFurniture(minutes.isDraft), children: minutesBody(minutes, links) }],
  });
  links.addTo(file);
  const { heading, subject, title } = minutes;
  return packDocument(file, { title, subject, creator: heading.council }, now);
}
