/** What the clerk must know that no command asked for, and the draft that was just saved. Stays until put away. */
import { ActionButton } from '../../actions/action-button';
import { consoleState, setConsole, useConsole } from '../../bridge/console-store';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { savedWords } from '../../strings/exports';
import styles from './notice-bar.module.css';

const putAway = (id: string): void =>
  setConsole({ notices: consoleState().notices.filter((n) => n.id !== id) });

function PutAway({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button look="quiet" size="small" onPress={onPress}>
      Put away
    </Button>
  );
}

export function NoticeBar() {
  const notices = useConsole((s) => s.notices);
  const saved = useConsole((s) => s.lastExport);
  const templateFault = useConsole((s) => s.templateFault);
  const hasTemplate = useConsole((s) => s.settings.wordTemplate !== null);
  return (
    <section aria-label="Notices" aria-live="polite" className={styles['bar']}>
      {notices.map(({ id, tone, message }) => (
        <Notice key={id} tone={tone} actions={<PutAway onPress={() => putAway(id)} />}>
          {message}
        </Notice>
      ))}
      {templateFault !== null && (
        <Notice
          tone="warning"
          actions={
            <>
              <ActionButton id="choose-template" label="Choose again" size="small" />
              {hasTemplate && <ActionButton id="drop-template" label="Use the built-in style" size="small" />}
              <PutAway onPress={() => setConsole({ templateFault: null })} />
            </>
          }
        >
          {templateFault}
        </Notice>
      )}
      {saved && (
        <Notice
          tone="good"
          actions={
            <>
              <ActionButton id="open-export" label="Open" size="small" />
              <ActionButton id="show-export" label="Show in folder" size="small" />
              <PutAway onPress={() => setConsole({ lastExport: null })} />
            </>
          }
        >
          {savedWords(saved)} saved as <strong>{saved.fileName}</strong> in {saved.folder}.
          {saved.leftAlone === undefined
            ? null
            : ` “${saved.leftAlone}” was left as it was, because somebody changed it since or has it open.`}
        </Notice>
      )}
    </section>
  );
}
