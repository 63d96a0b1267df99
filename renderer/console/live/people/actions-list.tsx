import { Button } from 'react-aria-components';
import { goTo } from '../../../actions/targets';
import { setConsole, useMeeting } from '../../../bridge/console-store';
import { Shape } from '../../shell/shape';
import { actionRows } from './action-rows';
import styles from './actions-list.module.css';

/** What was agreed to be done, with ▲ where nobody said who or by when. Pressing one goes to its item. */
export function ActionsList() {
  const rows = actionRows(useMeeting((m) => m));
  if (rows.length === 0)
    return <p className={styles['none']}>No actions yet. In the notes, type a and Tab to write one.</p>;
  return (
    <ul className={styles['list']}>
      {rows.map((row) => (
        <li key={row.id}>
          <Button
            className={styles['row'] ?? ''}
            onPress={() => {
              setConsole({ shownItem: row.itemId });
              goTo('notes');
            }}
          >
            <span className={styles['item']}>Item {row.itemNumber}</span>
            <span>{row.text}</span>
            <span className={styles['facts']}>
              {row.owners ?? <Missing words="who?" />} · {row.due ?? <Missing words="by when?" />}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Missing({ words }: { readonly words: string }) {
  return (
    <span className={styles['missing']}>
      <Shape name="triangle" size={10} /> {words}
    </span>
  );
}
