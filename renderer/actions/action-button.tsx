/** A button that is one action of the table: its label, its key on a cap, and whether it is possible now. */
import { Button } from 'react-aria-components';
import { useConsole } from '../bridge/console-store';
import { labelOf } from './action';
import styles from './action-button.module.css';
import { KeyCap } from './key-cap';
import { actionById, perform } from './table';

interface Props {
  readonly id: string;
  /** The one thing most likely wanted here. */
  readonly isPrimary?: boolean;
  /** When the place says more than the table's label. */
  readonly label?: string;
}

export function ActionButton({ id, isPrimary = false, label }: Props) {
  const action = actionById(id);
  const name = useConsole((s) => label ?? labelOf(action, s));
  const isPossible = useConsole(action.when);
  return (
    <Button
      className={`${styles['button']} ${isPrimary ? styles['primary'] : ''}`}
      {...(isPrimary && isPossible ? { 'data-on-colour': '' } : {})}
      isDisabled={!isPossible}
      onPress={() => perform(action)}
    >
      {name}
      {action.keys !== null && <KeyCap keys={action.keys} />}
    </Button>
  );
}
