// Where a paragraph goes on over the end of a line. A text file has one paragraph a line, a PDF breaks them where the page
// ends, and nothing says which: so it is read off the text itself (a line that goes on in lower case was wrapped).
import type { SourceLine } from './source-lines';
import { UNFINISHED } from './vocabulary';

const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text);
const isEnded = (text: string): boolean => /[.?!:;]['"’”)]?$/.test(text);

export const hasOpenBracket = (text: string): boolean =>
  (text.match(/\(/g) ?? []).length > (text.match(/\)/g) ?? []).length;

/** "(Pages 1" and "- 6)" on the next line are one bracket, and its dash is no bullet: the words that close it, or null. */
export const closingWords = (text: string, next: SourceLine | undefined): string | null => {
  if (next === undefined || next.isAfterBlank || !hasOpenBracket(text)) return null;
  return /^[^()]{1,40}\)/.test(next.raw) ? (next.isBulleted ? next.raw : next.text) : null;
};

/** Whether a text cannot stop where it does: "… Homes and", "(East", "Policy,". "Group A" can. */
export const isUnfinished = (text: string): boolean =>
  (UNFINISHED.test(text.slice(-80)) && !/\s[A-Z]$/.test(text.slice(-80))) || hasOpenBracket(text.slice(-400));

/** The length to which lines are wrapped; Infinity when none is. */
export const wrapWidth = (
  lines: readonly Pick<SourceLine, 'text' | 'isAfterBlank' | 'isBulleted'>[],
): number => {
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

/** Whether `next` carries on the paragraph whose line so far last is `last`. */
export const carriesOn = (last: SourceLine, next: SourceLine, width: number): boolean => {
  if (next.isBulleted || next.text === '') return false;
  if (next.isAfterBlank) {
    const isNear = next.line - last.line <= 3;
    return isNear && !isEnded(last.text) && (startsLower(next.text) || isUnfinished(last.text));
  }
  return startsLower(next.text) || isUnfinished(last.text) || isFull(last.text, next.text, width);
};

export interface Paragraph {
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

/** Lines as paragraphs, wrapped ones joined; `mayJoin` can forbid what the shapes of two lines would allow. */
export const paragraphsOf = (
  lines: readonly SourceLine[],
  width: number,
  mayJoin: (last: SourceLine, next: SourceLine) => boolean = () => true,
): readonly Paragraph[] => {
  const paragraphs: SourceLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    if (open && last && mayJoin(last, line) && carriesOn(last, line, width)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((own) => ({ text: own.map(({ text }) => text).join(' '), lines: own }));
};
