import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components';
import styles from './button.module.css';
import { KeyCap } from './key-cap';

export interface ButtonProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
  /** primary: the one thing to do now; plain: beside it; quiet: without a frame; danger: takes something away. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'medium' | 'small';
  /** The key that does the same, as printed: "Ctrl ↵". */
  readonly keys?: string | null;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', size = 'medium', keys = null, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`${styles['button']} ${styles[look]} ${styles[size]}`}>
      {children}
      {keys === null ? null : <KeyCap keys={keys} />}
    </AriaButton>
  );
}
