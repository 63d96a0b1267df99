// What stands above the first item: whose board, when and where; "Agenda"; notices. What is none of these is not placed.
import { isFurnitureAnywhere, isNotice } from './furniture';
import { asRead, type ReadLine, type SourceLine } from '../../reading/source-lines';
import { countWords } from './line-shapes';
import { isPlace, type WhenAndWhere, whenAndWhere, withoutWhen } from '../../reading/when-and-where';
import { carriesOn, type Paragraph, paragraphsOf } from '../../reading/wrapping';

export interface AgendaHeading {
  readonly council: string | null;
  readonly board: string | null;
  /** YYYY-MM-DD */
  readonly date: string | null;
  /** HH:MM */
  readonly start: string | null;
  readonly venue: string | null;
  readonly lines: readonly ReadLine[];
}

export interface Preamble {
  readonly heading: AgendaHeading;
  readonly furniture: readonly ReadLine[];
  readonly unplaced: readonly ReadLine[];
}

const COUNCIL = /^[\p{Lu}][\p{L}'’& -]{2,60}\b(?:council|authority)$/iu;
const BOARD = /^[\p{Lu}][\p{L}\d'’&/() -]{2,80}\b(?:board|committee|panel|forum|group|partnership)$/iu;
const MEETING_OF =
  /^(?:(?:agenda (?:for|of) )?(?:the |a )?meeting (?:of (?:the )?)?|notice of (?:a )?meeting|to be held|date\b|time\b|venue\b|location\b|place\b|meeting\s?:|when\s?:|where\s?:)/i;
const WORDY = 40;

const boardOf = (text: string): string | null => {
  const alone = text
    .replace(/^(?:agenda (?:for|of) (?:the )?|(?:a )?meeting of (?:the )?)/i, '')
    .replace(/\s?[-–—,:]\s.*$|\s(?:agenda|meeting)$/i, '')
    .trim();
  return BOARD.test(alone) ? alone : null;
};

const DASH = /\s[-–—|]\s/;

/** "Northmoor County Council – Corporate Parenting Board" */
const isCouncilAndBoard = (text: string): boolean => {
  const [first = '', second = '', ...more] = text.split(DASH);
  return more.length === 0 && COUNCIL.test(first) && BOARD.test(second);
};

const saysWhen = (found: WhenAndWhere): boolean => found.date !== null || found.start !== null;

const LONGEST_FOOT = 160;

/** The board's or the council's name with the day of this meeting: what runs along the foot of every page. */
export const isRunningTitle = (text: string, { council, board, date }: AgendaHeading): boolean => {
  if (date === null || text.length > LONGEST_FOOT || whenAndWhere(text).date !== date) return false;
  const spoken = withoutWhen(text).toLowerCase();
  const names = [council, board].filter((name) => name !== null);
  const nameless = names.reduce((rest, name) => rest.replace(name.toLowerCase(), ''), spoken);
  return (
    nameless !== spoken &&
    !/[\p{L}\d]/u.test(nameless.replace(/\b(?:agenda|page|of|the|meeting)\b|\d{1,3}/g, ''))
  );
};

const FULL_LINE = 60;

/** The place, with the line under it when that says no more than where the room is. */
const wholeVenue = (paragraphs: readonly Paragraph[], said: readonly WhenAndWhere[]): string | null => {
  const at = said.findIndex(({ venue }) => venue !== null);
  const venue = said[at]?.venue ?? null;
  const last = paragraphs[at]?.lines.at(-1);
  const below = paragraphs[at + 1];
  const next = below?.lines[0];
  if (venue === null || !last || !below || !next) return venue;
  const isDirectlyBelow = next.index === last.index + 1 && !next.isAfterBlank;
  const isAtEnd = last.text.replace(/[\s.,;]+$/, '').endsWith(venue);
  const isPlaceAlone =
    isPlace(below.text) &&
    countWords(below.text) <= 10 &&
    !saysWhen(whenAndWhere(below.text)) &&
    !COUNCIL.test(below.text) &&
    boardOf(below.text) === null &&
    !MEETING_OF.test(below.text);
  if (!isDirectlyBelow || !isAtEnd || !isPlaceAlone) return venue;
  // A long line was wrapped, a short one broken by hand.
  return `${venue}${last.text.length > FULL_LINE ? ' ' : ', '}${below.text}`;
};

/** Reads the lines above the first item; `width` is the length to which the paper's lines are wrapped. */
export const readPreamble = (lines: readonly SourceLine[], width: number): Preamble => {
  const heading: SourceLine[] = [];
  const furniture: SourceLine[] = [];
  const unplaced: SourceLine[] = [];
  let council: string | null = null;
  let board: string | null = null;
  for (const line of lines) {
    const { text } = line;
    const last = heading.at(-1);
    const isShort = text.length <= 300 && countWords(text) <= WORDY;
    const goesOn = last?.index === line.index - 1 && carriesOn(last, line, width);
    if (isFurnitureAnywhere(line)) furniture.push(line);
    else if (COUNCIL.test(text)) {
      council ??= text;
      heading.push(line);
    } else if (isCouncilAndBoard(text)) {
      const [first = null, second = null] = text.split(DASH);
      council ??= first;
      board ??= second;
      heading.push(line);
    } else if (boardOf(text) !== null) {
      board ??= boardOf(text);
      heading.push(line);
    } else if (isNotice(line)) furniture.push(line);
    else if (
      isShort &&
      (saysWhen(whenAndWhere(text)) || MEETING_OF.test(text) || (isPlace(text) && countWords(text) <= 16))
    ) {
      heading.push(line);
    } else if (isShort && goesOn) heading.push(line);
    else unplaced.push(line);
  }
  const paragraphs = paragraphsOf(heading, width);
  const said = paragraphs.map(({ text }) => whenAndWhere(text));
  return {
    heading: {
      council,
      board,
      date: said.find(({ date }) => date !== null)?.date ?? null,
      start: said.find(({ start }) => start !== null)?.start ?? null,
      venue: wholeVenue(paragraphs, said),
      lines: heading.map(asRead),
    },
    furniture: furniture.map(asRead),
    unplaced: unplaced.map(asRead),
  };
};
