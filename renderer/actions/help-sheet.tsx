/** F1: every action with its key, by menu, and what may be typed in the notes. Read from the table itself. */
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { setConsole, useConsole } from '../bridge/console-store';
import { NOTES_KEYS } from '../strings/notes-keys';
import { labelOf, MENUS } from './action';
import styles from './help-sheet.module.css';
import { KeyCap } from './key-cap';
import { ACTIONS } from './table';

const close = (): void => setConsole({ overlay: null });

function HelpBody() {
  const s = useConsole();
  return (
    <div className={styles['columns']}>
      <section className={styles['group']}>
        <h3>While you type in the notes</h3>
        <ul>
          {NOTES_KEYS.map(({ caps, does }) => (
            <li key={does} className={styles['row']}>
              <span>{does}</span>
              <kbd className={styles['typed']}>{caps}</kbd>
            </li>
          ))}
        </ul>
      </section>
      {MENUS.map((menu) => (
        <section key={menu} className={styles['group']}>
          <h3>{menu}</h3>
          <ul>
            {ACTIONS.filter((a) => a.menu === menu).map((action) => (
              <li key={action.id} className={styles['row']}>
                <span>{labelOf(action, s)}</span>
                {action.keys === null ? (
                  <span className={styles['none']}>palette</span>
                ) : (
                  <KeyCap keys={action.keys} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

export function HelpSheet() {
  const isOpen = useConsole((s) => s.overlay === 'help');
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && close()}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <header className={styles['top']}>
            <Heading slot="title" level={2}>
              Every key
            </Heading>
            <Button className={styles['close'] ?? ''} onPress={close}>
              Close <kbd aria-hidden="true">Esc</kbd>
            </Button>
          </header>
          <HelpBody />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
