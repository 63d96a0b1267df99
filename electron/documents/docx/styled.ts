/** A paragraph in one of the file's styles, whichever way its words are read. */
import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { type ListEntry, QuickParagraph } from './quick-paragraph';
import { cleanText, isOneRun, readsFromTheRight, type RunLook, textRuns } from './text-runs';

export type Runs = (look: RunLook) => ParagraphChild[];
export type More = Pick<IParagraphOptions, 'pageBreakBefore'> & { readonly numbering?: ListEntry };

export function styled(style: string, text: string, runs?: Runs, more: More = {}): Paragraph {
  const fromTheRight = readsFromTheRight(text);
  const isQuick = !runs && !fromTheRight && more.pageBreakBefore !== true;
  const clean = isQuick ? cleanText(text) : '';
  if (isQuick && isOneRun(clean))
    return new QuickParagraph(style, clean === '' ? [] : [{ text: clean }], more.numbering);
  const look = fromTheRight ? { rightToLeft: true } : {};
  return new Paragraph({
    style,
    ...more,
    ...(fromTheRight && { bidirectional: true }),
    children: runs ? runs(look) : textRuns(text, look),
  });
}
