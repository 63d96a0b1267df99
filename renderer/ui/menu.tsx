import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import styles from './menu.module.css';
import { WidgetButton } from './widget-button';

export interface MenuChoice<T extends string> {
  readonly id: T;
  readonly label: string;
}

export interface MenuProps<T extends string> {
  /** What the button opens: "More for Anne Hartley". */
  readonly label: string;
  readonly choices: readonly MenuChoice<T>[];
  readonly onChoose: (choice: T) => void;
}

/** What else can be done with a thing, behind one small button. */
export function Menu<T extends string>({ label, choices, onChoose }: MenuProps<T>) {
  const choose = (key: unknown): void => {
    const chosen = choices.find((choice) => choice.id === key);
    if (chosen) onChoose(chosen.id);
  };
  return (
    <MenuTrigger>
      <WidgetButton look="quiet" size="small" aria-label={label}>
        ⋯
      </WidgetButton>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <AriaMenu className={styles['menu'] ?? ''} items={choices} onAction={choose}>
          {(choice) => <MenuItem className={styles['choice'] ?? ''}>{choice.label}</MenuItem>}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
