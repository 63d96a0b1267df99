/**
 * Where we are, how long is left, who is in the chair, what is next. An item
 * without allotted time has no clock: nothing is asked of the room there.
 */
import { leftAt } from '../../../shared/agenda/agenda-timing';
import { flipPhase, formatCountdown, isTimeUp, shareLeft } from '../../../shared/agenda/countdown';
import { timeLeftWords } from '../../../shared/projector/clock-words';
import type { ExplainedTerm, Slide } from '../../../shared/projector/projector-view';
import { useTick } from '../../bridge/clock';
import { ClockFace, HeldClock } from '../parts/clock-face';
import { Jargon, TermWords } from '../term/term-words';
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

function What({ slide, term }: { readonly slide: Item; readonly term: ExplainedTerm | null }) {
  const { box, words } = useFit(
    [slide.title, slide.presenter, term?.words, term?.plainly, term?.acronym].join('\n'),
  );
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
        {term ? <TermWords term={term} /> : <h1>{slide.title}</h1>}
        {slide.presenter && !term ? <p className={`${styles.presenter} clamped`}>{slide.presenter}</p> : null}
      </div>
    </div>
  );
}

interface ItemSlideProps {
  readonly slide: Item;
  readonly isFrozen: boolean;
  /** What the clerk has put up, in place of the title: clock and chair stay. */
  readonly term?: ExplainedTerm | null;
}

export function ItemSlide({ slide, isFrozen, term = null }: ItemSlideProps) {
  return (
    <div
      className={styles.slide}
      data-has-clock={slide.timer.allowed !== null}
      data-has-long-title={slide.title.length > LONG_TITLE}
    >
      <What slide={slide} term={term} />
      <ItemClock timer={slide.timer} isFrozen={isFrozen} />
      <div className={styles.foot} data-has-jargon={slide.jargon.length > 0 && !term}>
        {slide.inTheChair ? (
          <InTheChair chair={slide.inTheChair} coChair={slide.coChair} lead={slide.lead} />
        ) : null}
        {slide.next ? <Next title={slide.next} /> : null}
        {slide.jargon.length > 0 && !term ? <Jargon terms={slide.jargon} /> : null}
      </div>
    </div>
  );
}
