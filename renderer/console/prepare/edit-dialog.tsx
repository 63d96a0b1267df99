/**
 * A dialog whose fields save themselves. Closing hands over what is still being
 * typed; a refusal keeps it open and is shown, and closing once more leaves that
 * field as it was.
 */
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog, DialogButtons } from '../../ui/dialog';
import { DraftScope, type Settle } from './use-draft';

export interface EditDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly width?: 'narrow' | 'wide';
  /** Stands at the foot, before Done: what takes the thing away. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function EditDialog({ title, isOpen, onClose, width = 'narrow', actions, children }: EditDialogProps) {
  const [scope] = useState(() => new Set<Settle>());
  const isWarned = useRef(false);
  const close = async (): Promise<void> => {
    const kept = await Promise.all([...scope].map((settle) => settle()));
    if (!kept.every(Boolean) && !isWarned.current) {
      isWarned.current = true;
      return;
    }
    isWarned.current = false;
    onClose();
  };
  return (
    <Dialog title={title} isOpen={isOpen} onClose={() => void close()} width={width} closesOutside={false}>
      <DraftScope.Provider value={scope}>{children}</DraftScope.Provider>
      <DialogButtons>
        {actions}
        <Button look="primary" onPress={() => void close()}>
          Done
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
