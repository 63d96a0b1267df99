/** Alt+F7: the next word that is not in the dictionary, and what can be done about it. */
import { useEffect, useState } from 'react';
import { notesOnScreen } from '../../../actions/targets';
import { changeSettings } from '../../../actions/change-settings';
import { consoleState, setConsole, useConsole } from '../../../bridge/console-store';
import { Button } from '../../../ui/button';
import { Dialog, DialogButtons } from '../../../ui/dialog';
import { speller } from './speller';
import styles from './spelling-dialog.module.css';

const close = (): void => setConsole({ overlay: null });

/** After the dialog has given the keyboard back to the notes. */
const then = (what: () => void): void => {
  close();
  setTimeout(what);
};

async function addWord(word: string): Promise<void> {
  const { words } = consoleState().settings;
  if (!words.includes(word)) await changeSettings({ words: [...words, word] });
}

function Suggestions({ word }: { readonly word: string }) {
  const [found, setFound] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isOver = false;
    void speller()
      ?.suggest(word.replaceAll('’', "'"))
      .then((words) => !isOver && setFound(words));
    return () => {
      isOver = true;
    };
  }, [word]);
  return (
    <>
      <p>“{word}” is not in the dictionary.</p>
      <div className={styles['found']}>
        {found === null && <p>Looking for what may be meant…</p>}
        {found?.length === 0 && <p>Nothing near it was found.</p>}
        {found?.map((other, i) => (
          <Button
            key={other}
            autoFocus={i === 0}
            onPress={() => then(() => notesOnScreen()?.replaceMisspelt(other))}
          >
            {other}
          </Button>
        ))}
      </div>
      <DialogButtons>
        <Button keys="Esc" onPress={close}>
          Leave it
        </Button>
        <Button onPress={() => void addWord(word).then(close)}>Add to the dictionary</Button>
      </DialogButtons>
    </>
  );
}

export function SpellingDialog() {
  const isOpen = useConsole((s) => s.overlay === 'spelling');
  const [word] = [isOpen ? (notesOnScreen()?.misspelt()?.word ?? null) : null];
  return (
    <Dialog title="Spelling" isOpen={isOpen && word !== null} onClose={close}>
      {word !== null && <Suggestions word={word} />}
    </Dialog>
  );
}
