import styles from './key-cap.module.css';
import { isMac, keyCaps } from './keys';

/** The key of an action, drawn as a key. Said by aria-keyshortcuts elsewhere, so it is not read out with each label. */
export function KeyCap({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles['cap']} aria-hidden="true">
      {keyCaps(keys, isMac())}
    </kbd>
  );
}
