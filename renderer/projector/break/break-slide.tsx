/** A break says when we are back and how long that is; an adjournment promises no time. */
import { formatCountdown, SECOND } from '../../../shared/agenda/countdown';
import { formatInstant, type Instant } from '../../../shared/kernel/wall-time';
import { backWords } from '../../../shared/projector/clock-words';
import type { Slide } from '../../../shared/projector/projector-view';
import { useTick } from '../../bridge/clock';
import { ClockFace, HeldClock } from '../parts/clock-face';
import { Next } from '../parts/who-is-next';
import styles from './break-slide.module.css';

type Break = Extract<Slide, { kind: 'break' }>;

function TimeToGo({ backAt }: { readonly backAt: Instant }) {
  const now = useTick(backAt % SECOND);
  const toGo = backAt - now;
  return (
    <ClockFace
      digits={toGo > 0 ? formatCountdown(toGo) : null}
      words={backWords(backAt, now)}
      share={null}
      state="running"
    />
  );
}

const backLine = (slide: Break): string => {
  if (slide.isAdjournment) return 'The meeting is adjourned: it stops here and goes on another time.';
  return slide.backAt === null ? 'We will be back soon' : `Back at ${formatInstant(slide.backAt, 'HH:mm')}`;
};

interface BreakSlideProps {
  readonly slide: Break;
  readonly isFrozen: boolean;
}

export function BreakSlide({ slide, isFrozen }: BreakSlideProps) {
  return (
    <div className={styles.slide}>
      <div className={styles.words}>
        <h1>{slide.isAdjournment ? 'We stop here for now' : 'Break'}</h1>
        <p className={styles.back}>{backLine(slide)}</p>
        {slide.next ? (
          <div className={styles.next}>
            <Next word={slide.isAdjournment ? 'To come' : 'After the break'} title={slide.next} />
          </div>
        ) : null}
      </div>
      {slide.backAt === null ? null : isFrozen ? <HeldClock /> : <TimeToGo backAt={slide.backAt} />}
    </div>
  );
}
