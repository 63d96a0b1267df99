// The rows of one list of people, from whatever layout it was printed in: name and role beside each other, below each
// other, in two columns read one after the other, or councillors two to a line without roles.
import { isUnfinished } from '../../reading/wrapping';
import { type Cell, type Entry, entriesOf, isInColumns, layoutOf, rolesBelow, wordsOf } from './list-layout';
import {
  couldBePerson,
  couldBeRole,
  isOnlyStyle,
  isSurelyPerson,
  type NameAndRole,
  nameAndRole,
  withoutBrackets,
} from './people';
import { bracketOnly, peopleInLine } from './people-in-line';
import type { PrintedLine } from './printed-lines';
import type { PublishedRow } from './published-minutes';
import { isEnded, joinLines } from './sentences';

/** Kept in pieces until the end: a long role costs no more than its length. */
interface Row {
  readonly name: string[];
  readonly role: string[];
  readonly listMark: string | null;
  readonly line: number;
}

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
    const cell = entries[at + index]?.cells[0];
    if (cell) row.role.push(wordsOf(cell));
  });
  return roles;
};

/** Most lines have a name and a role: one that has not is the rest of the line above it. */
const areMostlyFilled = (entries: readonly Entry[]): boolean =>
  entries.filter(({ cells }) => cells.length > 1).length * 2 >= entries.length;

/** In columns: under the roles it is the rest of a role, under the names the rest of a name. */
const goesOnInColumn = (entry: Entry, above: Entry | undefined): 'name' | 'role' | null => {
  if (above === undefined || above.cells.length < 2 || !entry.isClose) return null;
  if (nameAndRole(entry.cells[0]?.text ?? '').role !== '') return null;
  return entry.line.indent >= above.secondColumn - 4 && entry.line.indent > above.line.indent
    ? 'role'
    : 'name';
};

/** Whether a line without a mark goes on with the row above: the rest of its role, or a role on a line of its own. */
const goesOn = (row: Row | undefined, text: string, isClose: boolean): 'name' | 'role' | null => {
  if (row === undefined) return null;
  const name = row.name[0] ?? '';
  const role = row.role.at(-1);
  if (role === undefined && isOnlyStyle(name)) return 'name';
  if (role !== undefined && isUnfinished(role)) return 'role';
  const parted = nameAndRole(text);
  const own = withoutBrackets(parted.name);
  const beginsRow = parted.role !== '' && couldBePerson(own) && !couldBeRole(own);
  if (beginsRow || isSurelyPerson(text) || peopleInLine(text) !== null) return null;
  if (role === undefined) return couldBeRole(text) && !couldBeRole(name) ? 'role' : null;
  return isClose && couldBeRole(text) ? 'role' : null;
};

const rowOf = ({ name, role }: NameAndRole, line: PrintedLine, ordinal = ''): Row => ({
  name: [name],
  role: role === '' ? [] : [role],
  listMark: ordinal === '' ? null : ordinal,
  line: line.line,
});

/** A line with one row in it, or several: "A, B and C", "A, Role; B, Role". */
const rowsIn = ({ text, ordinal }: Cell, line: PrintedLine): readonly Row[] => {
  const rows = peopleInLine(text) ?? partedRows(text);
  return rows.map((row, at) => rowOf(row, line, at === 0 ? ordinal : ''));
};

/** "A, Role; and B, Role." */
const partedRows = (text: string): readonly NameAndRole[] => {
  const several = text.split(/\s?;\s(?:and\s)?/);
  if (several.length < 2) return [nameAndRole(text)];
  const last = (several.at(-1) ?? '').replace(/\.$/, '');
  return [...several.slice(0, -1), last].map(nameAndRole);
};

const printed = ({ name, role, listMark, line }: Row): PublishedRow => ({
  name: joinLines(name),
  role: joinLines(role),
  listMark,
  line,
});

const rowsOfHalves = (entries: readonly Entry[]): readonly PublishedRow[] => {
  const below = rolesBelow(entries);
  return (below?.names ?? []).map(({ cells, line }, at) =>
    printed({
      name: cells.map(wordsOf),
      role: [...(below?.roles[at] ?? [])],
      listMark: null,
      line: line.line,
    }),
  );
};

/** The rows of a list, in order. */
export const rowsOf = (lines: readonly PrintedLine[]): readonly PublishedRow[] => {
  const entries = entriesOf(lines);
  const layout = layoutOf(entries);
  if (layout === 'halves') return rowsOfHalves(entries);
  const isFilled = areMostlyFilled(entries);
  const rows: Row[] = [];
  let at = 0;
  for (let entry = entries[at]; entry !== undefined; entry = entries[at]) {
    const { cells, line, isClose } = entry;
    const [first, ...others] = cells;
    const row = rows.at(-1);
    const isRole = layout !== 'bulleted' && first?.isMarked === true;
    const taken = isRole && others.length === 0 ? zipped(rows, entries, at) : 0;
    const above = entries[at - 1];
    at += Math.max(1, taken);
    if (taken > 0 || first === undefined) continue;
    const isSecond = layout === 'pairs' ? isClose : layout === 'alternating' && row?.role.length === 0;
    if (row && (isRole || isSecond)) row.role.push(...cells.map(wordsOf));
    else if (others.length > 0 && layout === 'side-by-side' && others.every((cell) => !cell.isMarked))
      rows.push(...cells.map((cell) => rowOf(bracketOnly(cell.text), line, cell.ordinal)));
    else if (others.length > 0)
      rows.push({ ...rowOf({ name: first.text, role: '' }, line, first.ordinal), role: others.map(wordsOf) });
    else {
      const isAnother = layout === 'side-by-side' && isSurelyPerson(first.text);
      const column = isFilled ? goesOnInColumn(entry, above) : null;
      const mayGoOn = !isAnother && layout !== 'bulleted' && layout !== 'alternating';
      const part = mayGoOn ? (column ?? goesOn(row, first.text, isClose)) : null;
      if (row && part !== null) row[part].push(wordsOf(first));
      else rows.push(...rowsIn(first, line));
    }
  }
  return rows.map(printed);
};

/** A sentence between the rows: "… attended the meeting from 6.50pm." */
export const isSentenceAmidRows = (line: PrintedLine): boolean => {
  const { words } = line;
  if (isInColumns(line) || line.mark !== null) return false;
  const several = partedRows(words);
  if (several.length > 1 && several.every(({ name, role }) => role !== '' && isSurelyPerson(name)))
    return false;
  const count = words.split(' ').length;
  const isSaid =
    /\b(?:attended|joined|left|arrived|were|was|will|have|had|replaced|welcomed|sent|received|noted|substituted)\b/.test(
      words,
    );
  return (isEnded(words) && count > 6) || (isSaid && count > 4 && !/\s[-–—]\s/.test(words));
};
