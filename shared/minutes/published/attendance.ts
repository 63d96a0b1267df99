// The lists above the first item: who was present, in which list, and who sent apologies. What is said there in sentences
// (who came late, for whom somebody came) is no row; it opens the minutes.
import { isRoleAlone } from '../../reading/names';
import { isSentenceAmidRows, rowsOf } from './attendance-rows';
import { carriesOn } from './line-breaks';
import type { Setting } from './setting';
import { type ListHeading, listHeading } from './list-headings';
import type { PrintedLine } from './printed-lines';
import type { PublishedAttendance, PublishedList, ReadLine } from './published-minutes';

export interface ListsRead {
  readonly present: ReadLine | null;
  readonly attendance: readonly PublishedAttendance[];
  readonly opening: readonly PrintedLine[];
}

interface Section {
  readonly list: PublishedList;
  readonly heading: string;
  /** Of the heading; null when the rows stand straight under "Present:". */
  readonly at: PrintedLine | null;
  readonly lines: PrintedLine[];
}

const OTHER_HEADING = /^\p{Lu}[^,;:()]{2,50}:$/u;
const NOBODY = /^(?:none|nil|no apologies|not applicable|n\/a)\b/i;

/** The heading a line is; a bulleted line is none, unless it is bold. */
export const headingOfList = (line: PrintedLine): ListHeading | null =>
  line.label !== null || (line.mark !== null && !line.isBold) || line.seen.trim().includes('\t')
    ? null
    : listHeading(line.words);

const behindHeading = (line: PrintedLine, rest: string): PrintedLine => ({
  ...line,
  seen: rest,
  words: rest,
  mark: null,
});

/** "Partners:"; or "Chair" by itself, before there is a name it could belong to. */
const isOtherHeading = (line: PrintedLine, last: Section | undefined): boolean =>
  line.mark === null &&
  !line.seen.trim().includes('\t') &&
  (OTHER_HEADING.test(line.words) || ((last?.lines.length ?? 0) === 0 && isRoleAlone(line.words)));

/** Reads the lines from the first list's heading to the first item. */
export const readLists = (lines: readonly PrintedLine[], setting: Setting, hasItems: boolean): ListsRead => {
  let present: ReadLine | null = null;
  const sections: Section[] = [];
  const opening: PrintedLine[] = [];
  const headings = lines.map(headingOfList);
  const lastHeading = headings.findLastIndex((heading) => heading !== null);
  let isClosed = false;
  const section = (list: PublishedList | null, heading: string, at: PrintedLine | null): Section => {
    const added: Section = { list: list ?? 'member', heading, at, lines: [] };
    sections.push(added);
    return added;
  };
  const lastPresent = (): Section | undefined => sections.findLast(({ list }) => list !== 'apologies');
  lines.forEach((line, index) => {
    const heading = headings[index] ?? null;
    const last = sections.at(-1);
    const said = opening.at(-1);
    if (heading !== null) {
      const isFirst = heading.present !== null && present === null;
      if (isFirst) present = { line: line.line, text: heading.present ?? '' };
      const printed = isFirst ? heading.heading : `${heading.present ?? ''} ${heading.heading}`.trim();
      const isAlone = isFirst && heading.list === null && heading.rest === '';
      const added = isAlone
        ? null
        : section(heading.list, printed, heading.heading === '' && isFirst ? null : line);
      if (heading.rest !== '') added?.lines.push(behindHeading(line, heading.rest));
    } else if (isClosed || isSentenceAmidRows(line) || NOBODY.test(line.words)) {
      opening.push(line);
      isClosed ||= !hasItems && index > lastHeading;
    } else if (
      said !== undefined &&
      said.index === line.index - 1 &&
      line.mark === null &&
      carriesOn({ lines: [said], isStatement: false }, line, setting)
    ) {
      opening.push(line);
    } else if (isOtherHeading(line, last)) section(lastPresent()?.list ?? null, line.words, line);
    else (last ?? section(null, '', null)).lines.push(line);
  });
  const attendance: PublishedAttendance[] = [];
  for (const { list, heading, at, lines: own } of sections) {
    const rows = rowsOf(own);
    if (rows.length > 0) attendance.push({ list, heading, rows });
    // A heading with nobody under it stands over other headings, or over a sentence.
    else if (present === null && at !== null) present = { line: at.line, text: heading };
    else if (at !== null) opening.push({ ...at, words: heading });
  }
  return { present, attendance, opening: opening.sort((a, b) => a.line - b.line) };
};
