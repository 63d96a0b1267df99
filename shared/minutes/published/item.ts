// One item: its number and title, put together where they run over several lines, and the lines that are its minutes.
import { countWords } from '../../agenda/reader/line-shapes';
import { MONTH_PATTERN } from '../../reading/vocabulary';
import { isUnfinished } from '../../reading/wrapping';
import { carriesOn } from './line-breaks';
import { isEnded, joinLines, startsLower } from './sentences';
import type { Setting } from './setting';
import { withMark } from './list-marks';
import { gapBetween, type PrintedLine } from './printed-lines';
import { couldHead } from './sub-headings';

export interface ItemTitle {
  /** As printed: "1.", "Item 4:"; empty without one. */
  readonly mark: string;
  readonly title: string;
  /** How many lines number and title take. */
  readonly used: number;
}

const NUMBER =
  /^(?:[-*+•·]\s+)?((?:(?:agenda )?item\s?(?:no\.?|number)?\s?)?\(?\d{1,2}(?:\s?[.):\]]+|\s[-–—](?=\s))?)\s*(.*)$/i;
const MOST_TITLE_WORDS = 40;

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An ordinal is a word of the title, a bullet is not. */
const withOrdinal = ({ mark, words }: PrintedLine): string =>
  oneSpaced(mark !== null && /[\p{L}\p{N}]/u.test(mark.printed) ? withMark({ mark, words }) : words);

const ownTitle = (
  line: PrintedLine,
  isNumbered: boolean,
  mark: string | undefined,
): { mark: string; title: string } => {
  if (mark !== undefined) return { mark, title: line.text.slice(mark.length).trim() };
  const found = isNumbered ? NUMBER.exec(oneSpaced(line.seen)) : null;
  return found === null
    ? { mark: '', title: withOrdinal(line) }
    : { mark: (found[1] ?? '').trim(), title: found[2] ?? '' };
};

const DAY_AT_END = /\b\d{1,2}(?:st|nd|rd|th)?$/;
const MONTH_AT_START = new RegExp(`^${MONTH_PATTERN}\\b`, 'i');
const MONTH_AT_END = new RegExp(`\\b${MONTH_PATTERN},?$`, 'i');

/** "… from 27 November" / "2018": one date over two lines. */
const isDateCut = (before: string, words: string): boolean =>
  (MONTH_AT_END.test(before.slice(-20)) && /^\d{4}\b/.test(words)) ||
  (DAY_AT_END.test(before.slice(-6)) && MONTH_AT_START.test(words));

/** Reads number and title off the front of an item's lines. `mark` is the number where it is more than figures and a sign. */
export const readItemTitle = (
  lines: readonly PrintedLine[],
  setting: Setting,
  isNumbered: boolean,
  mark?: string,
): ItemTitle => {
  const [first, ...more] = lines;
  if (first === undefined) return { mark: '', title: '', used: 0 };
  const own = ownTitle(first, isNumbered, mark);
  const pieces = own.title === '' ? [] : [own.title];
  let used = 1;
  let last = first;
  for (const line of more) {
    const isFree = line.label === null && (line.mark === null || (pieces.length === 0 && line.isBold));
    const soFar = pieces.join(' ');
    const goesOn =
      pieces.length === 0 ||
      (!isEnded(soFar) &&
        countWords(soFar) < MOST_TITLE_WORDS &&
        (carriesOnTitle(last, line, setting) ||
          (gapBetween(last, line) === 0 && isDateCut(soFar, line.words)) ||
          (gapBetween(last, line) <= 1 && isUnfinished(soFar) && couldHead(line))));
    if (!isFree || !goesOn) break;
    pieces.push(oneSpaced(line.words));
    last = line;
    used += 1;
  }
  return { mark: own.mark, title: joinLines(pieces), used };
};

/** A title's next line is a title's, too: no sentence, and nothing that could stand by itself as one. */
const carriesOnTitle = (last: PrintedLine, line: PrintedLine, setting: Setting): boolean =>
  gapBetween(last, line) <= setting.tightGap &&
  carriesOn({ lines: [last], isStatement: false }, line, setting) &&
  (startsLower(line.words) || isUnfinished(last.words) || couldHead(line));
