/**
 * MinutesDocument and a template that was checked → the bytes of a .docx. The
 * same minutes at the same time in the same template give the same bytes. The
 * library runs nothing that stands in a template: a placeholder is a name.
 */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Instant } from '../../../shared/kernel/wall-time';
import type { MinutesDocument } from '../../../shared/minutes/document';
import { LANGUAGE } from '../docx/styles';
import { coreProperties, setZipTimes } from '../docx/package-dates';
import { cleanText } from '../docx/text-runs';
import { templateWords, type WordsByName } from './template-words';

const CORE = 'docProps/core.xml';
const KINDS = '[Content_Types].xml';

/** Throws where the template was not checked (read-template.ts): then it is a bug. */
export function fillTemplate(template: Uint8Array, minutes: MinutesDocument, now: Instant): Buffer {
  const zip = new PizZip(template);
  if (zip.file(CORE) !== null)
    zip.file(
      CORE,
      coreProperties(
        {
          title: cleanText(minutes.title),
          subject: cleanText(minutes.subject),
          creator: cleanText(minutes.heading.council),
          language: LANGUAGE,
        },
        now,
      ),
    );
  // What Word saved as a template (.dotx) would not open under a document's name.
  const kinds = zip.file(KINDS)?.asText() ?? '';
  zip.file(
    KINDS,
    kinds.replaceAll('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml'),
  );
  const document = new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    nullGetter: () => '',
    // The library's own parser would look for a name in the places around as well.
    parser: (name) => ({ get: (words: WordsByName | undefined) => words?.[name] }),
  });
  document.render(templateWords(minutes));
  const bytes = document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE', comment: '' });
  return setZipTimes(bytes, now);
}
