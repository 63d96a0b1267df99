/** The clerk's short forms, to be read, changed, added to and taken off; kept with the settings. */
import { type FormEvent, useState } from 'react';
import { refusalOfSnippet, type Snippet } from '../../../../shared/minutes/snippets';
import { changeSettings } from '../../../actions/change-settings';
import { consoleState, setConsole, useConsole } from '../../../bridge/console-store';
import { Button } from '../../../ui/button';
import { Dialog, DialogButtons } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import styles from './snippets-dialog.module.css';

const close = (): void => setConsole({ overlay: null });

interface Row extends Snippet {
  readonly key: number;
}

function SnippetsForm() {
  const [rows, setRows] = useState<readonly Row[]>(() =>
    [...consoleState().settings.snippets, { short: '', text: '' }].map((s, key) => ({ ...s, key })),
  );
  const [isTried, setIsTried] = useState(false);
  const refusalOf = (row: Row): string | null =>
    refusalOfSnippet(
      row,
      rows.filter((r) => r !== row),
    );
  const change = (key: number, what: Partial<Snippet>): void =>
    setRows((now) => now.map((row) => (row.key === key ? { ...row, ...what } : row)));
  const add = (): void =>
    setRows((now) => [...now, { short: '', text: '', key: (now.at(-1)?.key ?? 0) + 1 }]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setIsTried(true);
    if (rows.some((row) => refusalOf(row) !== null)) return;
    const snippets = rows
      .filter((row) => row.short !== '')
      .map(({ short, text }) => ({ short, text: text.trim() }));
    void changeSettings({ snippets });
    close();
  }

  return (
    <form onSubmit={submit}>
      <p>Type the short form and a space in the notes. One Backspace brings back what was typed.</p>
      <p className={styles['heads']} aria-hidden="true">
        <span>Short form</span>
        <span>Becomes</span>
      </p>
      <ul className={styles['rows']} aria-label="Text snippets">
        {rows.map((row, i) => (
          <li key={row.key} className={styles['row']}>
            <TextField
              label={`Short form ${i + 1}`}
              isLabelHidden
              width="narrow"
              value={row.short}
              onChange={(short) => change(row.key, { short: short.trim() })}
              refusal={isTried ? refusalOf(row) : null}
              maxLength={20}
            />
            <TextField
              label={`Becomes, ${i + 1}`}
              isLabelHidden
              value={row.text}
              onChange={(text) => change(row.key, { text })}
              maxLength={500}
            />
            <Button
              look="quiet"
              size="small"
              aria-label={`Take off ${row.short === '' ? `snippet ${i + 1}` : `“${row.short}”`}`}
              onPress={() => setRows((now) => now.filter((r) => r.key !== row.key))}
            >
              Take off
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" onPress={add}>
        Add another
      </Button>
      <DialogButtons>
        <Button keys="Esc" onPress={close}>
          Leave them
        </Button>
        <Button look="primary" type="submit" keys="↵">
          Keep these
        </Button>
      </DialogButtons>
    </form>
  );
}

export function SnippetsDialog() {
  const isOpen = useConsole((s) => s.overlay === 'snippets');
  return (
    <Dialog title="Text snippets" isOpen={isOpen} onClose={close} width="wide" closesOutside={false}>
      <SnippetsForm />
    </Dialog>
  );
}
