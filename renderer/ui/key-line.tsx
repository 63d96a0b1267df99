import styles from './key-line.module.css';
import { KeyCap } from './key-cap';

/** Which keys work on the things below or above: "Enter edits · Delete removes". */
export function KeyLine({ keys }: { readonly keys: readonly (readonly [string, string])[] }) {
  return (
    <p className={styles['line']}>
      {keys.map(([cap, does]) => (
        <span key={cap}>
          <KeyCap keys={cap} /> <span className="visually-hidden">{cap}: </span>
          {does}
        </span>
      ))}
    </p>
  );
}
