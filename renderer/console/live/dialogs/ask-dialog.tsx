/** One question, asked in a dialog: Enter answers it, Escape leaves everything as it was. */
import type { FormEvent, ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type Overlay, setConsole, useConsole } from '../../../bridge/console-store';
import styles from './ask-dialog.module.css';

const close = (): void => setConsole({ overlay: null });

interface Props {
  readonly overlay: Overlay;
  readonly title: string;
  readonly children: ReactNode;
}

export function AskDialog({ overlay, title, children }: Props) {
  const isOpen = useConsole((s) => s.overlay === overlay && s.open !== null);
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && close()}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" level={2} className={styles['title'] ?? ''}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface FormProps {
  /** What Enter does: "Start break". */
  readonly answer: string;
  /** The safe way out: "Keep it". */
  readonly leave: string;
  /** False keeps the dialog open: the answer is not one yet. */
  readonly onAnswer: () => boolean;
  readonly children: ReactNode;
}

export function AskForm({ answer, leave, onAnswer, children }: FormProps) {
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (onAnswer()) close();
  }
  return (
    <form onSubmit={submit} className={styles['form']}>
      {children}
      <div className={styles['buttons']}>
        <Button type="submit" className={styles['answer'] ?? ''}>
          {answer} <kbd aria-hidden="true">↵</kbd>
        </Button>
        <Button className={styles['leave'] ?? ''} onPress={close}>
          {leave} <kbd aria-hidden="true">Esc</kbd>
        </Button>
      </div>
    </form>
  );
}

/** The dialog is opened to be typed into at once. */
const focusOnceDrawn = (field: HTMLInputElement | null): void => field?.focus();

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What was understood, or what is wrong. */
  readonly note: string | null;
  readonly isNumber?: boolean;
}

export function AskField({ label, value, onChange, note, isNumber = false }: FieldProps) {
  return (
    <label className={styles['field']}>
      {label}
      <input
        className={styles['input']}
        ref={focusOnceDrawn}
        value={value}
        inputMode={isNumber ? 'numeric' : 'text'}
        maxLength={500}
        autoComplete="off"
        onFocus={(event) => event.target.select()}
        onChange={(event) => onChange(event.target.value)}
      />
      <output className={styles['note']}>{note}</output>
    </label>
  );
}
