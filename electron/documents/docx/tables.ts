/**
 * Tables: one header row that is marked as one, so that a screen reader names
 * the columns, and no merged cells.
 */
import {
  HeightRule,
  type ITableRowOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { AttendanceTable, DocumentTable } from '../../../shared/minutes/document';
import { STYLE } from './style-ids';
import { styled } from './styled';

/** Twentieths of a point: the width between the margins. */
const WIDTH = 9526;
export const ATTENDANCE_COLUMNS: readonly number[] = [3969, 5557];
/** What is to be done needs most of the room. */
const FIRST_COLUMN = 4990;

const cell = (text: string, width: number, style: string): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children: [styled(style, text)] });

const row = (
  cells: readonly string[],
  widths: readonly number[],
  style: string,
  more: Partial<ITableRowOptions> = {},
): TableRow =>
  new TableRow({
    cantSplit: true,
    ...more,
    children: cells.map((text, i) => cell(text, widths[i] ?? 0, style)),
  });

const table = (style: string, widths: readonly number[], rows: TableRow[]): Table =>
  new Table({
    style,
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows,
  });

/** One attendance list: name and role, no borders; on paper its header row is too low to be seen. */
export const attendanceTable = ({ rows }: AttendanceTable): Table =>
  table(STYLE.attendanceTable, ATTENDANCE_COLUMNS, [
    row(['Name', 'Role'], ATTENDANCE_COLUMNS, STYLE.attendanceHeader, {
      tableHeader: true,
      height: { value: 2, rule: HeightRule.EXACT },
    }),
    ...rows.map(({ name, role }) => row([name, role], ATTENDANCE_COLUMNS, STYLE.attendance)),
  ]);

/** A table with thin lines, its header row repeated on every page. */
export function linedTable({ columns, rows }: DocumentTable): Table {
  const others = columns.length - 1;
  const first = others === 0 ? WIDTH : FIRST_COLUMN;
  const widths = columns.map((_, i) => (i === 0 ? first : Math.floor((WIDTH - first) / others)));
  return table(STYLE.linedTable, widths, [
    row(columns, widths, STYLE.cellHeader, { tableHeader: true }),
    ...rows.map((cells) => row(cells, widths, STYLE.cell)),
  ]);
}

/** Word wants a paragraph between a table and whatever comes next, and after the last. */
export const afterTable = (): Paragraph => new Paragraph({ style: STYLE.body });
