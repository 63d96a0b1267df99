/** Templates with slips: the example with some of its parts changed, as a clerk would change it in Word. */
import JSZip from 'jszip';
import { EXAMPLE_TIME, writeExampleTemplate } from '../../electron/documents/template/example-template';

export const exampleTemplate = (): Promise<Buffer> => writeExampleTemplate(EXAMPLE_TIME);

export type Changed = Readonly<Record<string, (xml: string) => string>>;

export async function templateWith(changed: Changed): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await exampleTemplate());
  for (const [part, change] of Object.entries(changed)) {
    const xml = (await zip.file(part)?.async('string')) ?? '';
    const now = change(xml);
    if (now === xml) throw new Error(`Nothing was changed in ${part}`);
    zip.file(part, now);
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const DOCUMENT = 'word/document.xml';

/** A placeholder written otherwise, everywhere or where it stands first. */
export const renamed = (from: string, to: string, where: 'everywhere' | 'first' = 'everywhere') =>
  templateWith({
    [DOCUMENT]: (xml) =>
      where === 'first' ? xml.replace(`>${from}<`, `>${to}<`) : xml.replaceAll(`>${from}<`, `>${to}<`),
  });

/** Without the paragraphs in which something stands. */
export const without = (...texts: string[]) =>
  templateWith({
    [DOCUMENT]: (xml) =>
      xml.replace(/<w:p>.*?<\/w:p>/g, (paragraph) =>
        texts.includes(paragraph.replace(/<[^>]*>/g, '')) ? '' : paragraph,
      ),
  });
