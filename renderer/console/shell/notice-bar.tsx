/** What the clerk must know that no command asked for, and the draft that was just saved. Stays until put away. */
import { Button } from 'react-aria-components';
import { ActionButton } from '../../actions/action-button';
import { setConsole, consoleState, useConsole } from '../../bridge/console-store';
import styles from './notice-bar.module.css';
import { Shape, type ShapeName } from './shape';
import type { Notice } from '../../../shared/ipc/messages';

const SHAPES: Readonly<Record<Notice['tone'], ShapeName>> = {
  information: 'dot',
  warning: 'triangle',
  danger: 'square',
};

const putAway = (id: string): void =>
  setConsole({ notices: consoleState().notices.filter((n) => n.id !== id) });

function PutAway({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button className={styles['away'] ?? ''} onPress={onPress}>
      Put away
    </Button>
  );
}

export function NoticeBar() {
  const notices = useConsole((s) => s.notices);
  const draft = useConsole((s) => s.draft);
  return (
    <section aria-label="Notices" aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.id} className={styles['notice']} data-tone={notice.tone}>
          <Shape name={SHAPES[notice.tone]} />
          <p className={styles['words']}>{notice.message}</p>
          <PutAway onPress={() => putAway(notice.id)} />
        </div>
      ))}
      {draft && (
        <div className={styles['notice']} data-tone="information">
          <Shape name="tick" />
          <p className={styles['words']}>
            The draft minutes are saved as <strong>{draft.fileName}</strong> in {draft.folder}.
          </p>
          <ActionButton id="open-draft" label="Open" />
          <ActionButton id="show-draft" label="Show in folder" />
          <PutAway onPress={() => setConsole({ draft: null })} />
        </div>
      )}
    </section>
  );
}
