/** One line adds an item: "Performance Information (15 mins)". Its other parts are edited after. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useMeeting } from '../../../bridge/console-store';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { say } from '../../../actions/meeting-now';
import { keep } from '../keep';
import styles from './agenda.module.css';
import { placeFor, readItemLine } from './item-text';

export function AddItem() {
  const items = useMeeting((m) => m.agenda.items);
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);

  async function add(): Promise<void> {
    const item = readItemLine(text);
    if (!item)
      return setRefusal(
        'Type the item’s title, and its minutes after it if it has any: “Delivery Plan (20 mins)”.',
      );
    const after = placeFor(item.kind, items);
    const refused = await keep({ type: 'AddItem', item, after: after?.id ?? null });
    setRefusal(refused);
    if (refused !== null) return;
    setText('');
    const number = after === null ? 1 : items.indexOf(after) + 2;
    say(`Item ${number} is added: ${item.title}.`);
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void add();
  };

  return (
    <Form className={styles['add'] ?? ''} onSubmit={submit}>
      <TextField
        label="Add an item"
        isLabelHidden
        placeholder="Add an item: Delivery Plan (20 mins)"
        value={text}
        onChange={(typed) => {
          setText(typed);
          setRefusal(null);
        }}
        refusal={refusal}
      />
      <Button type="submit">Add item</Button>
    </Form>
  );
}
