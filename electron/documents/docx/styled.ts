/** A paragraph in one of the file's styles, whichever way its words are read. */
import { type FileChild, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { type ListEntry, ReadyParagraph } from './ready-made';
import { isUsual, readsFromTheRight, type RunLook, textRuns } from './text-runs';

export type Runs = (look: RunLook) => ParagraphChild[];
export type More = Pick<IParagraphOptions, 'keepNext' | 'pageBreakBefore'> & {
  readonly numbering?: ListEntry;
};

export function styled(style: string, text: string, runs?: Runs, more: More = {}): FileChild {
  if (!runs && !more.keepNext && !more.pageBreakBefore && isUsual(text))
    return new ReadyParagraph(style, text === '' ? [] : [{ text }], more.numbering);
  const fromTheRight = readsFromTheRight(text);
  const look = fromTheRight ? { rightToLeft: true } : {};
  return new Paragraph({
    style,
    ...more,
    ...(fromTheRight && { bidirectional: true }),
    children: runs ? runs(look) : textRuns(text, look),
  });
}
