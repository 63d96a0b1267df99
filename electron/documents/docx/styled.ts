/** A paragraph in one of the file's styles, whichever way its words are read. */
import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { readsFromTheRight, type RunLook, textRuns } from './text-runs';

export type Runs = (look: RunLook) => ParagraphChild[];

export function styled(
  style: string,
  text: string,
  runs: Runs = (look) => textRuns(text, look),
  more: Pick<IParagraphOptions, 'keepNext' | 'numbering' | 'pageBreakBefore'> = {},
): Paragraph {
  const fromTheRight = readsFromTheRight(text);
  return new Paragraph({
    style,
    ...more,
    ...(fromTheRight && { bidirectional: true }),
    children: runs(fromTheRight ? { rightToLeft: true } : {}),
  });
}
