/** A dialog asked for by the clerk. Escape closes it, focus goes back to where it came from. */
import { type ReactNode, useEffect } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** narrow: a question; wide: a sheet with a list. */
  readonly width?: 'narrow' | 'wide' | 'full';
  /** Says the title to screen readers only, where the content shows it in its own way. */
  readonly isTitleHidden?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
  /** Whether a press beside the dialog closes it; no where that would cost what was typed. */
  readonly closesOutside?: boolean;
  readonly children: ReactNode;
}

/**
 * Escape closes the dialog also in the moment when the keyboard stands nowhere: where the line it was in has just gone,
 * the page itself has it until it is brought back.
 */
function useEscapeFromNowhere(isOpen: boolean, onClose: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const escape = (event: KeyboardEvent): void => {
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      if (event.key === 'Escape' && isNowhere && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  }, [isOpen, onClose]);
}

export function Dialog({
  title,
  isOpen,
  onClose,
  width = 'narrow',
  isTitleHidden,
  role = 'dialog',
  closesOutside = true,
  children,
}: DialogProps) {
  useEscapeFromNowhere(isOpen, onClose);
  return (
    <ModalOverlay
      className={styles['veil'] ?? ''}
      isOpen={isOpen}
      isDismissable={closesOutside}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={`${styles['sheet']} ${styles[width]}`}>
        <AriaDialog className={styles['dialog'] ?? ''} role={role}>
          <Heading
            slot="title"
            level={2}
            className={isTitleHidden === true ? 'visually-hidden' : (styles['title'] ?? '')}
          >
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row of buttons at a dialog's foot: the safe one first in reading order, the doing one last. */
export function DialogButtons({ children }: { readonly children: ReactNode }) {
  return <div className={styles['buttons']}>{children}</div>;
}
