// The text of a paper as lines that can be looked at. Every line with anything on it becomes one SourceLine; blank
// lines live on only as `isAfterBlank`. `raw` is what the file says; `text` is the same words without what nobody can
// see or say: soft hyphens, zero-width characters, bullets, and the stray marks of a conversion ("**", "\.", "<b>").

export interface SourceLine {
  /** Position among the non-blank lines, from 0. */
  readonly index: number;
  /** Line number in the file, from 1. */
  readonly line: number;
  /** As the file has it, outer white space off. */
  readonly raw: string;
  /** The words alone: marks off, white space single. May be empty ("***"). */
  readonly text: string;
  /** The cells of a tab- or pipe-separated row, empty ones kept; one cell for a plain line. */
  readonly columns: readonly string[];
  readonly isBulleted: boolean;
  readonly isAfterBlank: boolean;
}

export interface ReadLine {
  /** From 1, as in the file. */
  readonly line: number;
  /** As the file has it, outer white space off. */
  readonly text: string;
}

export const asRead = ({ line, raw }: SourceLine): ReadLine => ({ line, text: raw });

// Soft hyphen, zero-width space and non-joiner, direction marks, word joiner, byte order mark. The joiner U+200D stays: emoji need it.
const INVISIBLE = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
// A tab parts cells, and stays.
const CONTROL = /[^\P{Cc}\t]/gu;
const INLINE_TAG =
  /<\/?(?:a|b|i|u|p|em|br|h[1-6]|li|ol|ul|td|th|tr|div|span|strong|table|tbody|thead)(?:\s[^<>]{0,200})?\s?\/?>/gi;
const MARKDOWN_ESCAPE = /\\([\\`*_{}[\]()#+.!|<>~-])/g;
const EMPHASIS = /\*\*+|__+|~~+/g;
const BULLETS = /^(?:(?:[-*+•·●○▪■◦‣–—§➢✓\uF000-\uF0FF]|o(?=\t))\s+|>\s?|#{1,6}\s+)+/;
const BULLET_TAB = /^(?:[-*+•·●○▪■◦‣–—§➢✓o]|[\uF000-\uF0FF])\s*\t\s*/;
const MARK = /[*_`]/;
/** Longer than any title or purpose: prose, of which only the white space is cleaned. */
const LONGEST = 3000;

/** "*Name*" to "Name": emphasis hugging the words; a mark standing apart is left. */
const withoutLoneMarks = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && MARK.test(text.charAt(from))) from += 1;
  if (text.charAt(from) === ' ') from = 0;
  while (to > from && MARK.test(text.charAt(to - 1))) to -= 1;
  if (text.charAt(to - 1) === ' ') to = text.length;
  return text.slice(from, to);
};

const visibleOf = (piece: string): string => piece.replace(INVISIBLE, '').replace(CONTROL, ' ');

const withoutMarks = (visible: string): string =>
  visible.replace(INLINE_TAG, ' ').replace(MARKDOWN_ESCAPE, '$1').replace(EMPHASIS, '');

/** What can be seen of a piece of a line, its white space and its bullet as they are: only a conversion's marks are off. */
export const seenText = (piece: string): string => withoutMarks(visibleOf(piece));

/** The words of a piece of a line: marks and invisible characters off, white space single. */
export const cleanWords = (piece: string): string => {
  const visible = visibleOf(piece).replace(/\s+/g, ' ').trim();
  if (visible.length > LONGEST) return visible;
  const words = withoutMarks(visible).trim().replace(BULLETS, '').replace(/\s+/g, ' ').trim();
  return withoutLoneMarks(words);
};

const isRow = (raw: string): boolean => raw.startsWith('|') || raw.split(' | ').length > 2;

const columnsOf = (unstripped: string, raw: string): readonly string[] => {
  if (isRow(raw))
    return raw
      .replace(/^\||\|$/g, '')
      .split('|')
      .map(cleanWords);
  const words = raw.replace(BULLET_TAB, '');
  const row = words === raw ? unstripped : words;
  return row.includes('\t') ? row.split('\t').map(cleanWords) : [cleanWords(words)];
};

const hasBullet = (raw: string): boolean =>
  BULLETS.test(
    raw
      .slice(0, 40)
      .replace(INVISIBLE, '')
      .replace(/^[>#\s]+/, ''),
  );

/** Every line of a text, blank ones too. Line ends are CRLF, LF or CR. */
export const physicalLines = (text: string): readonly string[] => text.split(/\r\n|\n|\r/);

/** All non-blank lines of a text, in order. */
export const sourceLines = (text: string): readonly SourceLine[] => {
  const lines: SourceLine[] = [];
  let isAfterBlank = true;
  physicalLines(text).forEach((unstripped, position) => {
    const raw = unstripped.trim();
    if (raw === '') {
      isAfterBlank = true;
      return;
    }
    const columns = columnsOf(unstripped, raw);
    const words = columns.filter((cell) => cell !== '').join(' ');
    const isBulleted = hasBullet(raw);
    lines.push({
      index: lines.length,
      line: position + 1,
      raw,
      text: words,
      columns,
      isBulleted,
      isAfterBlank,
    });
    isAfterBlank = false;
  });
  return lines;
};

/** The filled cells of a row. */
export const cellsOf = (line: SourceLine): readonly string[] => line.columns.filter((cell) => cell !== '');
