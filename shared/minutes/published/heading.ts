// What stands above the lists: whose minutes these are, and "Minutes of the Meeting held on …", put together again where
// it runs over several lines. Date, time and place are read out of that sentence, and only when it says them for certain.
import { readPreamble } from '../../agenda/reader/heading';
import type { LocalDate, LocalTime } from '../../kernel/wall-time';
import { asRead } from '../../reading/source-lines';
import { isPlace, whenAndWhere } from '../../reading/when-and-where';
import { isUnfinished } from '../../reading/wrapping';
import { isEnded, joinLines, startsLower } from './sentences';
import { withMark } from './list-marks';
import { isStamp } from './page-furniture';
import { gapBetween, type PrintedLine } from './printed-lines';
import type { PublishedHeading, ReadLine } from './published-minutes';

const OF_MEETING =
  /^(?:(?:draft|unconfirmed|approved|confirmed) )?(?:minutes|notes|record)\b.{0,80}\b(?:meeting|held|board|committee|panel)\b/i;
const BOARD_IN =
  /\b(?:of|from) (?:the |a )?(?:meeting of (?:the )?)?((?:\p{L}[\p{L}'’-]* ){1,6}?(?:board|(?:sub-)?committee|panel|forum|group|partnership))\b/iu;
const MOST_LINES = 6;

/** The lines of the sentence that says when and where, from its first. */
const sentenceFrom = (lines: readonly PrintedLine[], at: number): readonly PrintedLine[] => {
  const own = lines.slice(at, at + 1);
  for (const line of lines.slice(at + 1, at + MOST_LINES)) {
    const last = own.at(-1);
    if (last === undefined) break;
    const soFar = joinLines(own.map(withMark));
    const { date, start, venue } = whenAndWhere(soFar);
    const gap = gapBetween(last, line);
    const isClose = gap === 0;
    const isWanted =
      (date === null && /\d/.test(line.words)) ||
      (start === null && whenAndWhere(line.words).start !== null) ||
      (isPlace(line.words) && (venue === null || isClose));
    const goesOn = startsLower(line.words) || isUnfinished(soFar);
    const isDated = date === null && whenAndWhere(`${soFar} ${line.words}`).date !== null;
    if (isEnded(last.words) || !(isClose ? goesOn || isWanted || isDated : gap <= 2 && (goesOn || isDated)))
      break;
    own.push(line);
  }
  return own;
};

const NEAR_TOP = 12;

/** The line that begins the sentence that says when and where; -1 when there is none near the top. */
export const heldAt = (lines: readonly PrintedLine[]): number =>
  lines.findIndex(({ words }, at) => at < NEAR_TOP && OF_MEETING.test(words) && /\bheld\b/i.test(words));

/** The title block as a reader sees it: a paragraph a line, but for the sentence, which is one. A pack's stamp is none. */
const titlesOf = (
  lines: readonly PrintedLine[],
  sentence: readonly PrintedLine[],
  held: string | null,
): readonly ReadLine[] =>
  lines
    .filter((line) => !isStamp(line) && !sentence.slice(1).includes(line))
    .map((line) => ({ line: line.line, text: line === sentence[0] ? (held ?? '') : withMark(line) }));

/** Reads the lines above the first list or, where there is none, above the first item. */
export const readHeading = (lines: readonly PrintedLine[]): PublishedHeading => {
  const { heading } = readPreamble(lines, Number.POSITIVE_INFINITY);
  const said = lines.findIndex((line) => OF_MEETING.test(line.words));
  const dated = said >= 0 ? said : lines.findIndex((line) => whenAndWhere(line.words).date !== null);
  const sentence = dated < 0 ? [] : sentenceFrom(lines, dated);
  const held = sentence.length === 0 ? null : joinLines(sentence.map(withMark));
  const found = whenAndWhere(held ?? '');
  const places = new Set([...heading.lines.map(({ line }) => line), ...sentence.map(({ line }) => line)]);
  const isHeading = (line: PrintedLine): boolean => places.has(line.line);
  const board = heading.board !== null && !OF_MEETING.test(heading.board) ? heading.board : null;
  return {
    council: heading.council,
    board: board ?? BOARD_IN.exec(held ?? '')?.[1] ?? null,
    held,
    // whenAndWhere names only days and times that there are.
    date: (found.date ?? heading.date) as LocalDate | null,
    start: (found.start ?? heading.start) as LocalTime | null,
    venue: found.venue ?? heading.venue,
    titles: titlesOf(lines, sentence, held),
    lines: lines.filter(isHeading).map(asRead),
    before: lines.filter((line) => !isHeading(line)).map(asRead),
  };
};
