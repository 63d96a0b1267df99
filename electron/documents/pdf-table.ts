// The columns of a PDF's tables. A PDF has no cells: a column is a band of the page in which, in several rows of three cells or
// more, a cell stands, however it is aligned there. A line of which every cell stands in one of the bands is a row of that
// table, however few of its cells go on: the others are empty, not absent, so that the third column's words stay in the third.

/** One cell of a line: its words and where they stand. */
export interface PlacedCell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Where a column stands, from left to right. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;
/** Points by which a cell may stand out of its band. */
const TOLERANCE = 2.5;

/** The columns of a page's table; empty when there is no table of three columns. */
export const bandsOf = (rows: readonly (readonly PlacedCell[])[]): readonly Band[] => {
  const table = rows.filter((cells) => cells.length >= FEWEST_CELLS);
  if (table.length < FEWEST_ROWS) return [];
  const bands: { from: number; to: number }[] = [];
  for (const { from, to } of table.flat().sort((a, b) => a.from - b.from)) {
    const band = bands.at(-1);
    if (band && from < band.to) band.to = Math.max(band.to, to);
    else bands.push({ from, to });
  }
  return bands.length >= FEWEST_CELLS ? bands : [];
};

/** The one band in which something stands; -1 when it stands in none or over several. */
export const bandAt = ({ from, to }: Band, bands: readonly Band[]): number => {
  const first = bands.findIndex((band) => from < band.to + TOLERANCE && to > band.from - TOLERANCE);
  const next = bands[first + 1];
  const isOver = next !== undefined && to > next.from + TOLERANCE;
  return first >= 0 && !isOver && from > (bands[first]?.from ?? 0) - TOLERANCE ? first : -1;
};

/** A line's cells in the table's columns, empty where it has none; null when the line is no row of that table. */
export const inBands = (cells: readonly PlacedCell[], bands: readonly Band[]): readonly string[] | null => {
  const row: string[] = [];
  for (const cell of cells) {
    const column = bandAt(cell, bands);
    if (column < row.length) return null;
    while (row.length < column) row.push('');
    row.push(cell.text);
  }
  return row;
};
