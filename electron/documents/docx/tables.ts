/**
 * Tables: one header row that is marked as one, so that a screen reader names
 * the columns, and no merged cells.
 */
import { type FileChild, Paragraph } from 'docx';
import type { AttendanceTable, DocumentTable } from '../../../shared/minutes/document';
import { type ReadyRow, ReadyTable } from './ready-made';
import { STYLE } from './style-ids';
import { styled } from './styled';

/** Twentieths of a point: the width between the margins. */
const WIDTH = 9526;
const ATTENDANCE_COLUMNS: readonly number[] = [3969, 5557];
/** What is to be done needs most of the room. */
const FIRST_COLUMN = 4990;

const row = (cells: readonly string[], style: string, isHeader = false): ReadyRow => ({
  cells: cells.map((text) => styled(style, text)),
  isHeader,
});

/** One attendance list: name and role, no borders; on paper its header row is too low to be seen. */
export const attendanceTable = ({ rows }: AttendanceTable): FileChild =>
  new ReadyTable(STYLE.attendanceTable, ATTENDANCE_COLUMNS, [
    { ...row(['Name', 'Role'], STYLE.attendanceHeader, true), exactHeight: 2 },
    ...rows.map(({ name, role }) => row([name, role], STYLE.attendance)),
  ]);

/** 0.9 cm: a line written by hand. */
const WRITTEN_LINE = 510;

/** A table with thin lines, its header row repeated on every page. */
export function linedTable(
  { columns, rows }: DocumentTable,
  { hasRoomToWrite = false }: { readonly hasRoomToWrite?: boolean } = {},
): FileChild {
  const others = columns.length - 1;
  const first = others === 0 ? WIDTH : FIRST_COLUMN;
  const widths = columns.map((_, i) => (i === 0 ? first : Math.floor((WIDTH - first) / others)));
  return new ReadyTable(STYLE.linedTable, widths, [
    row(columns, STYLE.cellHeader, true),
    ...rows.map((cells) => ({
      ...row(cells, STYLE.cell),
      ...(hasRoomToWrite && cells.includes('') && { leastHeight: WRITTEN_LINE }),
    })),
  ]);
}

/** Word wants a paragraph between a table and whatever comes next, and after the last. */
export const afterTable = (): Paragraph => new Paragraph({ style: STYLE.body });
