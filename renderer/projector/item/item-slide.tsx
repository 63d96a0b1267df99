/**
 * Where we are, how long is left, who is in the chair, what is next. An item
 * without allotted time has no clock: nothing is asked of the room there.
 */
import { leftAt } from '../../../shared/agenda/agenda-timing';
import { flipPhase, formatCountdown, isTimeUp, shareLeft } from '../../../shared/agenda/countdown';
import { timeLeftWords } from '../../../shared/projector/clock-words';
import type { Slide } from '../../../shared/projector/projector-view';
import { useTick } from '../../bridge/clock';
import { ClockFace, HeldClock } from '../parts/clock-face';
import { Mark } from '../parts/mark';
import { Pill } from '../parts/pill';
import { useFit } from '../parts/use-fit';
import { InTheChair, Next } from '../parts/who-is-next';
import styles from './item-slide.module.css';

type Item = Extract<Slide, { kind: 'item' }>;

/** A title longer than this takes the room of the second lines below it. Characters. */
const LONG_TITLE = 90;

function RunningClock({ timer }: { readonly timer: Item['timer'] }) {
  const now = useTick(flipPhase(timer));
  const left = leftAt(timer, now);
  if (left === null) return null;
  const standing = timer.runningSince === null ? 'paused' : 'running';
  return (
    <ClockFace
      digits={formatCountdown(left)}
      words={timeLeftWords(left)}
      share={shareLeft(timer, now)}
      state={isTimeUp(left) ? 'up' : standing}
    />
  );
}

function ItemClock({ timer, isFrozen }: { readonly timer: Item['timer']; readonly isFrozen: boolean }) {
  if (timer.allowed === null) return null;
  return <div className={styles.clock}>{isFrozen ? <HeldClock /> : <RunningClock timer={timer} />}</div>;
}

function What({ slide }: { readonly slide: Item }) {
  const { box, words } = useFit(`${slide.title}\n${slide.presenter ?? ''}`);
  const isPausedWithoutClock = slide.timer.allowed === null && slide.timer.runningSince === null;
  return (
    <div className={styles.what} ref={box}>
      <div className={styles.words} ref={words}>
        <p className={styles.place}>
          <span>
            Item {slide.position} of {slide.of}
          </span>
          {slide.isYoungPeopleLed ? <Pill isYoungPeoples>Young people lead</Pill> : null}
          {slide.isGroupWork ? <Pill>Group work</Pill> : null}
          {isPausedWithoutClock ? (
            <Pill>
              <Mark shape="pause" />
              Paused
            </Pill>
          ) : null}
        </p>
        <h1>{slide.title}</h1>
        {slide.presenter ? <p className={`${styles.presenter} clamped`}>{slide.presenter}</p> : null}
      </div>
    </div>
  );
}

interface ItemSlideProps {
  readonly slide: Item;
  readonly isFrozen: boolean;
}

export function ItemSlide({ slide, isFrozen }: ItemSlideProps) {
  return (
    <div
      className={styles.slide}
      data-has-clock={slide.timer.allowed !== null}
      data-has-long-title={slide.title.length > LONG_TITLE}
    >
      <What slide={slide} />
      <ItemClock timer={slide.timer} isFrozen={isFrozen} />
      <div className={styles.foot}>
        {slide.inTheChair ? <InTheChair chair={slide.inTheChair} coChair={slide.coChair} /> : null}
        {slide.next ? <Next title={slide.next} /> : null}
      </div>
    </div>
  );
}
