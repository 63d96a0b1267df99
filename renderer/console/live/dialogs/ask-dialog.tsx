/** One question, asked in a dialog: Enter answers it, Escape leaves everything as it was. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { type Overlay, setConsole, useConsole } from '../../../bridge/console-store';
import { Button } from '../../../ui/button';
import { Dialog, DialogButtons } from '../../../ui/dialog';
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
    <Dialog title={title} isOpen={isOpen} onClose={close}>
      {children}
    </Dialog>
  );
}

/** What stands under the field: a hint, or the same words as a refusal once Enter was pressed in vain. */
export const said = (note: string, isRefused: boolean) => (isRefused ? { refusal: note } : { hint: note });

interface FormProps {
  /** What Enter does: "Start break". */
  readonly answer: string;
  /** The safe way out: "Keep it". */
  readonly leave: string;
  /** False keeps the dialog open: the answer is not one yet, or was refused. */
  readonly onAnswer: () => boolean | Promise<boolean>;
  /** Told whether Enter was pressed in vain, so that the field can say why. */
  readonly children: (isRefused: boolean) => ReactNode;
}

export function AskForm({ answer, leave, onAnswer, children }: FormProps) {
  const [isRefused, setRefused] = useState(false);
  function submit(event: FormEvent): void {
    event.preventDefault();
    const settle = (isAnswered: boolean): void => {
      if (isAnswered) close();
      else setRefused(true);
    };
    const answered = onAnswer();
    if (typeof answered === 'boolean') settle(answered);
    else void answered.then(settle);
  }
  return (
    <form onSubmit={submit} className={styles['form']}>
      {children(isRefused)}
      <DialogButtons>
        <Button keys="Esc" onPress={close}>
          {leave}
        </Button>
        <Button look="primary" type="submit" keys="↵">
          {answer}
        </Button>
      </DialogButtons>
    </form>
  );
}
