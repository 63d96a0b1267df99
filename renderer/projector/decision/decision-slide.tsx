/** A decision read back to the room, as large as its words let it be. */
import type { Slide } from '../../../shared/projector/projector-view';
import { useFit } from '../parts/use-fit';
import styles from './decision-slide.module.css';

type Decision = Extract<Slide, { kind: 'decision' }>;

/** From here on large words would need more room than there is. Characters. */
const LONG = 160;

export function DecisionSlide({ slide: { item, points, text } }: { readonly slide: Decision }) {
  const whole = [text, ...points].join('\n');
  const { box, words } = useFit(whole);
  return (
    <div className={styles.slide}>
      <p className={styles.label}>
        <strong>What we decided</strong>
        {item ? (
          <span className={styles.item}>
            {' '}
            Item {item.position}: {item.title}
          </span>
        ) : null}
      </p>
      <div className={styles.what} ref={box} data-length={whole.length > LONG ? 'long' : 'short'}>
        <div className={styles.words} ref={words}>
          <h1>{text}</h1>
          {points.length === 0 ? null : (
            <ul>
              {points.map((point, place) => (
                <li key={`${place} ${point}`}>{point}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
