/** Planned and actual as a table of plain words: what the review shows and an export writes cannot differ. */
import { MINUTE } from '../kernel/wall-time';
import type { PlannedActual, PlannedActualRow } from './planned-and-actual';

export const PLANNED_ACTUAL_HEADINGS = [
  'Item',
  'Title',
  'Planned (min)',
  'Granted (min)',
  'Actual (min)',
  'Paused (min)',
  'Difference (min)',
  'Young people lead',
] as const;

const wholeMinutes = (ms: number): number => Math.round(ms / MINUTE);

/** "+5", "−3", "0". */
const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');

function actual({ spent, status }: PlannedActualRow): string {
  if (spent > 0) return String(wholeMinutes(spent));
  return status === 'deferred' ? 'deferred' : status === 'planned' ? 'not taken' : '0';
}

/** One row for each item, then the totals; every row as long as the headings. */
export function plannedActualTable({ rows, total }: PlannedActual): readonly (readonly string[])[] {
  return [
    ...rows.map((row) => [
      String(row.number),
      row.title,
      row.planned === null ? '' : String(row.planned),
      row.granted === 0 ? '' : signed(row.granted),
      actual(row),
      row.paused === 0 ? '' : String(wholeMinutes(row.paused)),
      // From the minutes that are shown, so that the row adds up.
      row.difference === null ? '' : signed(wholeMinutes(row.spent) - (row.planned ?? 0)),
      row.isYoungPeopleLed ? 'yes' : '',
    ]),
    [
      '',
      'Total',
      String(total.planned),
      total.granted === 0 ? '' : signed(total.granted),
      String(wholeMinutes(total.spent)),
      total.paused === 0 ? '' : String(wholeMinutes(total.paused)),
      signed(wholeMinutes(total.spent) - total.planned),
      '',
    ],
  ];
}

const percent = (share: number | null): string =>
  share === null ? 'nothing' : `${Math.round(share * 100)}%`;

/** "Young people led 45% of the time; 48% was planned, and the Board’s aim is 50%." */
export function youngPeoplesShareWords({
  youngPeople: { actual: led, aim, planned },
}: PlannedActual): string {
  const wanted = `and the Board’s aim is ${percent(aim)}.`;
  return led === null
    ? `Young people lead ${percent(planned)} of the time planned, ${wanted}`
    : `Young people led ${percent(led)} of the time; ${percent(planned)} was planned, ${wanted}`;
}
