/** Beside the pill that says the finish: when it is late the ways back, and how it adds up, item by item. */
import type { RefObject } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { timeOf } from '../../../shared/kernel/wall-time';
import { type Meeting, plannedEnd } from '../../../shared/meeting/meeting';
import { useSecond } from '../../bridge/clock';
import { setConsole } from '../../bridge/console-store';
import { finishOf, forecastLines } from './finish';
import styles from './finish-details.module.css';
import { WaysBack } from './ways-back';

function Lines({ meeting }: { readonly meeting: Meeting }) {
  const now = useSecond();
  const lines = forecastLines(meeting, now);
  return (
    <>
      <Heading slot="title" level={2} className={styles['title'] ?? ''}>
        {finishOf(meeting, now).words}
      </Heading>
      <p className={styles['plan']}>Planned to end at {timeOf(plannedEnd(meeting.facts))}.</p>
      <WaysBack meeting={meeting} />
      {lines.length === 0 ? (
        <p>No item is still to come.</p>
      ) : (
        <ol className={styles['lines']}>
          {lines.map((line) => (
            <li key={line.id} className={styles['line']}>
              <span className={styles['number']}>{line.number}</span>
              <span>{line.title}</span>
              <span className={styles['takes']}>{line.takes}</span>
              <span>
                <span className="visually-hidden">ends at </span>
                {line.endsAt}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

export interface FinishDetailsProps {
  readonly pill: RefObject<HTMLButtonElement | null>;
  readonly meeting: Meeting;
}

export function FinishDetails({ pill, meeting }: FinishDetailsProps) {
  return (
    <Popover
      triggerRef={pill}
      isOpen
      isNonModal
      placement="bottom start"
      className={styles['popover'] ?? ''}
      onOpenChange={(open) => !open && setConsole({ overlay: null })}
    >
      <Dialog className={styles['dialog'] ?? ''}>
        <Lines meeting={meeting} />
      </Dialog>
    </Popover>
  );
}
