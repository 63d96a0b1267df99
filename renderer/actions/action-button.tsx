/** A button that is one action of the table: its label, its key on a cap, and whether it is possible now. */
import { useConsole } from '../bridge/console-store';
import { Button, type ButtonProps } from '../ui/button';
import { labelOf } from './action';
import { isMac, keyCaps } from './keys';
import { actionById, perform } from './table';

interface Props extends Pick<ButtonProps, 'look' | 'size'> {
  readonly id: string;
  /** When the place says more than the table's label. */
  readonly label?: string;
}

export function ActionButton({ id, label, ...rest }: Props) {
  const action = actionById(id);
  const name = useConsole((s) => label ?? labelOf(action, s));
  const isPossible = useConsole(action.when);
  const keys = action.keys === null ? null : keyCaps(action.keys, isMac());
  return (
    <Button {...rest} keys={keys} isDisabled={!isPossible} onPress={() => perform(action)}>
      {name}
    </Button>
  );
}
