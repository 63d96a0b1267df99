/**
 * The wall's clock: digits, words, and a ring (a bar on a narrow wall) for the
 * share left. Digits, words and shape say the same; the words alone are read
 * aloud, because they change at most once a minute.
 */
import type { CSSProperties } from 'react';
import { Mark } from './mark';
import styles from './clock-face.module.css';

export interface ClockFaceProps {
  /** "8:42", "+1:05", "1:02:03"; null shows the words alone. */
  readonly digits: string | null;
  readonly words: string;
  /** 0 to 1; null where there is no whole to have a share of. */
  readonly share: number | null;
  readonly state: 'running' | 'paused' | 'up' | 'held';
}

const LABELS = {
  paused: (
    <>
      <Mark shape="pause" />
      Paused
    </>
  ),
  up: (
    <>
      <Mark shape="square" />
      Time is up
    </>
  ),
};

/** Hours leave no room for large seconds; a plus is large enough small. The text stays whole. */
function Digits({ text }: { readonly text: string }) {
  const [, plus = '', large = text, seconds = ''] = /^(\+?)(\d+:\d\d)(:\d\d)?$/.exec(text) ?? [];
  return (
    <div
      role="timer"
      className={styles.digits}
      data-room={seconds || large.length > 4 ? 'narrow' : plus ? 'middle' : 'wide'}
    >
      {plus ? <span className={styles.plus}>{plus}</span> : null}
      {large}
      {seconds ? <span className={styles.seconds}>{seconds}</span> : null}
    </div>
  );
}

/** In a picture that is held: an old time would be a wrong one, and a running one would be of another picture. */
export const HeldClock = () => (
  <ClockFace digits={null} words="On hold. The clock goes on." share={null} state="held" />
);

export function ClockFace({ digits, words, share, state }: ClockFaceProps) {
  const isSaidAbove = state === 'up' && words === 'Time is up';
  return (
    <div className={styles.face} data-state={state}>
      <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle className={styles.track} cx="50" cy="50" r="48" />
        {share ? (
          <circle
            className={styles.left}
            cx="50"
            cy="50"
            r="48"
            pathLength="1"
            strokeDasharray={`${share} 1`}
            transform="rotate(-90 50 50)"
          />
        ) : null}
      </svg>
      {state === 'running' || state === 'held' ? null : (
        <p className={styles.label} aria-hidden={isSaidAbove}>
          {LABELS[state]}
        </p>
      )}
      {digits === null ? null : <Digits text={digits} />}
      <p className={digits === null ? styles.alone : styles.words} aria-live="polite">
        <span className={isSaidAbove ? 'visually-hidden' : undefined}>{words}</span>
      </p>
      {share === null ? null : (
        <div className={styles.bar} aria-hidden="true" style={{ '--share': share } as CSSProperties} />
      )}
    </div>
  );
}
