/** What stands at the top of every slide: whose meeting, the time of day, when we finish. */
import type { ReactNode } from 'react';
import { formatInstant } from '../../../shared/kernel/wall-time';
import type { ProjectorView } from '../../../shared/projector/projector-view';
import { useSecond } from '../../bridge/clock';
import { Header, Main } from './landmarks';
import styles from './frame.module.css';

function TimeOfDay({ view }: { readonly view: ProjectorView }) {
  const now = useSecond();
  const finish = formatInstant(view.finishAt, 'HH:mm');
  return (
    <p className={styles.times}>
      <span>{formatInstant(now, 'HH:mm')}</span>
      {view.slide.kind === 'close' ? null : (
        <span>
          {now > view.finishAt ? 'we planned to finish at ' : 'we finish at '}
          <strong>{finish}</strong>
        </span>
      )}
    </p>
  );
}

export function Frame({ view, children }: { readonly view: ProjectorView; readonly children: ReactNode }) {
  return (
    <div className={styles.frame} data-has-line={view.line !== null}>
      <Header className={styles.header}>
        <p className={styles.board}>
          <strong>{view.board}</strong>
          {view.isTakeover ? ' · Takeover Month' : null}
        </p>
        <TimeOfDay view={view} />
      </Header>
      <Main className={styles.main}>{children}</Main>
      <div className={styles.line} aria-live="polite">
        {view.line === null ? null : <p className="clamped">{view.line}</p>}
      </div>
    </div>
  );
}
