/** "You have been on item 3 for a while: started item 4 at 18:32?" One quiet line above the notes; it stops nothing. */
import { ActionButton } from '../../../actions/action-button';
import { lateStartOf } from '../../../actions/time-actions';
import { useSecond } from '../../../bridge/clock';
import { useConsole } from '../../../bridge/console-store';
import styles from './late-start-line.module.css';

export function LateStartLine() {
  // Asked anew every second, drawn when the words change.
  useSecond();
  const words = useConsole((s) => lateStartOf(s)?.words ?? null);
  return (
    <div className={styles['line']} data-empty={words === null ? '' : undefined}>
      {/* Always there, so that what comes into it is read aloud once, without taking the keyboard. */}
      <output>{words}</output>
      {words === null ? null : (
        <span className={styles['answers']}>
          <ActionButton id="accept-late-start" label="Yes" size="small" />
          <ActionButton id="dismiss-late-start" label="No" size="small" look="quiet" />
        </span>
      )}
    </div>
  );
}
