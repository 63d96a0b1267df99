import { useState } from 'react';
import { deferItem, itemToDefer } from '../../../actions/agenda-actions';
import { useConsole } from '../../../bridge/console-store';
import { USUAL_REASON } from '../../../strings/reasons';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { AskDialog, AskForm } from './ask-dialog';
import styles from './ask-dialog.module.css';

function DeferForm() {
  const [reason, setReason] = useState('');
  const item = useConsole(itemToDefer);
  if (!item) return null;
  return (
    <AskForm
      answer="Defer"
      leave="Keep it"
      onAnswer={() => {
        if (reason.trim() === '') return false;
        void deferItem(item.id, reason.trim());
        return true;
      }}
    >
      {(isRefused) => (
        <>
          <p>“{item.title}” leaves today’s agenda; what is written in it is kept.</p>
          <TextField
            autoFocus
            label="Why?"
            value={reason}
            onChange={setReason}
            refusal={
              isRefused && reason.trim() === ''
                ? 'Say why, for the minutes. Or press Escape to keep the item.'
                : null
            }
          />
          <div className={styles['usual']}>
            <Button size="small" onPress={() => setReason(USUAL_REASON)}>
              {USUAL_REASON}
            </Button>
          </div>
        </>
      )}
    </AskForm>
  );
}

export function DeferDialog() {
  return (
    <AskDialog overlay="defer" title="Defer this item?">
      <DeferForm />
    </AskDialog>
  );
}
