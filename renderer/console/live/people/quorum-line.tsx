/** Whether enough members are here, where the board has such a rule. A fact: what follows from it is the chair's to say. */
import { quorumNow, quorumWords } from '../../../../shared/meeting/quorum-now';
import { useMeetingBesidesWords } from '../../../bridge/console-store';
import { Shape } from '../../shell/shape';
import styles from './quorum-line.module.css';

export function QuorumLine() {
  const quorum = quorumNow(useMeetingBesidesWords());
  return (
    <output className={styles['holder']}>
      {quorum && (
        <span className={quorum.isMet ? styles['met'] : styles['lost']}>
          {quorum.isMet ? null : <Shape name="triangle" size={11} />} {quorumWords(quorum)}
        </span>
      )}
    </output>
  );
}
