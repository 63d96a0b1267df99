/**
 * Fields with a label, a hint and a refusal beside them. A refused value stays in
 * the field as it was typed: bad input never costs the clerk a word.
 */
import type { FocusEvent, ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaProps,
} from 'react-aria-components';
import styles from './field.module.css';

export interface FieldProps extends Omit<AriaProps, 'className' | 'style' | 'children' | 'type'> {
  readonly label: string;
  /** Hides the label from the eye where the place already says it. */
  readonly isLabelHidden?: boolean;
  readonly hint?: ReactNode;
  /** Why the value was refused and what to do; null when it was not. */
  readonly refusal?: string | null;
  readonly placeholder?: string;
  readonly width?: 'narrow' | 'full';
}

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'date' | 'time' | 'search' | 'number';
  readonly min?: number | string;
  readonly max?: number | string;
}

function Frame({
  label,
  isLabelHidden,
  hint,
  refusal,
  width,
  control,
  ...rest
}: FieldProps & { control: ReactNode }) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={refusal !== null && refusal !== undefined}
      className={`${styles['field']} ${width === 'narrow' ? styles['narrow'] : ''}`}
    >
      <Label className={isLabelHidden === true ? 'visually-hidden' : (styles['label'] ?? '')}>{label}</Label>
      {control}
      {hint === undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['refusal'] ?? ''}>
        {refusal ? <span role="alert">▲ {refusal}</span> : null}
      </FieldError>
    </AriaTextField>
  );
}

/** Where the keys are put by themselves, what is suggested is typed over. */
const selectAll = ({ target }: FocusEvent): void => {
  if (target instanceof HTMLInputElement) target.select();
};

export function TextField({ type = 'text', min, max, placeholder, ...rest }: TextFieldProps) {
  const control = (
    <Input className={styles['input'] ?? ''} type={type} min={min} max={max} placeholder={placeholder} />
  );
  return <Frame {...rest} {...(rest.autoFocus ? { onFocus: selectAll } : {})} control={control} />;
}

export function TextArea({ rows = 4, placeholder, ...rest }: FieldProps & { readonly rows?: number }) {
  const control = <AriaTextArea className={styles['input'] ?? ''} rows={rows} placeholder={placeholder} />;
  return <Frame {...rest} control={control} />;
}
