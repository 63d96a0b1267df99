// What the rows of a table do to an item's lines: cells that say different things, a title that ends in who presents.
import { isOnlyExtras } from './extras';
import { presenterStrength, startsPurpose } from './line-shapes';
import { isRoleAlone, isStyledName } from '../../reading/names';
import { cellsOf, type SourceLine } from '../../reading/source-lines';
import type { RowPiece } from './table-header';
import { closingWords } from '../../reading/wrapping';

/** "Title – Chair", "Title (County Councillor Name)": who presents, on the title's own line. */
const TAIL = /^(.{3,}?)(?:\s[-–—]\s([^-–—()]{2,60})|\s\(([^()]{2,60})\))$/;

export const presenterInTitle = (
  title: string,
): { readonly title: string; readonly presenter: string | null } => {
  const [, head = title, afterDash, inBrackets] = TAIL.exec(title) ?? [];
  const tail = afterDash ?? inBrackets;
  const isSomebody = tail !== undefined && (isRoleAlone(tail) || isStyledName(tail));
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

/** A row whose last cell is a bracket broken over the line's end, with the bracket closed. */
export const closedRow = (
  others: readonly RowPiece[],
  lines: readonly SourceLine[],
): { readonly others: readonly RowPiece[]; readonly lines: readonly SourceLine[] } => {
  const last = others.at(-1);
  const closing = last === undefined ? null : closingWords(last.text, lines[0]);
  if (last === undefined || closing === null) return { others, lines };
  return {
    others: [...others.slice(0, -1), { ...last, text: `${last.text} ${closing}` }],
    lines: lines.slice(1),
  };
};
