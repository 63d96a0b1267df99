import styles from './key-cap.module.css';

/** A key as it is printed on a keyboard. Decoration for the eye: the button's own name already says what it does. */
export function KeyCap({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles.cap} aria-hidden="true">
      {keys}
    </kbd>
  );
}
