// Where a paragraph goes on over the end of a line. A text file has one paragraph a line, a PDF breaks them where the page
// ends, and nothing says which: so it is read off the text itself (a line that goes on in lower case was wrapped).
import type { SourceLine } from './source-lines';
import { MONTH_PATTERN, UNFINISHED } from './vocabulary';

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

const MONTH_FIRST = new RegExp(`^${MONTH_PATTERN}\\b`, 'i');

const DAY_MONTH_LAST = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH_PATTERN},?$`, 'i');

/** "… from 26" and "November 2019", "… 20 November" and "2018": a date broken over the end of a line. */
export const isBrokenDate = (text: string, next: string): boolean =>
  (/\b\d{1,2}(?:st|nd|rd|th)?$/.test(text.slice(-6)) && MONTH_FIRST.test(next)) ||
  (DAY_MONTH_LAST.test(text.slice(-20)) && /^20\d\d\b/.test(next));

/** Whether `next` carries on the paragraph whose line so far last is `last`. */
export const carriesOn = (last: SourceLine, next: SourceLine, width: number): boolean => {
  if (next.isBulleted || next.text === '') return false;
  if (next.isAfterBlank) {
    const isNear = next.line - last.line <= 3;
    return isNear && !isEnded(last.text) && (startsLower(next.text) || isUnfinished(last.text));
  }
  return (
    startsLower(next.text) ||
    isUnfinished(last.text) ||
    isBrokenDate(last.text, next.text) ||
    isFull(last.text, next.text, width)
  );
};

/**
 * The length to which some lines of the paper are wrapped: a table's cells are narrower than the page. `width` where they do
 * not show it themselves.
 */
export const ownWidth = (lines: readonly SourceLine[], width: number): number => {
  const own = wrapWidth(lines);
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  return own >= longest ? Math.min(own, width) : width;
};

export interface Paragraph {
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

const NEVER = (): boolean => false;
const ALWAYS = (): boolean => true;

/** Lines as paragraphs, wrapped ones joined; `mayJoin` can forbid what their shapes would allow, `mustJoin` knows better. */
export const paragraphsOf = (
  lines: readonly SourceLine[],
  width: number,
  mayJoin: (last: SourceLine, next: SourceLine) => boolean = ALWAYS,
  mustJoin: (last: SourceLine, next: SourceLine) => boolean = NEVER,
): readonly Paragraph[] => {
  const paragraphs: SourceLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    const isJoined =
      last !== undefined && mayJoin(last, line) && (carriesOn(last, line, width) || mustJoin(last, line));
    if (open && isJoined) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((own) => ({ text: own.map(({ text }) => text).join(' '), lines: own }));
};
