/** Thanks, and when we meet again. */
import type { Slide } from '../../../shared/projector/projector-view';
import { ChairNames } from '../parts/chair-names';
import styles from './close-slide.module.css';

type Close = Extract<Slide, { kind: 'close' }>;

export function CloseSlide({ slide }: { readonly slide: Close }) {
  return (
    <div className={styles.slide}>
      <div>
        <h1>Thank you for coming</h1>
        {slide.chairs.length > 0 ? (
          <p className={styles.chairs}>
            Our thanks for chairing to <ChairNames chairs={slide.chairs} />
          </p>
        ) : null}
      </div>
      {slide.nextMeeting ? (
        <div className={styles.next}>
          <p>Our next meeting</p>
          <p className={styles.when}>{slide.nextMeeting.when}</p>
          {slide.nextMeeting.where ? <p>{slide.nextMeeting.where}</p> : null}
        </div>
      ) : null}
    </div>
  );
}
