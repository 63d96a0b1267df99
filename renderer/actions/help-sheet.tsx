/** F1: every action with its key, by menu, and what may be typed in the notes. Read from the table itself. */
import type { ReactNode } from 'react';
import { setConsole, useConsole } from '../bridge/console-store';
import { NOTES_KEYS } from '../strings/notes-keys';
import { Button } from '../ui/button';
import { Dialog, DialogButtons } from '../ui/dialog';
import { KeyCap } from '../ui/key-cap';
import { labelOf, MENUS } from './action';
import { ActionKey } from './action-key';
import styles from './help-sheet.module.css';
import { isMac } from './keys';
import { ACTIONS } from './table';

const close = (): void => setConsole({ overlay: null });

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Row({ does, children }: { readonly does: string; readonly children: ReactNode }) {
  return (
    <li className={styles['row']}>
      <span>{does}</span>
      {children}
    </li>
  );
}

function HelpBody() {
  const s = useConsole();
  return (
    <div className={styles['columns']}>
      <Group title="While you type in the notes">
        {NOTES_KEYS.map(({ caps, does }) => (
          <Row key={does} does={does}>
            <KeyCap keys={isMac() ? caps.replaceAll('Ctrl', '⌘') : caps} />
          </Row>
        ))}
      </Group>
      {MENUS.map((menu) => (
        <Group key={menu} title={menu}>
          {ACTIONS.filter((a) => a.menu === menu).map((action) => (
            <Row key={action.id} does={labelOf(action, s)}>
              {action.keys !== null && <ActionKey keys={action.keys} />}
            </Row>
          ))}
        </Group>
      ))}
    </div>
  );
}

export function HelpSheet() {
  const isOpen = useConsole((s) => s.overlay === 'help');
  return (
    <Dialog title="Every key" isOpen={isOpen} onClose={close} width="full">
      <p>What has no key here is found with {<ActionKey keys="Mod+K" />} and a few letters of its name.</p>
      <HelpBody />
      <DialogButtons>
        <Button keys="Esc" onPress={close}>
          Close
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
