// What the rows of a table do to an item's lines: cells that say different things, a title that ends in who presents.
import { isOnlyExtras } from './extras';
import { presenterStrength, startsPurpose } from './line-shapes';
import { isFullName, isNameShaped, isRoleAlone, isStyledName } from '../../reading/names';
import { parsePresenters } from './presenters';
import { cellsOf, type SourceLine } from '../../reading/source-lines';
import { type CellRole, cellText, type RowPiece } from './table-header';
import { closingWords, hasOpenBracket } from '../../reading/wrapping';

/** "Title – Chair", "Title (County Councillor Name)": who presents, on the title's own line. */
const TAIL = /^(.{3,}?)(?:\s[-–—]\s([^-–—()]{2,80}(?:\([^()]{2,60}\))?)|\s\(([^()]{2,80})\))$/;

/** "Title (30 mins) – SPARK": behind the time there is no more of a title. */
const BEHIND_TIME = /[([]([^()[\]]{1,40})[)\]]\s[-–—]\s([^()]{2,80})$/;

const isBehindTime = (printed: string, tail: string): boolean => {
  const [, time = '', behind] = BEHIND_TIME.exec(printed) ?? [];
  return behind === tail && isOnlyExtras(time) && presenterStrength(tail) !== 'none';
};

/** "Title (SPARK, 30 mins)": beside a time in brackets stands who takes it. */
const IN_BRACKETS = /[([]([^()[\]]{2,90})[)\]]\s?$/;

const isBesideTime = (printed: string, tail: string): boolean => {
  const parts = (IN_BRACKETS.exec(printed)?.[1] ?? '').split(/\s?[,;]\s?/);
  const names = parts.filter((part) => !isOnlyExtras(part));
  return names.length < parts.length && names.join(', ') === tail && presenterStrength(tail) !== 'none';
};

const isNamed = (tail: string): boolean =>
  presenterStrength(tail) === 'strong' &&
  parsePresenters(tail).every(({ name }) => isFullName(name) || isNameShaped(name, 1)) &&
  parsePresenters(tail).some(({ name }) => isFullName(name));

export const presenterInTitle = (
  title: string,
  printed: string,
): { readonly title: string; readonly presenter: string | null } => {
  const [, head = title, afterDash, inBrackets] = TAIL.exec(title) ?? [];
  const tail = afterDash ?? inBrackets;
  const isSomebody =
    tail !== undefined &&
    (isRoleAlone(tail) ||
      isStyledName(tail) ||
      isNamed(tail) ||
      isBehindTime(printed, tail) ||
      isBesideTime(printed, tail));
  return isSomebody ? { title: head, presenter: tail } : { title, presenter: null };
};

/** A row of cells that say different things, one line each. */
export const cellLines = (line: SourceLine): readonly SourceLine[] => {
  const cells = cellsOf(line);
  const isMixed = cells.some(
    (cell) => startsPurpose(cell) || isOnlyExtras(cell) || presenterStrength(cell) === 'strong',
  );
  if (cells.length < 2 || !isMixed) return [line];
  return cells.map((cell, index) => ({
    ...line,
    raw: cell,
    text: cell,
    columns: [cell],
    isBulleted: index === 0 && line.isBulleted,
    isAfterBlank: true,
  }));
};

const aloneAs = (line: SourceLine, cell: string): SourceLine => ({
  ...line,
  raw: cell,
  text: cell,
  columns: [cell],
});

/**
 * The row's cells as they go on in the lines below it: "40" over "mins" under "Time" is one cell. What stands under the
 * title stays a line.
 */
export const continuedRow = (
  others: readonly RowPiece[],
  lines: readonly SourceLine[],
  roles: readonly (CellRole | null)[],
): { readonly others: readonly RowPiece[]; readonly lines: readonly SourceLine[] } => {
  const row = [...others];
  const kept: SourceLine[] = [];
  for (const line of lines) {
    const pieces = line.columns.map((text, index) => ({ text, role: roles[index] ?? null }));
    const filled = pieces.filter(({ text }) => text !== '');
    const isRow =
      pieces.length > 1 && pieces.length <= roles.length && line.columns.some((text) => text === '');
    if (!isRow || filled.some(({ role }) => role === 'number' || role === null)) {
      kept.push(line);
      continue;
    }
    for (const piece of filled) {
      const at = row.findIndex(({ role }) => role === piece.role);
      const above = row[at];
      if (piece.role === 'title' || piece.role === 'purpose') kept.push(aloneAs(line, piece.text));
      else if (above === undefined) row.push(piece);
      else row[at] = cellUnder(above, piece);
    }
  }
  return { others: row, lines: kept };
};

const cellUnder = (above: RowPiece, { text, role }: RowPiece): RowPiece => {
  // "40" was taken for minutes when it stood alone; its own word is below it.
  const words = role === 'time' ? above.text.replace(/(?<=^\d{1,3}) mins$/, '') : above.text;
  return { role, text: cellText(`${words} ${text}`, role) };
};

/** A row whose last cell is a bracket broken over the line's end, with the bracket closed. */
export const closedRow = (
  others: readonly RowPiece[],
  lines: readonly SourceLine[],
): { readonly others: readonly RowPiece[]; readonly lines: readonly SourceLine[] } => {
  const last = others.at(-1);
  const [next, ...later] = lines;
  const cells = next === undefined ? [] : cellsOf(next);
  const end = cells.at(-1) ?? '';
  if (last && next && cells.length > 1 && hasOpenBracket(last.text) && /^[^()]{1,40}\)$/.test(end)) {
    const words = cells.slice(0, -1).join(' ');
    return {
      others: [...others.slice(0, -1), { ...last, text: `${last.text} ${end}` }],
      lines: [aloneAs(next, words), ...later],
    };
  }
  const closing = last === undefined ? null : closingWords(last.text, next);
  if (last === undefined || closing === null) return { others, lines };
  return {
    others: [...others.slice(0, -1), { ...last, text: `${last.text} ${closing}` }],
    lines: lines.slice(1),
  };
};
