// How a list of people is laid out: the cells of its lines, and which of the known layouts the list as a whole has. One
// line by itself says little ("Rainbow House" may be a name), the list says it.
import { isUnfinished } from '../../reading/wrapping';
import { takeListMark } from './list-marks';
import { couldBePerson, couldBeRole, nameAndRole } from './people';
import { gapBetween, type PrintedLine } from './printed-lines';

export interface Cell {
  readonly text: string;
  readonly isMarked: boolean;
  /** "1.", "a)": what a mark says, when it says anything; otherwise empty. */
  readonly ordinal: string;
}

/** The words of a cell, an ordinal among them. */
export const wordsOf = ({ ordinal, text }: Cell): string => (ordinal === '' ? text : `${ordinal} ${text}`);

export interface Entry {
  /** Never empty. */
  readonly cells: readonly Cell[];
  readonly line: PrintedLine;
  /** Nothing blank between it and the line above. */
  readonly isClose: boolean;
  /** The column at which its second cell begins, as near as tabs let it be known; Infinity without one. */
  readonly secondColumn: number;
}

export type ListLayout = 'bulleted' | 'side-by-side' | 'pairs' | 'alternating' | 'halves' | 'rows';

const COLUMNS = /\t+|\||\s{3,}|\s{2,}(?=[-–—·•]\s)/;

const cellOf = (piece: string): Cell => {
  const { mark, rest } = takeListMark(piece.replace(/\s+/g, ' ').trim());
  const ordinal = mark !== null && /[\p{L}\p{N}]/u.test(mark.printed) ? mark.printed : '';
  return { text: rest, isMarked: mark !== null, ordinal };
};

const entryOf = (line: PrintedLine, before: PrintedLine | undefined): Entry => {
  const seen = line.seen.trim().replace(/^([-·•*])\s*\t\s*/, '$1 ');
  const cells = seen
    .split(COLUMNS)
    .map(cellOf)
    .filter((cell) => cell.text !== '')
    // The bullet may have stood on the line above.
    .map((cell, at) => (at === 0 && line.mark !== null ? { ...cell, isMarked: true } : cell));
  const second = cells[1]?.text ?? '';
  return {
    cells,
    line,
    isClose: before !== undefined && gapBetween(before, line) === 0 && !line.isAfterFurniture,
    secondColumn:
      second === ''
        ? Number.POSITIVE_INFINITY
        : seen.includes('\t')
          ? 1
          : line.indent + seen.indexOf(second.slice(0, 12), 1),
  };
};

/** The lines of a list with their cells. */
export const entriesOf = (lines: readonly PrintedLine[]): readonly Entry[] =>
  lines.map((line, at) => entryOf(line, lines[at - 1])).filter(({ cells }) => cells.length > 0);

/** Whether a line is set in columns. */
export const isInColumns = (line: PrintedLine): boolean => line.seen.trim().split(COLUMNS).length > 1;

const HEAD_CELL =
  /^(?:names?|members?|attendees?|organisations?|organization|representing|roles?|job titles?|title|positions?|teams?|agency|service|designation|area)$/i;

/** "Name | Organisation" over the columns. */
export const isColumnHead = (line: PrintedLine): boolean => {
  const cells = line.seen.length > 120 ? [] : (entriesOf([line])[0]?.cells ?? []);
  return cells.length > 1 && cells.every(({ text, isMarked }) => !isMarked && HEAD_CELL.test(text));
};

const isPlain = ({ cells }: Entry): boolean => cells.length === 1 && cells[0]?.isMarked === false;
const textOf = ({ cells }: Entry): string => cells[0]?.text ?? '';
const isName = (text: string): boolean => couldBePerson(text) && !couldBeRole(text);
/** A name that has its role not yet. */
const isNameOnly = (text: string): boolean => isName(text) && nameAndRole(text).role === '';

/** Most second columns are people too: two people to a line. */
const areSideBySide = (entries: readonly Entry[]): boolean => {
  const doubled = entries.filter(({ cells }) => cells.length > 1);
  const people = doubled.filter(({ cells }) => cells.every((cell) => !cell.isMarked && isName(cell.text)));
  return people.length > 0 && people.length * 2 > doubled.length;
};

/** Name and role on two lines, a blank line between people. */
const arePairs = (entries: readonly Entry[]): boolean => {
  if (entries.length < 4) return false;
  const starts = entries.filter(({ isClose }) => !isClose).length;
  const seconds = entries.filter(({ isClose }, at) => isClose && entries[at - 1]?.isClose === false).length;
  const thirds = entries.length - starts - seconds;
  return seconds * 10 >= starts * 8 && thirds * 5 <= starts;
};

/** Name, role, name, role, nothing setting the pairs apart. */
const areAlternating = (entries: readonly Entry[]): boolean => {
  if (entries.length < 4 || entries.length % 2 > 0) return false;
  const texts = entries.map(textOf);
  const roles = texts.filter((text, at) => at % 2 > 0 && !isName(text)).length;
  const names = texts.filter((text, at) => at % 2 === 0 && isNameOnly(text)).length;
  return names * 2 === entries.length && roles * 4 >= entries.length;
};

/** The roles below the names, wrapped ones put together, when there are as many; null otherwise. */
export const rolesBelow = (
  entries: readonly Entry[],
): { readonly names: readonly Entry[]; readonly roles: readonly (readonly string[])[] } | null => {
  const firstRole = entries.findIndex((entry) => !isNameOnly(textOf(entry)));
  if (firstRole < 2 || !entries.every(isPlain)) return null;
  const roles: string[][] = [];
  for (const entry of entries.slice(firstRole)) {
    const above = roles.at(-1)?.at(-1);
    const text = textOf(entry);
    const isRest = above !== undefined && (isUnfinished(above) || /^\p{Ll}/u.test(text));
    if (isRest) roles.at(-1)?.push(text);
    else roles.push([text]);
  }
  return roles.length === firstRole ? { names: entries.slice(0, firstRole), roles } : null;
};

/** The layout of a list, going by all of its lines. */
export const layoutOf = (entries: readonly Entry[]): ListLayout => {
  // Every line has its mark: then it is the bullet of a row, and no role's.
  if (entries.every(({ cells }) => cells[0]?.isMarked === true)) return 'bulleted';
  if (areSideBySide(entries)) return 'side-by-side';
  if (!entries.every(isPlain)) return 'rows';
  if (arePairs(entries)) return 'pairs';
  if (areAlternating(entries)) return 'alternating';
  return rolesBelow(entries) === null ? 'rows' : 'halves';
};
