/** A word or a name set apart. Young people's are violet and carry ◆. */
import type { ReactNode } from 'react';
import { Mark } from './mark';
import styles from './pill.module.css';

interface PillProps {
  readonly isYoungPeoples?: boolean;
  readonly children: ReactNode;
}

export const Pill = ({ isYoungPeoples = false, children }: PillProps) => (
  <span className={isYoungPeoples ? `${styles.pill} ${styles.young}` : styles.pill}>
    {isYoungPeoples ? <Mark shape="diamond" /> : null}
    {children}
  </span>
);
