/** Planned and actual times for a spreadsheet: the table of the review, then young people's share in one sentence. */
import type { Instant } from '../../shared/kernel/wall-time';
import type { Meeting } from '../../shared/meeting/meeting';
import { plannedAndActual } from '../../shared/meeting/planned-and-actual';
import {
  PLANNED_ACTUAL_HEADINGS,
  plannedActualTable,
  youngPeoplesShareWords,
} from '../../shared/meeting/planned-and-actual-table';
import { type Cell, writeCsv } from './csv';

/** "+5" and "−3" are written as the numbers they are, so that a spreadsheet can add them up. */
const asNumber = (cell: string): Cell => (/^[+−]?\d+$/.test(cell) ? Number(cell.replace('−', '-')) : cell);

export function writePlannedActual(meeting: Meeting, now: Instant): Buffer {
  const found = plannedAndActual(meeting, now);
  const title = PLANNED_ACTUAL_HEADINGS.indexOf('Title');
  const rows = plannedActualTable(found).map((row) =>
    row.map((cell, at) => (at === title ? cell : asNumber(cell))),
  );
  const share = PLANNED_ACTUAL_HEADINGS.map((_, at) => (at === title ? youngPeoplesShareWords(found) : ''));
  return writeCsv([PLANNED_ACTUAL_HEADINGS, ...rows, share]);
}
