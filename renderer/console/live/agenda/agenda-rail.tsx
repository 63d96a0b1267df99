/** The agenda at the left: what is done, what runs, what is to come. Arrow keys move, Enter shows an item's notes. */
import { memo, useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { ItemId } from '../../../../shared/kernel/ids';
import type { Meeting } from '../../../../shared/meeting/meeting';
import { goTo, offerTarget } from '../../../actions/targets';
import { useSecond } from '../../../bridge/clock';
import { setConsole, useConsole, useMeetingBesidesWords } from '../../../bridge/console-store';
import { useSame } from '../../../ui/use-same';
import { Shape } from '../../shell/shape';
import { type AgendaRow, agendaRows, agendaTally, shareTaken, shareWords } from './agenda-rows';
import styles from './agenda-rail.module.css';

const STATE_WORDS: Readonly<Record<AgendaRow['status'], string | null>> = {
  planned: null,
  running: 'running now',
  paused: 'paused',
  closed: 'done',
  deferred: 'deferred',
};

function Badge({ row }: { readonly row: AgendaRow }) {
  return (
    <span className={styles['badge']} data-status={row.status} aria-hidden="true">
      {row.status === 'closed' ? (
        <Shape name="tick" />
      ) : row.status === 'paused' ? (
        <Shape name="pause" size={10} />
      ) : row.status === 'deferred' ? (
        <Shape name="later" />
      ) : (
        row.number
      )}
    </span>
  );
}

/** Drawn by itself: its row, and the list with it, would cost more every few seconds than all the clocks. */
function Track({ id, isOver }: { readonly id: ItemId; readonly isOver: boolean }) {
  const meeting = useMeetingBesidesWords();
  const share = shareTaken(meeting, id, useSecond());
  if (share === null) return null;
  return (
    <span className={styles['track']} data-over={isOver ? '' : undefined} aria-hidden="true">
      <span className={styles['spent']} style={{ width: `${share * 100}%` }} />
    </span>
  );
}

function Row({ row }: { readonly row: AgendaRow }) {
  const state = STATE_WORDS[row.status];
  return (
    <>
      <Badge row={row} />
      <span className={styles['title']}>
        <span className="visually-hidden">Item {row.number}: </span>
        {row.title}
        {state !== null && (
          <span className={row.status === 'paused' ? styles['state'] : 'visually-hidden'}> {state}</span>
        )}
      </span>
      <span className={styles['minutes']}>
        <span aria-hidden="true">{row.minutes}</span>
        <span className="visually-hidden">, {row.spoken}</span>
      </span>
      {row.share !== null && <Track id={row.id} isOver={row.isOver} />}
      {row.tag !== null && (
        <span className={styles['tag']} data-young={row.isYoungPeopleLed ? '' : undefined}>
          {row.isYoungPeopleLed && <Shape name="diamond" size={10} />} {row.tag}
        </span>
      )}
    </>
  );
}

function YoungPeoplesShare({ meeting }: { readonly meeting: Meeting }) {
  const aim = meeting.facts.youngPeoplesAim;
  const share = shareWords(meeting.agenda, aim);
  return (
    <section className={styles['share']} aria-label="Young people’s share">
      <h3 className={styles['shareTitle']}>Young people’s share</h3>
      {share && (
        <div className={styles['shareTrack']} aria-hidden="true">
          <span className={styles['shareBar']} style={{ width: `${share.share * 100}%` }} />
          <span className={styles['shareAim']} style={{ left: `${aim * 100}%` }} />
        </div>
      )}
      <p>{share ? share.words : 'No item has minutes yet.'}</p>
    </section>
  );
}

const Items = memo(function Items({
  rows,
  shown,
}: {
  readonly rows: readonly AgendaRow[];
  readonly shown: ItemId | null;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => offerTarget('agenda', () => list.current?.focus()), []);
  // The item the clerk is in stays in sight, however long the agenda.
  useEffect(() => {
    list.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <ListBox
      ref={list}
      aria-label="Agenda items"
      className={styles['items'] ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={shown ? [shown] : []}
      onSelectionChange={(keys) => {
        const [key] = keys;
        const row = rows.find((r) => r.id === key);
        if (!row) return;
        setConsole({ shownItem: row.id });
        goTo('notes');
      }}
      items={rows}
      dependencies={[rows]}
      renderEmptyState={() => <p className={styles['none']}>No items yet. Bring in the agenda in Prepare.</p>}
    >
      {(row) => (
        <ListBoxItem
          id={row.id}
          textValue={row.title}
          className={styles['item'] ?? ''}
          data-status={row.status}
        >
          <Row row={row} />
        </ListBoxItem>
      )}
    </ListBox>
  );
});

export function AgendaRail() {
  const meeting = useMeetingBesidesWords();
  const shown = useConsole((s) => s.shownItem);
  // Reckoned every second, drawn when a word of it has changed.
  const rows = useSame(
    agendaRows(meeting, useSecond()).map((row) => ({ ...row, share: row.share === null ? null : 1 })),
  );
  return (
    <nav className={styles['rail']} aria-label="Agenda">
      <div className={styles['head']}>
        <h2>Agenda</h2>
        <p>{agendaTally(meeting.agenda)}</p>
      </div>
      <Items rows={rows} shown={shown} />
      <YoungPeoplesShare meeting={meeting} />
    </nav>
  );
}
