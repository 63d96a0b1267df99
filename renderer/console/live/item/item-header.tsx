/** The item in the middle of the screen: what it is, its clock, and what can be done with it. */
import { Fragment } from 'react';
import { type AgendaItem, numberOf } from '../../../../shared/agenda/agenda';
import { flipPhase } from '../../../../shared/agenda/countdown';
import type { Meeting } from '../../../../shared/meeting/meeting';
import { leadWords } from '../../../actions/lead-words';
import { ActionButton } from '../../../actions/action-button';
import { useSecond, useTick } from '../../../bridge/clock';
import { Shape } from '../../shell/shape';
import { headerActions } from './header-actions';
import { elsewhereWords, interruptionWords, itemClock, itemDetails, timerIn } from './item-clock';
import styles from './item-header.module.css';

interface Props {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
}

function Clock({ meeting, item }: Props) {
  const now = useTick(flipPhase(timerIn(meeting, item)));
  const clock = itemClock(item, meeting, now);
  if (!clock) return null;
  return (
    <p className={styles['clock']} role="timer" data-over={clock.isOver ? '' : undefined}>
      <span className={styles['big']}>
        {clock.isOver && <Shape name="square" size={18} />} {clock.big}
      </span>{' '}
      <span className={styles['small']}>{clock.small}</span>
    </p>
  );
}

function Elsewhere({ meeting, item }: Props) {
  const words = elsewhereWords(item, meeting, useSecond());
  if (words === null) return null;
  return (
    <div className={styles['banner']} data-tone="running">
      <span>{words}</span>
      <ActionButton id="show-running-item" label="Show it" size="small" look="quiet" />
    </div>
  );
}

export function ItemHeader({ meeting, item }: Props) {
  const interruption = interruptionWords(meeting);
  const [primary, ...others] = headerActions(meeting, item);
  return (
    <div className={styles['header']}>
      <div className={styles['what']}>
        <div>
          <h1 className={styles['title']}>
            <span className="visually-hidden">Item {numberOf(meeting.agenda, item.id)}: </span>
            {item.title}
          </h1>
          <p className={styles['details']}>
            <span className={styles['parts']}>
              {[...itemDetails(item), leadWords(meeting, item.id)]
                .filter((part) => part !== null)
                .map((part) => (
                  <Fragment key={part}>
                    <span>{part}</span>{' '}
                  </Fragment>
                ))}
            </span>
          </p>
        </div>
        <Clock meeting={meeting} item={item} />
      </div>
      <Elsewhere meeting={meeting} item={item} />
      {item.deferral && (
        <p className={styles['banner']}>
          Deferred{item.deferral.reason === '' ? '' : `: ${item.deferral.reason}`}
        </p>
      )}
      {interruption && <p className={styles['banner']}>{interruption}</p>}
      {meeting.sitting.phase === 'closed' && (
        <p className={styles['banner']} data-tone="ours">
          The meeting is closed. Its minutes can still be written.
        </p>
      )}
      <div className={styles['actions']}>
        {primary && <ActionButton id={primary} look="primary" />}
        {others.map((id) => (
          <ActionButton key={id} id={id} />
        ))}
      </div>
    </div>
  );
}
