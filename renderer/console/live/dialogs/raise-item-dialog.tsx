/** An item nobody planned, raised in the room: it comes after the running one. */
import { useState } from 'react';
import { raiseItem } from '../../../actions/item-changes';
import { Checkbox } from '../../../ui/checkbox';
import { TextField } from '../../../ui/field';
import { AskDialog, AskForm } from './ask-dialog';
import { readMinutes } from './read-minutes';

function RaiseForm() {
  const [title, setTitle] = useState('');
  const [typed, setTyped] = useState('');
  const [isYoungPeopleLed, setYoungPeopleLed] = useState(false);
  const [startsNow, setStartsNow] = useState(true);
  const minutes = readMinutes(typed, 1, 600);
  const hasMinutes = typed.trim() !== '';
  return (
    <AskForm
      answer={startsNow ? 'Add and start' : 'Add'}
      leave="Leave it"
      onAnswer={() => {
        if (title.trim() === '' || (hasMinutes && minutes === null)) return false;
        void raiseItem({ title: title.trim(), minutes, isYoungPeopleLed, startsNow });
        return true;
      }}
    >
      {(isRefused) => (
        <>
          <TextField
            autoFocus
            label="What is it about?"
            value={title}
            onChange={setTitle}
            refusal={
              isRefused && title.trim() === '' ? 'Say what it is about, as the minutes head it.' : null
            }
          />
          <TextField
            label="Minutes"
            width="narrow"
            inputMode="numeric"
            hint="Nothing where nobody said how long."
            value={typed}
            onChange={setTyped}
            refusal={
              isRefused && hasMinutes && minutes === null ? 'Type a number of minutes from 1 to 600.' : null
            }
          />
          <Checkbox isSelected={startsNow} onChange={setStartsNow}>
            It starts now
          </Checkbox>
          <Checkbox isSelected={isYoungPeopleLed} onChange={setYoungPeopleLed}>
            Young people lead it
          </Checkbox>
        </>
      )}
    </AskForm>
  );
}

export function RaiseItemDialog() {
  return (
    <AskDialog overlay="raise-item" title="An item from the floor">
      <RaiseForm />
    </AskDialog>
  );
}
