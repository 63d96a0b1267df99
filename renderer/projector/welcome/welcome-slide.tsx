/** While people come in: what this is, when it begins, where, who chairs, what comes first. */
import type { ReactNode } from 'react';
import { startWords } from '../../../shared/projector/clock-words';
import type { Slide } from '../../../shared/projector/projector-view';
import { useSecond } from '../../bridge/clock';
import { ChairNames } from '../parts/chair-names';
import { useFit } from '../parts/use-fit';
import styles from './welcome-slide.module.css';

type Welcome = Extract<Slide, { kind: 'welcome' }>;

const withThe = (board: string): string => (/^the\s/i.test(board) ? board : `the ${board}`);

function UntilTheStart({ startsAt }: { readonly startsAt: Welcome['startsAt'] }) {
  const now = useSecond();
  return (
    <p className={styles.start} aria-live="polite">
      {startWords(startsAt, now)}
    </p>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd className="clamped">{children}</dd>
  </div>
);

export function WelcomeSlide({ board, slide }: { readonly board: string; readonly slide: Welcome }) {
  const title = `Welcome to ${withThe(board)}`;
  const { box, words } = useFit(title);
  const { venue, chairs, first, note } = slide;
  const hasFacts = venue !== '' || chairs.length > 0 || first !== null;
  return (
    <div className={styles.slide}>
      <div className={styles.what} ref={box}>
        <div className={styles.words} ref={words}>
          <h1>{title}</h1>
          <UntilTheStart startsAt={slide.startsAt} />
        </div>
      </div>
      {hasFacts ? (
        <dl className={styles.facts}>
          {venue ? <Fact name="Where">{venue}</Fact> : null}
          {chairs.length > 0 ? (
            <Fact name="In the chair">
              <ChairNames chairs={chairs} />
            </Fact>
          ) : null}
          {first ? <Fact name="First">{first}</Fact> : null}
        </dl>
      ) : null}
      {note ? (
        <div className={styles.note}>
          <p className="clamped">{note}</p>
        </div>
      ) : null}
    </div>
  );
}
