import type { ReactNode } from 'react';
import styles from './badge.module.css';

const MARK = { plain: '', young: '◆ ', attention: '▲ ', over: '■ ', running: '▶ ', ours: '' } as const;

/** A word or two about a thing, with the tone's own mark before it. */
export function Badge({
  tone = 'plain',
  children,
}: {
  readonly tone?: keyof typeof MARK;
  readonly children: ReactNode;
}) {
  return (
    <span className={`${styles['badge']} ${styles[tone]}`}>
      {MARK[tone]}
      {children}
    </span>
  );
}
