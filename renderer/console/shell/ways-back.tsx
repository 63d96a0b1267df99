/** The ways back to the planned end, each with its cost: arrows look, Enter takes one. The clerk picks, never the app. */
import { useMemo, useRef, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { MINUTE, toInstant } from '../../../shared/kernel/wall-time';
import type { Meeting } from '../../../shared/meeting/meeting';
import { takeWayBack } from '../../actions/item-changes';
import { useSecond } from '../../bridge/clock';
import { setConsole } from '../../bridge/console-store';
import { USUAL_REASON } from '../../strings/reasons';
import { TextField } from '../../ui/field';
import { Shape } from './shape';
import { type WayRow, wayRows } from './way-rows';
import styles from './ways-back.module.css';

function Way({ row }: { readonly row: WayRow }) {
  return (
    <>
      <span className={styles['name']}>
        {row.name}
        <span className={styles['ends']}>ends {row.endsAt}</span>
      </span>
      {row.touched.map((sentence) => (
        <span key={sentence} className={styles['touched']}>
          {sentence}
        </span>
      ))}
      <span className={styles['cost']}>{row.cost}</span>
      {row.youngPeople !== null && (
        <span className={styles['young']}>
          <Shape name="diamond" size={10} /> {row.youngPeople}
        </span>
      )}
      {row.decisions !== null && (
        <span className={styles['decision']}>
          <Shape name="triangle" size={10} /> {row.decisions}
        </span>
      )}
    </>
  );
}

export function WaysBack({ meeting }: { readonly meeting: Meeting }) {
  const list = useRef<HTMLDivElement>(null);
  const [reason, setReason] = useState<string>(USUAL_REASON);
  // By the minute: a list that is read must not be drawn anew under the eyes every second.
  const minute = Math.floor(useSecond() / MINUTE);
  const { none, rows } = useMemo(() => wayRows(meeting, toInstant(minute * MINUTE)), [meeting, minute]);
  if (none !== null) return <p className={styles['none']}>{none}</p>;
  if (rows.length === 0) return null;

  function take(id: unknown): void {
    const row = rows.find((r) => r.id === id);
    if (!row) return;
    setConsole({ overlay: null });
    void takeWayBack(row.way, row.name, reason.trim());
  }
  return (
    <section className={styles['ways']} aria-label="Ways back">
      <p className={styles['how']}>
        What would end it on time, the smallest cost first. <kbd>↑</kbd> <kbd>↓</kbd> look, <kbd>↵</kbd> takes
        one; one undo takes it back.
      </p>
      <ListBox
        ref={list}
        autoFocus="first"
        aria-label="Ways back"
        className={styles['list'] ?? ''}
        items={rows}
        dependencies={[rows]}
        onAction={take}
      >
        {(row) => (
          <ListBoxItem id={row.id} textValue={row.name} className={styles['way'] ?? ''}>
            <Way row={row} />
          </ListBoxItem>
        )}
      </ListBox>
      {rows.some(({ way }) => way.deferrals.length > 0) && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            list.current?.focus();
          }}
        >
          <TextField label="Why, for the minutes, if one is deferred" value={reason} onChange={setReason} />
        </form>
      )}
    </section>
  );
}
