import { ListBox, ListBoxItem } from 'react-aria-components';
import type { LibraryEntry } from '../../../shared/ipc/messages';
import { openMeeting } from '../../bridge/library-link';
import { Badge } from '../../ui/badge';
import styles from './library.module.css';
import { dateWords, itemWords, phaseWords } from './library-groups';

/** One list of meetings: arrows move, Enter opens. */
export function MeetingList({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly LibraryEntry[];
}) {
  return (
    <ListBox
      aria-label={label}
      className={styles['list'] ?? ''}
      items={entries}
      onAction={(key) => {
        const entry = entries.find(({ id }) => id === key);
        if (entry) void openMeeting(entry.id);
      }}
    >
      {(entry) => (
        <ListBoxItem
          id={entry.id}
          className={styles['meeting'] ?? ''}
          textValue={`${dateWords(entry.date)} ${entry.board}`}
        >
          <span className={styles['when']}>
            <strong>{dateWords(entry.date)}</strong>
            <span>{entry.start}</span>
          </span>
          <span className={styles['what']}>
            <strong>{entry.board}</strong>
            <span>{[entry.venue, itemWords(entry.itemCount)].filter(Boolean).join(' · ')}</span>
          </span>
          <span className={styles['marks']}>
            {entry.isTakeover ? <Badge tone="young">Takeover Month</Badge> : null}
            <Badge tone={['sitting', 'break', 'adjourned'].includes(entry.phase) ? 'running' : 'plain'}>
              {phaseWords(entry.phase)}
            </Badge>
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
