import type { Meeting } from '../../../shared/meeting/meeting';
import { ActionKey } from '../../actions/action-key';
import { actionById, perform } from '../../actions/table';
import { Press } from '../../ui/press';
import styles from './chair-pill.module.css';
import { chairWords } from './chair-words';
import { Shape } from './shape';

/** Who is in the chair and, with two chairs, who takes it next with one key. */
export function ChairPill({ meeting }: { readonly meeting: Meeting }) {
  const { inTheChair, other } = chairWords(meeting);
  if (inTheChair === null)
    return (
      <Press className={styles['pill']} onPress={() => perform(actionById('go-to-prepare'))}>
        <Shape name="triangle" />
        No chair chosen yet
      </Press>
    );
  if (other === null)
    return (
      <p className={styles['pill']}>
        In the chair: <strong>{inTheChair}</strong>
      </p>
    );
  return (
    <Press className={styles['pill']} onPress={() => perform(actionById('hand-over-chair'))}>
      <span>
        <span className={styles['word']}>In the chair:</span> <strong>{inTheChair}</strong>
      </span>
      <span className={styles['other']}>
        <Shape name="swap" size={14} />
        <span className="visually-hidden">. Hand over to</span>{' '}
        <span className={styles['otherName']}>{other}</span>
      </span>
      <ActionKey keys="F6" />
    </Press>
  );
}
