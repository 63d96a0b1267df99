import type { ReactNode } from 'react';
import styles from './button.module.css';
import { KeyCap } from './key-cap';
import { Press, type PressProps } from './press';

export interface ButtonLook {
  /** primary: the one thing to do now; plain: beside it; quiet: without a frame; danger: takes something away. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  readonly size?: 'medium' | 'small' | undefined;
}

export interface ButtonProps extends Omit<PressProps, 'className' | 'children'>, ButtonLook {
  readonly children: ReactNode;
  /** The key that does the same, as printed: "Ctrl ↵". */
  readonly keys?: string | null;
}

export const buttonClass = ({ look = 'plain', size = 'medium' }: ButtonLook): string =>
  `${styles['button']} ${styles[look]} ${styles[size]}`;

export function Button({ look, size, keys = null, children, ...rest }: ButtonProps) {
  return (
    <Press {...rest} className={buttonClass({ look, size })}>
      {children}
      {keys === null ? null : <KeyCap keys={keys} />}
    </Press>
  );
}
