import { useState } from 'react';
import { timeOf, toInstant, minutes as inMs } from '../../../../shared/kernel/wall-time';
import { startBreak, USUAL_BREAK } from '../../../actions/meeting-actions';
import { useSecond } from '../../../bridge/clock';
import { TextField } from '../../../ui/field';
import { AskDialog, AskForm, said } from './ask-dialog';
import { readMinutes } from './read-minutes';

function BreakForm() {
  const [typed, setTyped] = useState(String(USUAL_BREAK));
  const now = useSecond();
  const minutes = readMinutes(typed, 1, 240);
  const isOpenEnded = typed.trim() === '';
  const note = isOpenEnded
    ? 'No time is named; end the break when all are back.'
    : minutes === null
      ? 'Type a number of minutes from 1 to 240, or nothing to leave it open.'
      : `Back at ${timeOf(toInstant(now + inMs(minutes)))}.`;
  return (
    <AskForm
      answer="Start break"
      leave="No break"
      onAnswer={() => {
        if (minutes === null && !isOpenEnded) return false;
        void startBreak(minutes);
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
          {...said(note, isRefused && minutes === null && !isOpenEnded)}
        />
      )}
    </AskForm>
  );
}

export function BreakDialog() {
  return (
    <AskDialog overlay="break" title="How long a break?">
      <BreakForm />
    </AskDialog>
  );
}
