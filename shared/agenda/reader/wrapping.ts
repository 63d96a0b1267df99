// Where a paragraph goes on over the end of a line. A text file has one paragraph a line, a PDF breaks them where the page
// ends, and nothing says which: so it is read off the text itself (a line that goes on in lower case was wrapped).
import type { SourceLine } from './source-lines';
import { UNFINISHED } from './vocabulary';

const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text);
const isEnded = (text: string): boolean => /[.?!:;]['"’”)]?$/.test(text);

export const hasOpenBracket = (text: string): boolean =>
  (text.match(/\(/g) ?? []).length > (text.match(/\)/g) ?? []).length;

/** Whether a text cannot stop where it does: "… Housing and", "(Start", "Policy,". */
export const isUnfinished = (text: string): boolean =>
  UNFINISHED.test(text.slice(-80)) || hasOpenBracket(text.slice(-400));

/** The length to which lines are wrapped; Infinity when none is. */
export const wrapWidth = (lines: readonly SourceLine[]): number => {
  let width = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || next.isAfterBlank || next.isBulleted || isEnded(line.text)) return;
    if (startsLower(next.text) && line.text.length > 30) width = Math.max(width, line.text.length);
  });
  return width > 0 && width < 240 ? width : Number.POSITIVE_INFINITY;
};

/** Whether the next line's first word would not have fitted on this one. */
export const isFull = (text: string, next: string, width: number): boolean => {
  const firstWord = next.split(' ', 1)[0] ?? '';
  return text.length > 0.7 * width && text.length + 1 + firstWord.length > 0.9 * width;
};

/** The texts of lines, those of one paragraph joined. */
export const joinedTexts = (lines: readonly SourceLine[], width: number): readonly string[] => {
  const texts: string[] = [];
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    const open = texts.at(-1);
    if (open !== undefined && last && carriesOn(open, last, line, width))
      texts[texts.length - 1] = `${open} ${line.text}`;
    else texts.push(line.text);
  });
  return texts;
};

/** Whether `next` carries on the paragraph that `text` (its last line `last`) has begun. */
export const carriesOn = (text: string, last: SourceLine, next: SourceLine, width: number): boolean => {
  if (next.isBulleted || next.text === '') return false;
  if (next.isAfterBlank)
    return !isEnded(text) && (startsLower(next.text) || isUnfinished(text)) && next.line - last.line <= 3;
  if (startsLower(next.text) || isUnfinished(text)) return true;
  return isFull(last.text, next.text, width);
};
