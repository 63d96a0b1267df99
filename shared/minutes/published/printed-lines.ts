// The lines of printed minutes: what shared/reading says of a line, and what only prose needs to know. `words` keeps a
// doubled space (the review looks for those); wider gaps and tabs are the layout's and become one space.
import { physicalLines, seenText, type SourceLine, sourceLines } from '../../reading/source-lines';
import { type Labelled, takeLabel } from './labels';
import { type ListMark, takeListMark } from './list-marks';

export interface PrintedLine extends SourceLine {
  /** What can be seen, its tabs and runs of spaces as they are. */
  readonly seen: string;
  /** List mark off, label on. */
  readonly words: string;
  readonly mark: ListMark | null;
  readonly label: Labelled | null;
  /** Columns before its first character. */
  readonly indent: number;
  /** It ends in a space: broken by a program, not by a person. */
  readonly isOpenEnded: boolean;
  /** All of it is bold or a heading, as far as marks say so. */
  readonly isBold: boolean;
  /** A document system's tag says that an item begins here. */
  readonly isTagged: boolean;
  /** The page, or some of its furniture, comes between this line and the one before. */
  readonly isAfterFurniture: boolean;
}

const BOLD = /^(?:[-*+·•]\s+)?(?:#{1,6}\s+\S.*|(?:\d{1,2}[.)]\s+)?\*\*.*|<(?:b|strong|h[1-6])>.*|.*\*\*)$/;
const TAB = 8;

const indentOf = (unstripped: string): number => {
  let columns = 0;
  for (const letter of unstripped) {
    if (letter === '\t') columns += TAB - (columns % TAB);
    else if (/\s/.test(letter)) columns += 1;
    else break;
  }
  return columns;
};

/** One space for any white space but a space doubled by hand. */
const withTypedSpaces = (text: string): string =>
  text.replace(/\s+/g, (gap) => (gap === '  ' ? gap : ' ')).trim();

const withoutMarkdown = (seen: string): string => seen.trim().replace(/^(?:>\s?|#{1,6}\s+)+/, '');

const LONE_EMPHASIS = /^_(?=\S)([^_]{1,400})(?<=\S)_$/;
const WORD_EMPHASIS = /(^|[\s("'])\*(?=[^\s*])([^*]{1,200})(?<=\S)\*(?=[\s).,;:!?"']|$)/g;

/** All non-blank lines of a text, in order. */
export const printedLines = (text: string): readonly PrintedLine[] => {
  const physical = physicalLines(text);
  return sourceLines(text).map((line): PrintedLine => {
    const unstripped = physical[line.line - 1] ?? '';
    const seen = withoutMarkdown(seenText(unstripped))
      .replace(LONE_EMPHASIS, '$1')
      .replace(WORD_EMPHASIS, '$1$2');
    const { mark, rest } = takeListMark(withTypedSpaces(seen));
    return {
      ...line,
      seen,
      words: rest,
      mark,
      label: takeLabel(rest),
      indent: indentOf(unstripped),
      isOpenEnded: /\S[ \t]+$/.test(unstripped.slice(-40)),
      isBold: line.raw.length < 300 && BOLD.test(line.raw),
      isTagged: false,
      isAfterFurniture: false,
    };
  });
};

/** Blank lines between two lines, furniture counted as one. */
export const gapBetween = (before: PrintedLine, line: PrintedLine): number => line.line - before.line - 1;

/** The lines that are kept, numbered anew. */
export const renumbered = (lines: readonly PrintedLine[]): readonly PrintedLine[] =>
  lines.map((line, index) => (line.index === index ? line : { ...line, index }));
