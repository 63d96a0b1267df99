/** The foot of the screen: the keys that matter now or, for a while, what a command did or why it was refused. */
import { useEffect } from 'react';
import { ActionKey } from '../../actions/action-key';
import { isMac } from '../../actions/keys';
import { actionById, perform } from '../../actions/table';
import { setConsole, useConsole } from '../../bridge/console-store';
import { Press } from '../../ui/press';
import styles from './hint-line.module.css';
import { Shape } from './shape';

/** Milliseconds; a refusal stands longer, since something must be done about it. */
const STANDS = { done: 6_000, refused: 20_000 };

const HINTS: readonly (readonly [string, string])[] = [
  ['R', '+ Tab resolved'],
  ['A', '+ Tab action'],
  ['-', 'bullet'],
  ['#', 'sub-heading'],
  ['!', 'clerk only'],
  ['@', 'a person'],
  ['Ctrl Alt Z', 'undo the last step'],
];

export function HintLine() {
  const message = useConsole((s) => s.message);
  const isWriting = useConsole((s) => s.place === 'live' && s.open !== null);
  const canDraft = useConsole((s) => s.open !== null);
  const isFinal = useConsole((s) => s.isFinal);

  useEffect(() => {
    if (!message) return;
    const clear = setTimeout(
      () => setConsole({ message: null }),
      message.isRefusal ? STANDS.refused : STANDS.done,
    );
    return () => clearTimeout(clear);
  }, [message]);

  return (
    <footer className={styles['line']}>
      <output className={styles['message']} data-refusal={message?.isRefusal === true ? '' : undefined}>
        {message && (
          <>
            <Shape name={message.isRefusal ? 'square' : 'tick'} /> {message.text}
          </>
        )}
      </output>
      {!message && isWriting && (
        <ul className={styles['hints']} aria-label="Keys in the notes">
          {HINTS.map(([cap, does]) => (
            <li key={cap}>
              <kbd className={styles['cap']}>{isMac() ? cap.replace('Ctrl', '⌘') : cap}</kbd> {does}
            </li>
          ))}
        </ul>
      )}
      <div className={styles['end']}>
        <Press className={styles['help']} onPress={() => perform(actionById('help'))}>
          <ActionKey keys="F1" /> every key
        </Press>
        {canDraft && (
          <Press className={styles['help']} onPress={() => perform(actionById('preview'))}>
            <ActionKey keys="F11" /> preview
          </Press>
        )}
        {canDraft && (
          <Press className={styles['help']} onPress={() => perform(actionById('save-draft'))}>
            <ActionKey keys="F12" /> {isFinal ? 'final' : 'draft'} minutes to Word
          </Press>
        )}
      </div>
    </footer>
  );
}
