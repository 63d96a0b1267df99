import {
  Button as AriaButton,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import field from './field.module.css';
import styles from './select.module.css';

export interface Choice<T extends string> {
  readonly id: T;
  readonly label: string;
}

export interface SelectProps<T extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few. Opens with Alt+Down, Enter or a letter, as the system's own does. */
export function Select<T extends string>({ label, isLabelHidden, choices, value, onChange }: SelectProps<T>) {
  const choose = (key: unknown): void => {
    const chosen = choices.find((choice) => choice.id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <AriaSelect className={field['field'] ?? ''} value={value} onChange={choose}>
      <Label className={isLabelHidden === true ? 'visually-hidden' : (field['label'] ?? '')}>{label}</Label>
      <AriaButton className={`${field['input']} ${styles['button']}`}>
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </AriaButton>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox className={styles['list'] ?? ''} items={choices}>
          {(choice) => <ListBoxItem className={styles['choice'] ?? ''}>{choice.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
