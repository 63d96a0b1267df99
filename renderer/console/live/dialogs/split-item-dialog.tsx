/** Two items of one: the second comes right after, and may take minutes and the text from the cursor on along. */
import { useState } from 'react';
import { splitItem } from '../../../actions/item-changes';
import { shownItem } from '../../../actions/meeting-now';
import { notesOnScreen } from '../../../actions/targets';
import { useConsole } from '../../../bridge/console-store';
import { Checkbox } from '../../../ui/checkbox';
import { TextField } from '../../../ui/field';
import { AskDialog, AskForm, said } from './ask-dialog';
import { readMinutes } from './read-minutes';

/** As much of a paragraph as tells which one it is. */
const RECOGNISED = 40;

const begins = (text: string): string =>
  text.length > RECOGNISED ? `${text.slice(0, RECOGNISED).trimEnd()}…` : text;

function SplitForm() {
  const item = useConsole(shownItem);
  const [block] = useState(() => notesOnScreen()?.blockHere() ?? null);
  const [title, setTitle] = useState('');
  const [typed, setTyped] = useState('');
  const [takesText, setTakesText] = useState(false);
  if (!item) return null;
  const { allottedMinutes } = item;
  const most = allottedMinutes === null ? 600 : allottedMinutes - 1;
  const minutes = readMinutes(typed, 1, most);
  const hasMinutes = typed.trim() !== '';
  const note = !hasMinutes
    ? 'Nothing leaves them all with the first part.'
    : minutes === null
      ? `Type a number of minutes from 1 to ${most}, or nothing.`
      : allottedMinutes === null
        ? `The second part is given ${minutes}.`
        : `The first part keeps ${allottedMinutes - minutes} of its ${allottedMinutes}.`;
  return (
    <AskForm
      answer="Split it"
      leave="Leave it whole"
      onAnswer={() => {
        if (title.trim() === '' || (hasMinutes && minutes === null)) return false;
        return splitItem(item.id, {
          title: title.trim(),
          minutes,
          fromBlock: takesText ? (block?.id ?? null) : null,
        });
      }}
    >
      {(isRefused) => (
        <>
          <p>“{item.title}” keeps its time and its text. The second part comes right after it.</p>
          <TextField
            autoFocus
            label="What is the second part about?"
            value={title}
            onChange={setTitle}
            refusal={
              isRefused && title.trim() === '' ? 'Say what it is about, as the minutes head it.' : null
            }
          />
          {most >= 1 && (
            <TextField
              label="Minutes for it"
              inputMode="numeric"
              value={typed}
              onChange={setTyped}
              {...said(note, isRefused && hasMinutes && minutes === null)}
            />
          )}
          {block !== null && block.standsFor === null && block.text.trim() !== '' && (
            <Checkbox isSelected={takesText} onChange={setTakesText}>
              The text from “{begins(block.text.trim())}” on goes along
            </Checkbox>
          )}
        </>
      )}
    </AskForm>
  );
}

export function SplitItemDialog() {
  return (
    <AskDialog overlay="split-item" title="Split this item in two">
      <SplitForm />
    </AskDialog>
  );
}
