// Lines that begin with a number and so may begin an item: "1. Title", "2) Title", "- 3. Title", "Item 4: Title",
// "5 Title", "6" alone with its title on the next line, a row "7. | Title | …". Whether they do is decided in sequence.ts.
import { isOnlyExtras } from './extras';
import { cellsOf, type SourceLine } from '../../reading/source-lines';
import { MONTH_PATTERN } from '../../reading/vocabulary';

export interface NumberedLine {
  /** Index of the line among the source lines. */
  readonly at: number;
  readonly number: number;
  /** As printed, where it is more than the number: "5a". */
  readonly mark?: string;
  /** The words after the number; empty when the number has a line to itself. */
  readonly title: string;
  /** What else the row says, cell by cell. */
  readonly others: readonly string[];
  /** How the number is written: items of one agenda are nearly always written alike. */
  readonly style: 'stop' | 'bracket' | 'colon' | 'dash' | 'word' | 'bare';
}

interface Opening {
  readonly number: number;
  readonly title: string;
  readonly style: NumberedLine['style'];
}

const WORD =
  /^(?:agenda )?item\s?(?:no\.?|number)?\s?(\d{1,2})(?![\d/]|\s?(?:[a-z]|\([a-z]\))(?![a-z]))\s?[.):–—-]*\s?(?![\d])(.*)$/i;
const MARKED = /^\(?(\d{1,2})\s?([.):]|\]|\s[-–—](?=\s))[.):]?(?![\d])\s?(.*)$/;
const BARE = /^(\d{1,2})(?:\s+(?=[\p{Lu}"'‘“(])(.*))?$/u;
const NOT_AFTER_BARE = new RegExp(
  `^(?:${MONTH_PATTERN}\\b|am\\b|pm\\b|mins?\\b|minutes?\\b(?!\\s(?:of|and|from|for|\\())|x\\s|%|of\\s|hours?\\b|\\([a-z]\\)\\s)`,
  'i',
);
const PAGE_STAMP = /^agenda item\s?(?:no\.?)?\s?\d{1,2}[a-z]?$/i;
const STYLES: Readonly<Record<string, NumberedLine['style']>> = {
  '.': 'stop',
  ')': 'bracket',
  ']': 'bracket',
  ':': 'colon',
};
const LONGEST = 400;

const openingOf = (text: string): Opening | null => {
  if (text.length > LONGEST || PAGE_STAMP.test(text)) return null;
  const word = WORD.exec(text);
  if (word) return { number: Number(word[1]), title: (word[2] ?? '').trim(), style: 'word' };
  const marked = MARKED.exec(text);
  if (marked) {
    return {
      number: Number(marked[1]),
      title: (marked[3] ?? '').trim(),
      style: STYLES[marked[2] ?? ''] ?? 'dash',
    };
  }
  const bare = BARE.exec(text);
  if (!bare || NOT_AFTER_BARE.test(bare[2] ?? '')) return null;
  return { number: Number(bare[1]), title: (bare[2] ?? '').trim(), style: 'bare' };
};

const LONE_NUMBER = /^(?:item\s)?\(?\d{1,2}\s?[.):]*$/i;

const rowOf = (line: SourceLine): NumberedLine | null => {
  const cells = cellsOf(line);
  const at = cells.findIndex((cell) => LONE_NUMBER.test(cell));
  // Before the number there may be a time ("18:00 | 1. | Title"), and nothing else.
  if (at < 0 || at === cells.length - 1 || !cells.slice(0, at).every(isOnlyExtras)) return null;
  const opening = openingOf(cells[at] ?? '');
  if (opening === null) return null;
  const titleAt = cells.findIndex((cell, index) => index > at && !isOnlyExtras(cell));
  if (titleAt < 0) return null;
  const title = cells[titleAt] ?? '';
  if (NOT_AFTER_BARE.test(title) && opening.style === 'bare') return null;
  const others = cells.filter((_, index) => index !== at && index !== titleAt);
  return {
    at: line.index,
    number: opening.number,
    title,
    others,
    style: opening.style === 'bare' ? 'stop' : opening.style,
  };
};

const SLOT_BEFORE =
  /^(\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s?[-–—]\s?\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?)?)\s(?=\d{1,2}[.):]?\s\D)/i;

/** "6.00pm - 6.10pm 1. Title": the time taken off the front. */
const withoutSlot = (text: string): { readonly slot: readonly string[]; readonly first: string } => {
  const slot = SLOT_BEFORE.exec(text);
  return slot ? { slot: [slot[1] ?? ''], first: text.slice(slot[0].length) } : { slot: [], first: text };
};

/** The line as one that may begin an item; null when it begins with no number of one or two digits. */
export const numberedLine = (line: SourceLine): NumberedLine | null => {
  const cells = cellsOf(line);
  const fromRow = cells.length > 1 ? rowOf(line) : null;
  if (fromRow !== null) return fromRow.number > 0 ? fromRow : null;
  // "6.00pm | 1. Title | Who": the time has a cell to itself.
  const isTimeFirst = cells.length > 1 && isOnlyExtras(cells[0] ?? '') && openingOf(cells[1] ?? '') !== null;
  const spoken = isTimeFirst ? cells.slice(1) : cells;
  const { slot, first } = withoutSlot(spoken[0] ?? '');
  const opening = openingOf(first);
  if (opening === null || opening.number < 1) return null;
  // A number, a tab, and only extras after it: the title is on the next line.
  const isTitleless = opening.title === '' || isOnlyExtras(opening.title);
  const others = [
    ...(isTimeFirst ? cells.slice(0, 1) : []),
    ...slot,
    ...(isTitleless && opening.title !== '' ? [opening.title] : []),
    ...spoken.slice(1),
  ];
  return {
    at: line.index,
    number: opening.number,
    title: isTitleless ? '' : opening.title,
    others,
    style: opening.style,
  };
};
