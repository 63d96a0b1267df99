import type { ReactNode } from 'react';
import styles from './notice.module.css';

const MARK = { information: 'ℹ', good: '✓', warning: '▲', danger: '■' } as const;

export interface NoticeProps {
  readonly tone: keyof typeof MARK;
  readonly children: ReactNode;
  /** Buttons that do what the notice speaks of. */
  readonly actions?: ReactNode;
}

/** Something to know, in words and with a mark of its own; never by colour alone. */
export function Notice({ tone, children, actions }: NoticeProps) {
  return (
    <div className={`${styles['notice']} ${styles[tone]}`}>
      <span className={styles['mark']} aria-hidden="true">
        {MARK[tone]}
      </span>
      <div className={styles['words']}>{children}</div>
      {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
