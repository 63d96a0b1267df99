/** While people come in: what this is, how long until it begins, where, who chairs, what comes first, and the food. */
import type { ReactNode } from 'react';
import { formatCountdown, SECOND } from '../../../shared/agenda/countdown';
import { formatInstant, minutes } from '../../../shared/kernel/wall-time';
import { startWords } from '../../../shared/projector/clock-words';
import type { Slide } from '../../../shared/projector/projector-view';
import { useTick } from '../../bridge/clock';
import { ChairNames } from '../parts/chair-names';
import { ClockFace } from '../parts/clock-face';
import { useFit } from '../parts/use-fit';
import styles from './welcome-slide.module.css';

type Welcome = Extract<Slide, { kind: 'welcome' }>;

/** A clock counts down from here on; before, it says when. */
const COUNTED_FROM = minutes(60);

const withThe = (board: string): string => (/^the\s/i.test(board) ? board : `the ${board}`);

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd className="clamped">{children}</dd>
  </div>
);

function Facts({ slide: { chairs, first, venue } }: { readonly slide: Welcome }) {
  if (venue === '' && chairs.length === 0 && first === null) return null;
  return (
    <dl className={styles.facts}>
      {venue ? <Fact name="Where">{venue}</Fact> : null}
      {chairs.length > 0 ? (
        <Fact name="In the chair">
          <ChairNames chairs={chairs} />
        </Fact>
      ) : null}
      {first ? <Fact name="First">{first}</Fact> : null}
    </dl>
  );
}

function Title({ title, start }: { readonly title: string; readonly start: ReactNode }) {
  const { box, words } = useFit(title);
  return (
    <div className={styles.what} ref={box}>
      <div className={styles.words} ref={words}>
        <h1>{title}</h1>
        {start}
      </div>
    </div>
  );
}

interface WelcomeSlideProps {
  readonly board: string;
  readonly slide: Welcome;
  readonly isFrozen: boolean;
}

export function WelcomeSlide({ board, slide, isFrozen }: WelcomeSlideProps) {
  const { note, startsAt } = slide;
  const now = useTick(startsAt % SECOND);
  const toGo = startsAt - now;
  const isCounted = !isFrozen && toGo > 0 && toGo < COUNTED_FROM;
  const at = `We start at ${formatInstant(startsAt, 'HH:mm')}`;
  const start =
    isCounted || isFrozen ? (
      <p className={styles.start}>{at}</p>
    ) : (
      <p className={styles.start} aria-live="polite">
        {startWords(startsAt, now)}
      </p>
    );
  return (
    <div className={styles.slide} data-has-clock={isCounted}>
      <Title title={`Welcome to ${withThe(board)}`} start={start} />
      {isCounted ? (
        <div className={styles.clock}>
          <ClockFace
            digits={formatCountdown(toGo)}
            words={startWords(startsAt, now)}
            share={toGo / COUNTED_FROM}
            state="running"
          />
        </div>
      ) : null}
      <div className={styles.foot}>
        <Facts slide={slide} />
        {note ? (
          <div className={styles.note}>
            <p className="clamped">{note}</p>
          </div>
        ) : null}
      </div>
    </div>
  );
}
