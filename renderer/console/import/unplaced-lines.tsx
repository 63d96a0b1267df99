/** The lines that were not understood, each with a choice. Nothing is left out unseen. */
import { useState } from 'react';
import type { Placing } from '../../../shared/agenda/from-reading';
import type { AgendaReading } from '../../../shared/agenda/reader/reading';
import { Button } from '../../ui/button';
import { type Choice, Select } from '../../ui/select';
import styles from './import.module.css';

/** As many as a clerk decides on one by one; a paper with its reports bound in has hundreds. */
const SHOWN_FIRST = 12;

const LEFT_OUT: Choice<string> = { id: 'left-out', label: 'Leave it out' };
const AS_ITEM: Choice<string> = { id: 'item', label: 'Make it an item' };

const idOf = (placing: Placing | undefined): string => {
  if (placing === undefined) return LEFT_OUT.id;
  return placing.as === 'detail' ? `with-${placing.of}` : placing.as;
};
const placingOf = (id: string): Placing => {
  if (id === AS_ITEM.id) return { as: 'item' };
  return id === LEFT_OUT.id ? { as: 'left-out' } : { as: 'detail', of: Number(id.slice('with-'.length)) };
};

export interface UnplacedLinesProps {
  readonly reading: AgendaReading;
  readonly placing: ReadonlyMap<number, Placing>;
  readonly onPlace: (line: number, placing: Placing) => void;
}

export function UnplacedLines({ reading, placing, onPlace }: UnplacedLinesProps) {
  const [isAll, setAll] = useState(false);
  const { unplaced, items } = reading;
  if (unplaced.length === 0) return <p className={styles['quiet']}>✓ Every line was understood.</p>;
  const choices = [
    LEFT_OUT,
    AS_ITEM,
    ...items.map((item, at) => ({ id: `with-${at}`, label: `Put with item ${item.number}: ${item.title}` })),
  ];
  const shown = isAll ? unplaced : unplaced.slice(0, SHOWN_FIRST);
  return (
    <>
      <p className={styles['warning']}>
        ▲ {unplaced.length === 1 ? 'One line was' : `${unplaced.length} lines were`} not understood. Say what
        becomes of {unplaced.length === 1 ? 'it' : 'each'}.
      </p>
      <ul className={styles['unplaced']}>
        {shown.map(({ line, text }) => (
          <li key={line}>
            <p className={styles['words']}>{text}</p>
            <Select
              label={`What becomes of line ${line}: ${text.slice(0, 60)}`}
              isLabelHidden
              choices={choices}
              value={idOf(placing.get(line))}
              onChange={(id) => onPlace(line, placingOf(id))}
            />
          </li>
        ))}
      </ul>
      {shown.length < unplaced.length ? (
        <div>
          <Button size="small" onPress={() => setAll(true)}>
            Show the other {unplaced.length - shown.length} lines
          </Button>
        </div>
      ) : null}
    </>
  );
}
