/** One line for the whole room, put on the projector below whatever it shows. */
import { useState } from 'react';
import { LONGEST_LINE } from '../../../../shared/projector/longest-line';
import { orderProjector } from '../../../actions/projector-actions';
import { useConsole } from '../../../bridge/console-store';
import { TextField } from '../../../ui/field';
import { AskDialog, AskForm, said } from './ask-dialog';

const NOTE = `Everybody in the room reads it, until you take it off. At most ${LONGEST_LINE} letters.`;

function LineForm() {
  const line = useConsole((s) => s.wall?.line ?? null);
  const [typed, setTyped] = useState(line ?? '');
  const text = typed.trim();
  const isTakenOff = text === '' && line !== null;
  const isTooLong = text.length > LONGEST_LINE;
  const isNone = text === '' && line === null;
  const note = isTooLong
    ? `This is ${text.length - LONGEST_LINE} letters too long to be read from the back. Make it shorter.`
    : isNone
      ? 'Type what the room should read.'
      : NOTE;
  return (
    <AskForm
      answer={isTakenOff ? 'Take the line off' : 'Put it on the projector'}
      leave="Leave it"
      onAnswer={() => {
        if (isTooLong || isNone) return false;
        void orderProjector({ kind: 'line', text: text === '' ? null : text }, (wall) =>
          wall?.line ? `On the projector: “${wall.line}”` : 'The line is off the projector.',
        );
        return true;
      }}
    >
      {(isRefused) => (
        <TextField
          autoFocus
          label="The line"
          value={typed}
          onChange={setTyped}
          placeholder="The fire alarm is tested at 18:30. Please stay where you are."
          {...said(isNone && !isRefused ? NOTE : note, isTooLong || (isRefused && isNone))}
        />
      )}
    </AskForm>
  );
}

export function ProjectorLineDialog() {
  return (
    <AskDialog overlay="projector-line" title="A line on the projector">
      <LineForm />
    </AskDialog>
  );
}
