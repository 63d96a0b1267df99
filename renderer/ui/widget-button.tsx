import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components';
import { buttonClass, type ButtonLook } from './button';

export interface WidgetButtonProps extends Omit<AriaProps, 'className' | 'style' | 'children'>, ButtonLook {
  readonly children: ReactNode;
}

/** A button inside one of react-aria's widgets (a list's row, a menu), which must know of it; it looks like any other. */
export function WidgetButton({ look, size, ...rest }: WidgetButtonProps) {
  return <AriaButton {...rest} className={buttonClass({ look, size })} />;
}
