/** The foot of a slide: who is in the chair, with whom, and what comes after. */
import type { Slide } from '../../../shared/projector/projector-view';
import { Pill } from './pill';
import styles from './who-is-next.module.css';

type Chair = Extract<Slide, { kind: 'welcome' }>['chairs'][number];

export function InTheChair({ chair, coChair }: { readonly chair: Chair; readonly coChair: Chair | null }) {
  return (
    <p className={styles.line}>
      <span>In the chair</span> <Pill isYoungPeoples={chair.isYoungPerson}>{chair.name}</Pill>
      {coChair ? <span className={styles.soft}> with {coChair.name}</span> : null}
    </p>
  );
}

export const Next = ({ title, word = 'Next' }: { readonly title: string; readonly word?: string }) => (
  <p className="clamped">
    <span className={styles.soft}>{word}:</span> <strong>{title}</strong>
  </p>
);
