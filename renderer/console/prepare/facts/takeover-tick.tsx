/** Takeover Month, suggested for November: Boardside asks, the clerk ticks. */
import { useId } from 'react';
import type { LocalDate } from '../../../../shared/kernel/wall-time';
import { Checkbox } from '../../../ui/checkbox';
import styles from './facts.module.css';

const isNovember = (date: LocalDate): boolean => date.slice(5, 7) === '11';

interface TakeoverTickProps {
  readonly date: LocalDate;
  readonly isTakeover: boolean;
  readonly onChange: (isTakeover: boolean) => void;
}

export function TakeoverTick({ date, isTakeover, onChange }: TakeoverTickProps) {
  const hint = useId();
  const isSuggested = isNovember(date) && !isTakeover;
  return (
    <div>
      <Checkbox
        isSelected={isTakeover}
        onChange={onChange}
        {...(isSuggested && { 'aria-describedby': hint })}
      >
        Takeover Month: a young person co-chairs
      </Checkbox>
      {isSuggested && (
        <p id={hint} className={styles['suggestion']}>
          ◆ November is Takeover Month. Tick this if a young person shares the chair.
        </p>
      )}
    </div>
  );
}
