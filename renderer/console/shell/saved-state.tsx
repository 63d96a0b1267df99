import { timeOf, formatInstant } from '../../../shared/kernel/wall-time';
import { useConsole } from '../../bridge/console-store';
import styles from './saved-state.module.css';
import { Shape } from './shape';

/** "Saved" means on disk: while anything is not, it does not say so. */
export function SavedState() {
  const savedAt = useConsole((s) => s.open?.savedAt);
  const isWaiting = useConsole((s) => s.isSaving || s.hasUnsent);
  const fault = useConsole((s) => s.saveFault);
  if (savedAt === undefined) return null;
  if (fault !== null)
    return (
      <p className={styles['fault']}>
        <Shape name="square" /> Not saved since {timeOf(savedAt)}
      </p>
    );
  return (
    <p className={styles['saved']}>
      {isWaiting ? (
        'Saving…'
      ) : (
        <>
          <Shape name="tick" /> <span className={styles['word']}>Saved </span>
          {formatInstant(savedAt, 'HH:mm:ss')}
        </>
      )}
    </p>
  );
}
