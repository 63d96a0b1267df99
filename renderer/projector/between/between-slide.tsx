/** The meeting sits, but no item is before it. */
import type { Slide } from '../../../shared/projector/projector-view';
import { useFit } from '../parts/use-fit';
import { InTheChair } from '../parts/who-is-next';
import styles from './between-slide.module.css';

type Between = Extract<Slide, { kind: 'between' }>;

export function BetweenSlide({ slide }: { readonly slide: Between }) {
  const title = slide.next ?? 'That was our last item';
  const { box, words } = useFit(title);
  return (
    <div className={styles.slide}>
      <div className={styles.what} ref={box}>
        <div className={styles.words} ref={words}>
          {slide.next ? <p className={styles.label}>Next</p> : null}
          <h1>{title}</h1>
        </div>
      </div>
      {slide.inTheChair ? (
        <div className={styles.foot}>
          <InTheChair chair={slide.inTheChair} coChair={null} />
        </div>
      ) : null}
    </div>
  );
}
