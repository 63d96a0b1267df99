// The rows of one list of people, from whatever layout it was printed in: name and role beside each other, below each
// other, in two columns read one after the other, or councillors two to a line without roles.
import { isUnfinished } from '../../reading/wrapping';
import { isEnded, joinLines } from './sentences';
import { takeListMark } from './list-marks';
import {
  couldBePerson,
  couldBeRole,
  isOnlyStyle,
  isSurelyPerson,
  type NameAndRole,
  nameAndRole,
  namesInLine,
} from './people';
import { gapBetween, type PrintedLine } from './printed-lines';
import type { PublishedRow } from './published-minutes';

interface Cell {
  readonly text: string;
  readonly isMarked: boolean;
}

interface Entry {
  readonly cells: readonly Cell[];
  readonly line: PrintedLine;
  /** Nothing blank between it and the line above. */
  readonly isClose: boolean;
}

/** Kept in pieces until the end: a long role costs no more than its length. */
interface Row {
  readonly name: string[];
  readonly role: string[];
  readonly line: number;
}

const COLUMNS = /\t+|\s*\|\s*|\s{3,}|\s{2,}(?=[-–—·•]\s)/;

const cellOf = (piece: string): Cell => {
  const { mark, rest } = takeListMark(piece.replace(/\s+/g, ' ').trim());
  return { text: rest, isMarked: mark !== null };
};

const entryOf = (line: PrintedLine, before: PrintedLine | undefined): Entry => {
  const seen = line.seen.trim().replace(/^([-·•*])\s*\t\s*/, '$1 ');
  const cells = seen
    .split(COLUMNS)
    .map(cellOf)
    .filter((cell) => cell.text !== '');
  return { cells, line, isClose: before !== undefined && gapBetween(before, line) === 0 };
};

/** Every line has its mark: then it is the bullet of a row, and no role's. */
const areBulleted = (entries: readonly Entry[]): boolean =>
  entries.every(({ cells }) => cells[0]?.isMarked === true);

/** Most second columns are people too: two people to a line. */
const areSideBySide = (entries: readonly Entry[]): boolean => {
  const doubled = entries.filter(({ cells }) => cells.length > 1);
  const people = doubled.filter(({ cells }) =>
    cells.every((cell) => !cell.isMarked && couldBePerson(cell.text) && !couldBeRole(cell.text)),
  );
  return people.length > 0 && people.length * 2 > doubled.length;
};

/** Name and role on two lines, a blank line between people. */
const arePairs = (entries: readonly Entry[]): boolean => {
  if (entries.length < 4 || entries.some(({ cells }) => cells.length > 1 || cells[0]?.isMarked)) return false;
  const starts = entries.filter(({ isClose }) => !isClose).length;
  const seconds = entries.filter(({ isClose }, at) => isClose && entries[at - 1]?.isClose === false).length;
  const thirds = entries.length - starts - seconds;
  return seconds * 10 >= starts * 8 && thirds * 5 <= starts;
};

const MOST_ZIPPED = 200;

/** "· Role" under each other, as many as there are names above without one: columns read one after the other. */
const zipped = (rows: readonly Row[], entries: readonly Entry[], at: number): number => {
  const isRole = (entry: Entry | undefined): boolean =>
    entry?.cells.length === 1 && entry.cells[0]?.isMarked === true;
  let roles = 0;
  while (roles < MOST_ZIPPED && isRole(entries[at + roles])) roles += 1;
  let names = 0;
  while (names < MOST_ZIPPED && rows[rows.length - 1 - names]?.role.length === 0) names += 1;
  if (roles < 2 || names !== roles) return 0;
  rows.slice(-roles).forEach((row, index) => {
    row.role.push(entries[at + index]?.cells[0]?.text ?? '');
  });
  return roles;
};

/** Whether a line without a mark goes on with the row above: the rest of its role, or a role on a line of its own. */
const goesOn = (row: Row | undefined, text: string, isClose: boolean): 'name' | 'role' | null => {
  if (row === undefined) return null;
  const name = row.name[0] ?? '';
  const role = row.role.at(-1);
  if (role === undefined && isOnlyStyle(name)) return 'name';
  if (role !== undefined && isUnfinished(role)) return 'role';
  const parted = nameAndRole(text);
  const beginsRow = parted.role !== '' && couldBePerson(parted.name) && !couldBeRole(parted.name);
  if (beginsRow || isSurelyPerson(text)) return null;
  if (role === undefined) return couldBeRole(text) && !couldBeRole(name) ? 'role' : null;
  return isClose && couldBeRole(text) ? 'role' : null;
};

const rowOf = ({ name, role }: NameAndRole, line: PrintedLine): Row => ({
  name: [name],
  role: role === '' ? [] : [role],
  line: line.line,
});

/** A line with one row in it, or several: "A, B and C", "A, Role; B, Role". */
const rowsIn = (text: string, line: PrintedLine): readonly Row[] => {
  const names = namesInLine(text);
  if (names !== null && (names.length > 2 || !text.includes(',')))
    return names.map((name) => rowOf({ name, role: '' }, line));
  return text.split(/\s?;\s/).map((one) => rowOf(nameAndRole(one), line));
};

/** "A Hartley (Chair)" in a column without roles. */
const bracketOnly = (text: string): NameAndRole =>
  text.endsWith(')') ? nameAndRole(text) : { name: text, role: '' };

/** The rows of a list, in order. */
export const rowsOf = (lines: readonly PrintedLine[]): readonly PublishedRow[] => {
  const entries = lines
    .map((line, at) => entryOf(line, lines[at - 1]))
    .filter(({ cells }) => cells.length > 0);
  const isBulleted = areBulleted(entries);
  const isSideBySide = areSideBySide(entries);
  const isPaired = arePairs(entries);
  const rows: Row[] = [];
  let at = 0;
  for (let entry = entries[at]; entry !== undefined; entry = entries[at]) {
    const { cells, line, isClose } = entry;
    const texts = cells.map(({ text }) => text);
    const [text = '', ...others] = texts;
    const row = rows.at(-1);
    const isRole = !isBulleted && cells[0]?.isMarked === true;
    const taken = isRole && others.length === 0 ? zipped(rows, entries, at) : 0;
    at += Math.max(1, taken);
    if (taken > 0) continue;
    if (row && isRole) row.role.push(...texts);
    else if (others.length > 0 && isSideBySide && cells.slice(1).every((cell) => !cell.isMarked))
      rows.push(...texts.map((name) => rowOf(bracketOnly(name), line)));
    else if (others.length > 0) rows.push({ name: [text], role: others, line: line.line });
    else if (row && isPaired && isClose) row.role.push(text);
    else {
      const part = isBulleted ? null : goesOn(row, text, isClose);
      if (row && part !== null) row[part].push(text);
      else rows.push(...rowsIn(text, line));
    }
  }
  return rows.map(({ name, role, line }) => ({ name: joinLines(name), role: joinLines(role), line }));
};

/** A sentence between the rows: "… attended the meeting from 6.50pm." */
export const isSentenceAmidRows = (line: PrintedLine): boolean => {
  const { words } = line;
  if (line.seen.trim().split(COLUMNS).length > 1 || line.mark !== null) return false;
  const count = words.split(' ').length;
  const isSaid =
    /\b(?:attended|joined|left|arrived|were|was|will|have|had|replaced|welcomed|sent|received|noted|substituted)\b/.test(
      words,
    );
  return (isEnded(words) && count > 6) || (isSaid && count > 4 && !/\s[-–—]\s/.test(words));
};
