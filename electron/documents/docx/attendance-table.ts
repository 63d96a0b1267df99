/**
 * One attendance list: name and role, no borders, no merged cells. The header
 * row is marked as one, so that a screen reader names the columns; on paper it
 * is too low to be seen.
 */
import { HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { AttendanceTable } from '../../../shared/minutes/document';
import { STYLE } from './style-ids';
import { textRuns } from './text-runs';

/** Twentieths of a point; together the width between the margins. */
export const COLUMNS: readonly [number, number] = [3969, 5557];

const cell = (text: string, width: number, style: string): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style, children: textRuns(text) })],
  });

const row = (cells: readonly [string, string]): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells.map((text, i) => cell(text, COLUMNS[i] ?? 0, STYLE.attendance)),
  });

const headerRow = (): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    height: { value: 2, rule: HeightRule.EXACT },
    children: ['Name', 'Role'].map((text, i) => cell(text, COLUMNS[i] ?? 0, STYLE.attendanceHeader)),
  });

export const attendanceTable = ({ rows }: AttendanceTable): Table =>
  new Table({
    style: STYLE.attendanceTable,
    layout: TableLayoutType.FIXED,
    width: { size: COLUMNS[0] + COLUMNS[1], type: WidthType.DXA },
    columnWidths: COLUMNS,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [headerRow(), ...rows.map(({ name, role }) => row([name, role]))],
  });
