import { useState } from 'react';
import { formatDate } from '../../../../shared/kernel/wall-time';
import { readDueDate } from '../../../../shared/minutes/due-date';
import { notesOnScreen } from '../../../actions/targets';
import { useMeeting } from '../../../bridge/console-store';
import { TextField } from '../../../ui/field';
import { AskDialog, AskForm, said } from './ask-dialog';

function DueForm() {
  const { date, nextMeeting } = useMeeting((m) => m.facts);
  const notes = notesOnScreen();
  const before = notes?.dueHere() ?? null;
  const [typed, setTyped] = useState(
    before ? formatDate(before, 'd MMMM yyyy') : nextMeeting ? 'next meeting' : '',
  );
  const due = readDueDate(typed, { meetingDate: date, nextMeeting: nextMeeting?.date ?? null });
  const isNone = typed.trim() === '';
  const note = isNone
    ? 'No date.'
    : due === null
      ? 'Type a day as 28 Jan, 28/1/2027 or “next Friday”; or “next meeting” where one is set.'
      : formatDate(due, 'EEEE d MMMM yyyy');
  return (
    <AskForm
      answer="Set"
      leave="Leave it"
      onAnswer={() => {
        if (due === null && !isNone) return false;
        // After the dialog has given the keyboard back to the notes.
        setTimeout(() => notes?.setDue(due));
        return true;
      }}
    >
      {(isRefused) => (
        <TextField
          autoFocus
          label="By when?"
          value={typed}
          onChange={setTyped}
          {...said(note, isRefused && due === null && !isNone)}
        />
      )}
    </AskForm>
  );
}

export function DueDialog() {
  return (
    <AskDialog overlay="due" title="By when is this due?">
      <DueForm />
    </AskDialog>
  );
}
