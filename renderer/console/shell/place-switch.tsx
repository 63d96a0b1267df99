import { actionById, perform } from '../../actions/table';
import { type Place, useConsole } from '../../bridge/console-store';
import { Press } from '../../ui/press';
import styles from './place-switch.module.css';

const PLACES: readonly (readonly [Place, string])[] = [
  ['library', 'Library'],
  ['prepare', 'Prepare'],
  ['live', 'Live'],
];

/** The three places the clerk stands. Without a meeting there is only the library. */
export function PlaceSwitch() {
  const place = useConsole((s) => s.place);
  const isOpen = useConsole((s) => s.open !== null);
  return (
    <nav aria-label="Places" className={styles['places']}>
      {PLACES.filter(([to]) => to === 'library' || isOpen).map(([to, name]) => (
        <Press
          key={to}
          className={styles['place']}
          aria-current={place === to ? 'page' : undefined}
          {...(place === to ? { 'data-here': '' } : {})}
          onPress={() => perform(actionById(`go-to-${to}`))}
        >
          {name}
        </Press>
      ))}
    </nav>
  );
}
