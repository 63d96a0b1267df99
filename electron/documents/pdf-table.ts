// The columns of a PDF's tables. A PDF has no cells: a column is where, in several rows of three cells or more, a cell begins.
// A line whose every cell begins in one of them is a row of that table, however few of its cells go on: the others are
// empty, not absent, so that what stands in the third column stays in the third.

/** One cell of a line: its words and where they stand. */
export interface PlacedCell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;
/** Points by which the beginnings of one column's cells may differ. */
const TOLERANCE = 2.5;

/** Where the columns of a page's table begin, from the left; empty when there is no table of three columns. */
export const gridOf = (rows: readonly (readonly PlacedCell[])[]): readonly number[] => {
  const starts = rows
    .filter((cells) => cells.length >= FEWEST_CELLS)
    .flatMap((cells) => cells.map(({ from }) => from))
    .sort((a, b) => a - b);
  const clusters: number[][] = [];
  for (const start of starts) {
    const cluster = clusters.at(-1);
    if (cluster && start - (cluster[0] ?? 0) <= TOLERANCE) cluster.push(start);
    else clusters.push([start]);
  }
  const grid = clusters.filter(({ length }) => length >= FEWEST_ROWS).map(([first = 0]) => first);
  return grid.length >= FEWEST_CELLS ? grid : [];
};

/** A line's cells in the grid's columns, empty where it has none; null when the line is no row of that table. */
export const inGrid = (cells: readonly PlacedCell[], grid: readonly number[]): readonly string[] | null => {
  if (grid.length === 0) return null;
  const row: string[] = [];
  for (const { text, from, to } of cells) {
    const column = grid.findLastIndex((start) => start <= from + TOLERANCE);
    const isAtStart = column >= 0 && from - (grid[column] ?? 0) <= TOLERANCE;
    const next = grid[column + 1] ?? Number.POSITIVE_INFINITY;
    if (!isAtStart || column < row.length || to > next + TOLERANCE) return null;
    while (row.length < column) row.push('');
    row.push(text);
  }
  return row;
};
