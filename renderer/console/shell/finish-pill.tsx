/** When the meeting will end, in words and a shape; F8 shows how that adds up, without stopping anything. */
import { useRef } from 'react';
import { Button, Dialog, Heading, Popover } from 'react-aria-components';
import { timeOf } from '../../../shared/kernel/wall-time';
import { type Meeting, plannedEnd } from '../../../shared/meeting/meeting';
import { ActionKey } from '../../actions/action-key';
import { actionById, perform } from '../../actions/table';
import { useSecond } from '../../bridge/clock';
import { setConsole, useConsole } from '../../bridge/console-store';
import { type Finish, finishOf, forecastLines } from './finish';
import styles from './finish-pill.module.css';
import { Shape, type ShapeName } from './shape';

const SHAPES: Readonly<Record<Finish['tone'], ShapeName>> = {
  fine: 'tick',
  attention: 'triangle',
  over: 'square',
};

function FinishDetails({ meeting }: { readonly meeting: Meeting }) {
  const now = useSecond();
  const lines = forecastLines(meeting, now);
  return (
    <>
      <Heading slot="title" level={2} className={styles['title'] ?? ''}>
        {finishOf(meeting, now).words}
      </Heading>
      <p className={styles['plan']}>Planned to end at {timeOf(plannedEnd(meeting.facts))}.</p>
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

export function FinishPill({ meeting }: { readonly meeting: Meeting }) {
  const pill = useRef<HTMLButtonElement>(null);
  const isOpen = useConsole((s) => s.overlay === 'finish');
  const finish = finishOf(meeting, useSecond());
  return (
    <>
      <Button
        ref={pill}
        className={styles['pill'] ?? ''}
        data-tone={finish.tone}
        onPress={() => perform(actionById('show-finish'))}
      >
        <Shape name={SHAPES[finish.tone]} />
        {finish.words}
        <ActionKey keys="F8" />
      </Button>
      <Popover
        triggerRef={pill}
        isOpen={isOpen}
        isNonModal
        placement="bottom start"
        className={styles['popover'] ?? ''}
        onOpenChange={(open) => !open && setConsole({ overlay: null })}
      >
        <Dialog className={styles['dialog'] ?? ''}>
          <FinishDetails meeting={meeting} />
        </Dialog>
      </Popover>
    </>
  );
}
