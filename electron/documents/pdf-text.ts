// The text of a PDF as lines in reading order. A PDF holds pieces of text at places on a page and no lines at all: pieces
// at one height make a line, a wide gap in it a tab, and a wider step down than from line to line a blank line.
import { extractTextItems, getDocumentProxy } from 'unpdf';
import { type Band, bandAt, bandsOf, inBands, type PlacedCell } from './pdf-table';
import { err, ok, type Result } from '../../shared/kernel/result';

export type PdfRefusal = 'scanned-pdf' | 'encrypted-pdf' | 'damaged';

interface Piece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

interface PdfLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  /** Where its first piece begins. */
  readonly from: number;
  /** Where its second cell begins; null for a line without one. */
  readonly second: number | null;
  /** Its cells stand in the columns of the page's table already. */
  readonly isInTable: boolean;
}

const SAME_LINE = 0.4;
const WORD_GAP = 0.12;
const CELL_GAP = 1.5;
/** Where a column is known to begin, a cell that fills the one before it leaves no more than the table's padding. */
const PADDING = 0.3;
/** Between the cells of a full row: wider than a space, narrower than between the columns of a page. */
const ROW_GAP = 0.6;
const PARAGRAPH_STEP = 1.25;

const isSeen = (piece: Piece): boolean => piece.str.trim() !== '';

const gapBefore = (pieces: readonly Piece[], at: number): number => {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  return before === undefined || piece === undefined
    ? 0
    : (piece.x - before.x - before.width) / (piece.fontSize || 1);
};

interface Columns {
  /** Where second cells begin on the page, in whole points, those that several rows have. */
  readonly starts: ReadonlySet<number>;
  /** The columns of the page's table. */
  readonly bands: readonly Band[];
}

const extentOf = (piece: Piece): Band => ({ from: piece.x, to: piece.x + piece.width });

/** Whether a piece stands in another column of the table than the one before it. */
const isInNextBand = (pieces: readonly Piece[], at: number, bands: readonly Band[]): boolean => {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (before === undefined || piece === undefined || bands.length === 0) return false;
  const band = bandAt(extentOf(piece), bands);
  return band >= 0 && band > bandAt(extentOf(before), bands);
};

const beginsCell = (pieces: readonly Piece[], at: number, columns: Columns): boolean => {
  const gap = gapBefore(pieces, at);
  const isAtStart = columns.starts.has(Math.round(pieces[at]?.x ?? 0));
  return gap > CELL_GAP || (gap > PADDING && (isAtStart || isInNextBand(pieces, at, columns.bands)));
};

const isBesideGap = (pieces: readonly Piece[], at: number): boolean => gapBefore(pieces, at) > ROW_GAP;

/** The cells of a row from left to right. */
const cellsOf = (
  pieces: readonly Piece[],
  beginsAt: (pieces: readonly Piece[], at: number) => boolean,
): readonly PlacedCell[] => {
  const cells: { text: string; from: number; to: number }[] = [];
  pieces.forEach((piece, index) => {
    const cell = cells.at(-1);
    const to = piece.x + piece.width;
    if (cell === undefined || beginsAt(pieces, index)) {
      if (cell) cell.text = cell.text.trimEnd();
      cells.push({ text: index === 0 ? piece.str : piece.str.trimStart(), from: piece.x, to });
      return;
    }
    const isApart =
      gapBefore(pieces, index) > WORD_GAP && !cell.text.endsWith(' ') && !piece.str.startsWith(' ');
    cell.text += isApart ? ` ${piece.str}` : piece.str;
    cell.to = to;
  });
  return cells;
};

const startsOf = (rows: readonly (readonly Piece[])[]): Columns['starts'] => {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const second = row.findIndex((_, at) => gapBefore(row, at) > CELL_GAP);
    const x = Math.round(row[second]?.x ?? 0);
    if (second > 0) counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([x]) => x));
};

const lineOf = (row: readonly Piece[], columns: Columns): PdfLine => {
  const cells = cellsOf(row, (pieces, at) => beginsCell(pieces, at, columns));
  const inTable = inBands(cells, columns.bands);
  return {
    text: (inTable ?? cells.map(({ text }) => text)).join('\t'),
    y: Math.max(...row.map(({ y }) => y)),
    size: Math.max(...row.map(({ fontSize }) => fontSize)) || 1,
    from: row[0]?.x ?? 0,
    second: cells[1]?.from ?? null,
    isInTable: inTable !== null && inTable.length > 1,
  };
};

/** A line that begins where the second cell of the row above does is more of that cell. */
const inItsColumn = (lines: readonly PdfLine[]): readonly PdfLine[] => {
  let column: number | null = null;
  return lines.map((line) => {
    const isSecond =
      !line.isInTable &&
      line.second === null &&
      column !== null &&
      Math.abs(line.from - column) < SAME_LINE * line.size;
    if (!isSecond) column = line.second;
    return isSecond ? { ...line, text: `\t${line.text}` } : line;
  });
};

const linesOf = (pieces: readonly Piece[]): readonly PdfLine[] => {
  const rows: Piece[][] = [];
  for (const piece of pieces.filter(isSeen).sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const isSame =
      first !== undefined &&
      Math.abs(first.y - piece.y) < SAME_LINE * Math.max(first.fontSize, piece.fontSize);
    if (row && isSame) row.push(piece);
    else rows.push([piece]);
  }
  const inOrder = rows.map((row) => [...row].sort((a, b) => a.x - b.x));
  const columns = {
    starts: startsOf(inOrder),
    bands: bandsOf(inOrder.map((row) => cellsOf(row, isBesideGap))),
  };
  return inItsColumn(inOrder.map((row) => lineOf(row, columns)));
};

const stepsOf = (lines: readonly PdfLine[]): readonly number[] =>
  lines.slice(1).map((line, index) => {
    const above = lines[index];
    return above === undefined ? 0 : (above.y - line.y) / Math.max(above.size, line.size);
  });

/** The step from line to line inside a paragraph: the smallest that is no exception. */
const lineStep = (pages: readonly (readonly PdfLine[])[]): number => {
  const steps = pages
    .flatMap(stepsOf)
    .filter((step) => step > 0.8)
    .sort((a, b) => a - b);
  const lowest = steps[Math.floor(steps.length * 0.05)] ?? 1.2;
  return Math.min(lowest, 2);
};

const pageText = (lines: readonly PdfLine[], step: number): string => {
  const steps = stepsOf(lines);
  return lines
    .map((line, index) =>
      index > 0 && (steps[index - 1] ?? 0) > step * PARAGRAPH_STEP ? `\n${line.text}` : line.text,
    )
    .join('\n');
};

const refusalFor = (cause: unknown): PdfRefusal =>
  cause instanceof Error && cause.name === 'PasswordException' ? 'encrypted-pdf' : 'damaged';

const pagesOf = async (bytes: Uint8Array): Promise<readonly (readonly PdfLine[])[]> => {
  // pdf.js takes the bytes over and empties the array it is given; what it says of a broken file is not for stdout.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const { items } = await extractTextItems(pdf);
    return items.map(linesOf);
  } finally {
    await pdf.destroy();
  }
};

/** The text of a PDF. Refuses what is locked, broken, or pages without text. */
export const pdfText = async (bytes: Uint8Array): Promise<Result<string, PdfRefusal>> => {
  try {
    const pages = await pagesOf(bytes);
    if (pages.length === 0) return err('damaged');
    if (pages.every((lines) => lines.length === 0)) return err('scanned-pdf');
    const step = lineStep(pages);
    return ok(pages.map((lines) => pageText(lines, step)).join('\n'));
  } catch (cause) {
    return err(refusalFor(cause));
  }
};
