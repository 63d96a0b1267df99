import { useState } from 'react';
import { allowedFor } from '../../../../shared/agenda/agenda-timing';
import { MINUTE } from '../../../../shared/kernel/wall-time';
import { extendItem, itemToExtend } from '../../../actions/agenda-actions';
import { useConsole } from '../../../bridge/console-store';
import { TextField } from '../../../ui/field';
import { AskDialog, AskForm, said } from './ask-dialog';
import { readMinutes } from './read-minutes';

const USUAL = 5;

function ExtendForm() {
  const [typed, setTyped] = useState(String(USUAL));
  const item = useConsole(itemToExtend);
  const minutes = readMinutes(typed, -600, 600);
  if (!item) return null;
  const allowed = (allowedFor(item) ?? 0) / MINUTE;
  const isNoNumber = minutes === null || minutes === 0;
  const note = isNoNumber
    ? 'Type how many minutes to give, or with a minus to take away.'
    : `${item.title}: ${allowed + minutes} minutes in all.`;
  return (
    <AskForm
      answer={minutes !== null && minutes < 0 ? 'Take away' : 'Give'}
      leave="Leave it"
      onAnswer={() => {
        if (minutes === null || minutes === 0) return false;
        void extendItem(item.id, minutes);
        return true;
      }}
    >
      {(isRefused) => (
        <TextField
          autoFocus
          label="Minutes"
          value={typed}
          onChange={setTyped}
          inputMode="numeric"
          {...said(note, isRefused && isNoNumber)}
        />
      )}
    </AskForm>
  );
}

export function ExtendDialog() {
  return (
    <AskDialog overlay="extend" title="How many minutes?">
      <ExtendForm />
    </AskDialog>
  );
}
