/** The foot of a slide: who is in the chair, with whom, and what comes after. */
import type { Slide } from '../../../shared/projector/projector-view';
import { Pill } from './pill';
import styles from './who-is-next.module.css';

type Chair = Extract<Slide, { kind: 'welcome' }>['chairs'][number];

interface InTheChairProps {
  readonly chair: Chair;
  readonly coChair: Chair | null;
  /** Which of the two was chosen to lead this item. */
  readonly lead?: Extract<Slide, { kind: 'item' }>['lead'];
}

export function InTheChair({ chair, coChair, lead = null }: InTheChairProps) {
  return (
    <p className={styles.line}>
      <span>{lead === 'in-the-chair' ? 'In the chair and leading this' : 'In the chair'}</span>{' '}
      <Pill isYoungPeoples={chair.isYoungPerson}>{chair.name}</Pill>
      {coChair ? (
        <span className={styles.soft}>
          {' '}
          with {coChair.name}
          {lead === 'co-chair' ? <strong className={styles.leads}>, who leads this</strong> : null}
        </span>
      ) : null}
    </p>
  );
}

export const Next = ({ title, word = 'Next' }: { readonly title: string; readonly word?: string }) => (
  <p className="clamped">
    <span className={styles.soft}>{word}:</span> <strong>{title}</strong>
  </p>
);
