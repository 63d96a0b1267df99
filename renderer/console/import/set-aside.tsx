/** Lines that were understood and are no part of an item: to be looked at, nothing to decide. */
import type { ReadLine } from '../../../shared/agenda/reader/reading';
import styles from './import.module.css';

export interface SetAsideProps {
  /** What one line is, as a sentence; and so many. */
  readonly one: string;
  readonly many: (count: number) => string;
  readonly lines: readonly ReadLine[];
}

export function SetAside({ one, many, lines }: SetAsideProps) {
  if (lines.length === 0) return null;
  return (
    <details className={styles['part']}>
      <summary>{lines.length === 1 ? one : many(lines.length)}</summary>
      <ul className={styles['furniture']}>
        {lines.map(({ line, text }) => (
          <li key={line}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
