/** What was planned beside what it took: one sentence, a picture, and the table that says the same in full. */
import { useEffect, useMemo, useRef } from 'react';
import { MINUTE, toInstant } from '../../../shared/kernel/wall-time';
import type { Meeting } from '../../../shared/meeting/meeting';
import { plannedAndActual, type PlannedActual as Found } from '../../../shared/meeting/planned-and-actual';
import {
  PLANNED_ACTUAL_HEADINGS,
  plannedActualTable,
  youngPeoplesShareWords,
} from '../../../shared/meeting/planned-and-actual-table';
import { ActionButton } from '../../actions/action-button';
import { offerTarget } from '../../actions/targets';
import { useSecond } from '../../bridge/clock';
import styles from './planned-actual.module.css';
import { PlannedActualPicture } from './planned-actual-picture';

const HEADING = 'review-planned-actual';

function Table({ found }: { readonly found: Found }) {
  const rows = plannedActualTable(found);
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">Planned and actual minutes of each item</caption>
      <thead>
        <tr>
          {PLANNED_ACTUAL_HEADINGS.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={found.rows[at]?.itemId ?? 'total'} data-total={found.rows[at] ? undefined : ''}>
            {row.map((cell, column) =>
              column === 1 ? (
                <th key={PLANNED_ACTUAL_HEADINGS[column]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={PLANNED_ACTUAL_HEADINGS[column]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function PlannedActual({ meeting }: { readonly meeting: Meeting }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // By the minute: the table shows whole minutes.
  const minute = Math.floor(useSecond() / MINUTE);
  const found = useMemo(() => plannedAndActual(meeting, toInstant(minute * MINUTE)), [meeting, minute]);
  useEffect(
    () =>
      offerTarget('planned-actual', () => {
        heading.current?.scrollIntoView({ block: 'start' });
        heading.current?.focus({ preventScroll: true });
      }),
    [],
  );
  return (
    <section className={styles['times']} aria-labelledby={HEADING}>
      <div className={styles['top']}>
        <h2 id={HEADING} ref={heading} tabIndex={-1}>
          Planned and actual
        </h2>
        <ActionButton id="save-planned-actual" label="Save for a spreadsheet" size="small" />
      </div>
      <p className={styles['words']}>{youngPeoplesShareWords(found)}</p>
      <PlannedActualPicture found={found} />
      <Table found={found} />
    </section>
  );
}
