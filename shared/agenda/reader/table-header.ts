// The head of a table of items: "No. | Item | Presenter | Time". It says what the cells of the rows below it are.
import type { SourceLine } from '../../reading/source-lines';

export type CellRole = 'number' | 'title' | 'presenter' | 'time' | 'pages' | 'purpose';

export interface RowPiece {
  readonly text: string;
  /** Null when no head says what the cell is. */
  readonly role: CellRole | null;
}

const ROLES: ReadonlyArray<readonly [RegExp, CellRole]> = [
  [/^(?:(?:item )?no\.?|#|number|ref\.?|item (?:no\.?|number))$/i, 'number'],
  [/^(?:agenda )?(?:items?|title|subject|topic|description|discussion)$/i, 'title'],
  [
    /^(?:presenters?|presented by|presenting|(?:item )?leads?|lead (?:officer|person|member)s?|led by|who|speakers?|owner|officers?|by whom|facilitator|(?:report )?authors?|contributors?|from)$/i,
    'presenter',
  ],
  [
    /^(?:times?|timings?|minutes|mins|duration|allotted time|time (?:allocated|allotted|slot)|(?:time|minutes|duration) \(mins?\))$/i,
    'time',
  ],
  [/^(?:pages?|page (?:no\.?s?|numbers?)|papers?|paper ref\.?|enclosures?)$/i, 'pages'],
  [/^(?:purposes?|outcomes?|aims?|actions?(?: required)?|objectives?|reason|required)$/i, 'purpose'],
];

const roleOf = (cell: string): CellRole | null => ROLES.find(([head]) => head.test(cell))?.[1] ?? null;

/** "Item | Subject": of two columns that could hold titles the first holds numbers. */
const withNumbersFirst = (roles: readonly (CellRole | null)[]): readonly (CellRole | null)[] =>
  roles[0] === 'title' && roles.indexOf('title', 1) > 0 ? ['number', ...roles.slice(1)] : roles;

/** The roles of a table's columns when the line is a table's head; null when it is not. */
export const tableHeader = (line: SourceLine): readonly (CellRole | null)[] | null => {
  if (line.columns.length < 2) return null;
  const roles = withNumbersFirst(line.columns.map(roleOf));
  const named = roles.filter((role) => role !== null);
  // "No. | Item | Lead | RAG": one column may be of any sort where the others leave no doubt.
  const unnamed = line.columns.filter((cell, index) => cell !== '' && roles[index] === null);
  const isHead =
    unnamed.length === 0 ||
    (unnamed.length === 1 && named.length > 2 && line.columns.every((cell) => cell.length < 30));
  return isHead && named.length >= 2 && (named.includes('title') || named.includes('number')) ? roles : null;
};

/** A row's cells with their roles, empty cells left out; null when the row does not fit under the head. */
export const rowUnder = (
  roles: readonly (CellRole | null)[],
  line: SourceLine,
): readonly RowPiece[] | null => {
  if (line.columns.length < 2 || line.columns.length > roles.length) return null;
  const row = line.columns
    .map((cell, index) => ({ role: roles[index] ?? null, text: cellText(cell, roles[index] ?? null) }))
    .filter((piece) => piece.text !== '');
  // Words where the numbers stand: the row is parted otherwise than the head.
  return row.some(({ role, text }) => role === 'number' && !(text.length <= 20 && NUMBER_ALONE.test(text)))
    ? null
    : row;
};

const NUMBER_ALONE = /^(?:(?:agenda )?item\s)?[\d\P{L}]*(?:[a-z]|[ivx]{1,4})?[\d\P{L}]*$/iu;

/** Under "Mins" a bare 10 is ten minutes, under "Pages" 7 - 38 are pages. */
export const cellText = (cell: string, role: CellRole | null): string => {
  if (role === 'time' && /^\d{1,3}$/.test(cell)) return `${cell} mins`;
  return role === 'pages' && /^\d{1,4}(?:\s?[-–—]\s?\d{1,4})?$/.test(cell) ? `Pages ${cell}` : cell;
};
