/** Fields that save themselves: on Enter, and when the clerk leaves them. */
import type { ReactNode } from 'react';
import type { KeyboardEvent } from 'react-aria-components';
import { TextArea, TextField } from '../../ui/field';
import { type Save, useDraft } from './use-draft';

export interface SavedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly save: Save;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly width?: 'narrow' | 'full';
}

export function SavedField({ value, save, ...rest }: SavedFieldProps) {
  const { text, refusal, type, settle } = useDraft(value, save);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') void settle();
    else event.continuePropagation();
  };
  return (
    <TextField
      {...rest}
      value={text}
      refusal={refusal}
      onChange={type}
      onBlur={() => void settle()}
      onKeyDown={onKeyDown}
    />
  );
}

export function SavedArea({ value, save, rows = 2, ...rest }: SavedFieldProps & { readonly rows?: number }) {
  const { text, refusal, type, settle } = useDraft(value, save);
  return (
    <TextArea
      {...rest}
      rows={rows}
      value={text}
      refusal={refusal}
      onChange={type}
      onBlur={() => void settle()}
    />
  );
}
