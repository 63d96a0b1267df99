/** The three lists. One stop for Tab; arrows move along the rows, Enter opens what can be said of a person. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button, MenuTrigger } from 'react-aria-components';
import { offerTarget } from '../../../actions/targets';
import { useMeetingBesidesWords } from '../../../bridge/console-store';
import { LIST_NAMES } from '../../../strings/attendance-lists';
import { Shape, type ShapeName } from '../../shell/shape';
import { PersonMenu } from './person-menu';
import { peopleByList, type PersonRow, type Standing } from './people-rows';
import styles from './people-lists.module.css';

const SHAPES: Readonly<Record<Standing, ShapeName>> = {
  here: 'dot',
  left: 'half',
  apologies: 'triangle',
  absent: 'cross',
  'not-yet': 'ring',
};

function Word({ row }: { readonly row: PersonRow }) {
  const isHere = row.standing === 'here' && row.word === 'here';
  const chair = row.chair === 'in-the-chair' ? 'in the chair' : row.chair;
  return (
    <span className={styles['word']}>
      {chair && (
        <span className={row.chair === 'in-the-chair' ? styles['inTheChair'] : undefined}>{chair}</span>
      )}
      {chair && isHere ? (
        <span className="visually-hidden">, here</span>
      ) : chair ? (
        ` · ${row.word}`
      ) : (
        row.word
      )}
    </span>
  );
}

function Row({
  row,
  isStop,
  onFocus,
}: {
  readonly row: PersonRow;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}) {
  return (
    <li>
      <MenuTrigger>
        <Button
          className={styles['row'] ?? ''}
          excludeFromTabOrder={!isStop}
          onFocus={onFocus}
          data-person={row.id}
        >
          <span className={styles['shape']} data-standing={row.standing}>
            <Shape name={SHAPES[row.standing]} size={13} />
          </span>
          <span className={styles['who']}>
            <span className={styles['name']}>{row.name}</span>
            <span className={styles['detail']}>{row.detail}</span>
          </span>
          <Word row={row} />
        </Button>
        <PersonMenu id={row.id} />
      </MenuTrigger>
    </li>
  );
}

export function PeopleLists() {
  const lists = peopleByList(useMeetingBesidesWords());
  const first = lists[0]?.rows[0]?.id;
  const [current, setCurrent] = useState(first);
  const isCurrentThere = lists.some((l) => l.rows.some((r) => r.id === current));
  const stop = isCurrentThere ? current : first;
  const root = useRef<HTMLDivElement>(null);

  useEffect(
    () =>
      offerTarget('people', () =>
        root.current?.querySelector<HTMLElement>('[data-person]:not([tabindex="-1"])')?.focus(),
      ),
    [],
  );

  function move(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const rows = [...(root.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    if (by === 0 || at < 0) return;
    // In the capturing phase: a menu's button would open on an arrow.
    event.preventDefault();
    event.stopPropagation();
    rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
  }

  return (
    <div ref={root} className={styles['lists']} onKeyDownCapture={move}>
      {lists.map(({ list, rows }) => (
        <section key={list} aria-label={LIST_NAMES[list]}>
          <h2 className={styles['heading']}>{LIST_NAMES[list]}</h2>
          <ul>
            {rows.map((row) => (
              <Row key={row.id} row={row} isStop={row.id === stop} onFocus={() => setCurrent(row.id)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
