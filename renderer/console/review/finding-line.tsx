import type { Finding } from '../../../shared/minutes/checks/finding';
import { WidgetButton } from '../../ui/widget-button';
import { Shape } from '../shell/shape';
import styles from './findings.module.css';

export type FindingAct = 'go' | 'mend' | 'silence-here' | 'silence-for-good';

interface Props {
  readonly finding: Finding;
  readonly where: string;
  readonly onAct: (act: FindingAct) => void;
}

/** One finding: where, what is odd in one sentence, and what can be done about it. */
export function FindingLine({ finding, where, onAct }: Props) {
  const { sentence, mend, isSlip } = finding;
  return (
    <div className={styles['finding']} data-slip={isSlip ? '' : undefined}>
      <p className={styles['where']}>
        <Shape name={isSlip ? 'triangle' : 'ring'} size={10} /> {where}
        <span className={styles['class']}>{isSlip ? 'slip' : 'advice'}</span>
      </p>
      <p className={styles['sentence']}>{sentence}</p>
      <div className={styles['acts']}>
        <WidgetButton size="small" look="quiet" onPress={() => onAct('go')}>
          Go to
        </WidgetButton>
        {mend ? (
          <WidgetButton size="small" onPress={() => onAct('mend')}>
            {mend.label}
          </WidgetButton>
        ) : null}
        <div className={styles['silence']}>
          <WidgetButton size="small" look="quiet" onPress={() => onAct('silence-here')}>
            Silence here
          </WidgetButton>
          <WidgetButton size="small" look="quiet" onPress={() => onAct('silence-for-good')}>
            For good
          </WidgetButton>
        </div>
      </div>
    </div>
  );
}
