/** The dark bar: which meeting, where the clerk stands, the time, the finish, the chair, the wall, and what is saved. */
import { useEffect, useState } from 'react';
import { formatDate, formatInstant } from '../../../shared/kernel/wall-time';
import type { Meeting } from '../../../shared/meeting/meeting';
import { ActionKey } from '../../actions/action-key';
import { actionById, perform } from '../../actions/table';
import { useSecond } from '../../bridge/clock';
import { meetingOf, useConsole } from '../../bridge/console-store';
import { Press } from '../../ui/press';
import { ChairPill } from './chair-pill';
import { FinishPill } from './finish-pill';
import { PlaceSwitch } from './place-switch';
import { SavedState } from './saved-state';
import { Shape } from './shape';
import styles from './top-bar.module.css';
import { wallState } from './wall-state';

function BoardName({ meeting }: { readonly meeting: Meeting | null }) {
  if (!meeting) return <p className={styles['board']}>Boardside</p>;
  const { board, date, isTakeover } = meeting.facts;
  return (
    <div className={styles['name']}>
      <p className={styles['board']}>{board}</p>
      <p className={styles['date']}>
        {formatDate(date, 'EEE d MMM')}
        {isTakeover && ' · Takeover Month'}
      </p>
    </div>
  );
}

function RoomClock() {
  const at = useSecond();
  // Drawn a moment after the rest: the first use of the council's time zone would keep all of it waiting.
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const next = requestAnimationFrame(() => setDrawn(true));
    return () => cancelAnimationFrame(next);
  }, []);
  return (
    <time className={styles['clock']} role="timer" aria-label="Time">
      {isDrawn ? formatInstant(at, 'HH:mm:ss') : ''}
    </time>
  );
}

function ProjectorState() {
  const projector = useConsole((s) => s.projector);
  const wall = useConsole((s) => s.wall);
  const { needsYou, shape, words } = wallState({ projector, wall });
  return (
    <Press
      className={styles['quiet']}
      data-needs-you={needsYou ? '' : undefined}
      onPress={() => perform(actionById('projector'))}
    >
      <Shape name={shape} size={14} />
      <span>
        <span className={styles['word']}>Projector</span> {words}
      </span>
    </Press>
  );
}

export function TopBar() {
  const meeting = useConsole(meetingOf);
  return (
    <header className={styles['bar']} data-on-colour="">
      <BoardName meeting={meeting} />
      <PlaceSwitch />
      <RoomClock />
      {meeting && <FinishPill meeting={meeting} />}
      {meeting && <ChairPill meeting={meeting} />}
      <div className={styles['end']}>
        <ProjectorState />
        {meeting && <SavedState />}
        <Press className={styles['quiet']} onPress={() => perform(actionById('palette'))}>
          <span className="visually-hidden">Find a command</span>
          <ActionKey keys="Mod+K" />
        </Press>
      </div>
    </header>
  );
}
