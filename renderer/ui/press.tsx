/**
 * The browser's own button, said as the rest of the screen says it (`onPress`, `isDisabled`). The first picture is
 * drawn with this one, so that it need not wait for react-aria. A key held down presses once.
 */
import type { ComponentPropsWithRef, KeyboardEvent } from 'react';

type Native = Omit<ComponentPropsWithRef<'button'>, 'disabled' | 'onClick' | 'onKeyDown' | 'style'>;

export interface PressProps extends Native {
  readonly isDisabled?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
}

const onceAPress = (event: KeyboardEvent): void => {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
};

export function Press({ isDisabled = false, onPress, type = 'button', ...rest }: PressProps) {
  return (
    <button {...rest} type={type} disabled={isDisabled} onClick={() => onPress?.()} onKeyDown={onceAPress} />
  );
}
