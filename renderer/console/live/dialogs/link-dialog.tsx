import { useState } from 'react';
import { notesOnScreen } from '../../../actions/targets';
import { TextField } from '../../../ui/field';
import { readAddress } from '../notes/links';
import { AskDialog, AskForm, said } from './ask-dialog';

function LinkForm() {
  const notes = notesOnScreen();
  const [here] = useState(() => notes?.linkHere() ?? { text: '', address: null });
  const [typed, setTyped] = useState(here.address ?? '');
  const isNone = typed.trim() === '';
  const address = readAddress(typed);
  const isAddress = isNone || address !== null;
  const note = !isAddress
    ? 'This is no address. Paste it from the browser: “https://www.northmoor.example/boards”.'
    : here.text === ''
      ? 'No words are chosen: the address itself is written.'
      : `On “${here.text}”.`;
  return (
    <AskForm
      answer={isNone && here.address !== null ? 'Take the link off' : 'Make the link'}
      leave="Leave it"
      onAnswer={() => {
        if (!isAddress) return false;
        // After the dialog has given the keyboard back to the notes.
        if (!isNone || here.address !== null) setTimeout(() => notes?.setLink(address));
        return true;
      }}
    >
      {(isRefused) => (
        <TextField
          autoFocus
          label="Where does it lead?"
          value={typed}
          onChange={setTyped}
          {...said(note, isRefused && !isAddress)}
        />
      )}
    </AskForm>
  );
}

export function LinkDialog() {
  return (
    <AskDialog overlay="link" title="Link">
      <LinkForm />
    </AskDialog>
  );
}
