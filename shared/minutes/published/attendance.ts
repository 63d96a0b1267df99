// The lists above the first item: who was present, in which list, and who sent apologies. What is said there in sentences
// (who came late, for whom somebody came) is no row; it opens the minutes.
import { isRoleAlone } from '../../reading/names';
import { cellsOf } from '../../reading/source-lines';
import { isSentenceAmidRows, rowsOf } from './attendance-rows';
import { carriesOn } from './line-breaks';
import { type ListHeading, listHeading } from './list-headings';
import { isColumnHead } from './list-layout';
import { isCutRun, isOpenRun } from './people-in-line';
import { gapBetween, type PrintedLine } from './printed-lines';
import type { PublishedAttendance, PublishedList, ReadLine } from './published-minutes';
import { joinLines } from './sentences';
import type { Setting } from './setting';

export interface ListsRead {
  readonly present: ReadLine | null;
  readonly attendance: readonly PublishedAttendance[];
  readonly opening: readonly PrintedLine[];
  /** The heads of columns: "Name", "Organisation". */
  readonly furniture: readonly PrintedLine[];
}

interface Section {
  readonly list: PublishedList;
  readonly heading: string;
  /** Of the heading; null when the rows stand straight under "Present:". */
  readonly at: PrintedLine | null;
  readonly lines: PrintedLine[];
}

interface Sorting {
  present: ReadLine | null;
  readonly sections: Section[];
  readonly opening: PrintedLine[];
  readonly furniture: PrintedLine[];
}

/** The heads of the columns in which the items stand below. */
const OVER_ITEMS =
  /^(?:(?:agenda )?items?(?: no\.?)?|no\.?|ref\.?|minutes?|notes|subject|discussion|decisions?|actions?(?: (?:by|points?))?|by whom|owner|lead)$/i;
/** A line broken for want of room is not much shorter. */
const SHORTEST_RUN = 45;
const OTHER_HEADING = /^\p{Lu}[^,;:()]{2,50}:$/u;
const NOBODY = /^(?:none|nil|no apologies|not applicable|n\/a)\b/i;

/** All of a row's cells, or the line. */
const isOverItems = (line: PrintedLine): boolean =>
  cellsOf(line).every((cell) => OVER_ITEMS.test(cell)) || OVER_ITEMS.test(line.words);

const isInCells = (line: PrintedLine): boolean => line.seen.trim().includes('\t');

/** The heading a line is; a bulleted line is none, unless it is bold. */
export const headingOfList = (line: PrintedLine): ListHeading | null =>
  line.label !== null || (line.mark !== null && !line.isBold) || isInCells(line)
    ? null
    : listHeading(line.words);

/** "Partners:"; or "Chair" by itself, before there is a name it could belong to. */
const isOtherHeading = (line: PrintedLine, last: Section | undefined): boolean =>
  line.mark === null &&
  !isInCells(line) &&
  (OTHER_HEADING.test(line.words) || ((last?.lines.length ?? 0) === 0 && isRoleAlone(line.words)));

const open = (
  sorting: Sorting,
  list: PublishedList | null,
  heading: string,
  at: PrintedLine | null,
): Section => {
  const section: Section = { list: list ?? 'member', heading, at, lines: [] };
  sorting.sections.push(section);
  return section;
};

const putHeading = (sorting: Sorting, line: PrintedLine, heading: ListHeading): void => {
  const isPresent = heading.present !== null && sorting.present === null;
  if (isPresent) sorting.present = { line: line.line, text: heading.present ?? '' };
  if (isPresent && heading.list === null && heading.rest === '') return;
  const printed = isPresent ? heading.heading : `${heading.present ?? ''} ${heading.heading}`.trim();
  // A second "Attendees" is those who are no members.
  const isOthers = !isPresent && heading.list === null && /^(?:attendees|also)/i.test(printed);
  const list = isOthers ? 'attendee' : heading.list;
  const section = open(sorting, list, printed, printed === '' ? null : line);
  const { rest } = heading;
  if (rest !== '') section.lines.push({ ...line, seen: rest, words: rest, mark: null });
};

/** Whether a line is more of the sentence that was said on the line before it. */
const isMoreSaid = ({ opening }: Sorting, line: PrintedLine, setting: Setting): boolean => {
  const said = opening.at(-1);
  return (
    said?.index === line.index - 1 &&
    line.mark === null &&
    carriesOn({ lines: [said], isStatement: false }, line, setting)
  );
};

const put = (sorting: Sorting, line: PrintedLine, setting: Setting): void => {
  const last = sorting.sections.at(-1);
  if (isColumnHead(line) || isOverItems(line)) sorting.furniture.push(line);
  else if (isSentenceAmidRows(line) || NOBODY.test(line.words) || isMoreSaid(sorting, line, setting))
    sorting.opening.push(line);
  else if (isOtherHeading(line, last)) {
    const present = sorting.sections.findLast(({ list }) => list !== 'apologies');
    open(sorting, present?.list ?? null, line.words, line);
  } else (last ?? open(sorting, null, '', null)).lines.push(line);
};

/** Names that run over the end of their line are one line again. */
const withoutCuts = (lines: readonly PrintedLine[]): readonly PrintedLine[] => {
  const whole: PrintedLine[] = [];
  let last: PrintedLine | undefined;
  for (const line of lines) {
    const open = whole.at(-1);
    const isCut =
      open !== undefined &&
      last !== undefined &&
      line.mark === null &&
      gapBetween(last, line) === 0 &&
      !isInCells(line) &&
      ((last.raw.length > SHORTEST_RUN && isCutRun(open.words, line.words)) || isOpenRun(open.words));
    if (isCut) {
      const words = joinLines([open.words, line.words]);
      whole[whole.length - 1] = { ...open, seen: words, words };
    } else whole.push(line);
    last = line;
  }
  return whole;
};

/** Reads the lines from the first list's heading to the first item; without items, to the end. */
export const readLists = (lines: readonly PrintedLine[], setting: Setting, hasItems: boolean): ListsRead => {
  const sorting: Sorting = { present: null, sections: [], opening: [], furniture: [] };
  const headings = lines.map(headingOfList);
  const lastHeading = headings.findLastIndex((heading) => heading !== null);
  for (const [index, line] of lines.entries()) {
    const heading = headings[index] ?? null;
    // Where no item says that the lists are over, the first sentence below the last of them does.
    const isOver = !hasItems && index > lastHeading && (sorting.opening.at(-1)?.index ?? -1) > lastHeading;
    if (heading !== null) putHeading(sorting, line, heading);
    else if (isOver) sorting.opening.push(line);
    else put(sorting, line, setting);
  }
  const attendance: PublishedAttendance[] = [];
  for (const { list, heading, at, lines: own } of sorting.sections) {
    const rows = rowsOf(withoutCuts(own));
    if (rows.length > 0) attendance.push({ list, heading, rows });
    // A heading with nobody under it stands over other headings, or over a sentence.
    else if (sorting.present === null && at !== null) sorting.present = { line: at.line, text: heading };
    else if (at !== null) sorting.opening.push({ ...at, words: heading });
  }
  const { present, opening, furniture } = sorting;
  return { present, attendance, opening: opening.sort((a, b) => a.line - b.line), furniture };
};
