/** Every meeting in one list: arrows go through all of it, Enter opens. */
import { useState } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { LibraryEntry } from '../../../shared/ipc/messages';
import { openMeeting } from '../../bridge/library-link';
import { Badge } from '../../ui/badge';
import styles from './library.module.css';
import { dateWords, isRunning, itemWords, type LibraryGroup, phaseWords } from './library-groups';

function Meeting({ entry }: { readonly entry: LibraryEntry }) {
  return (
    <ListBoxItem
      id={entry.id}
      className={styles['meeting'] ?? ''}
      textValue={`${dateWords(entry.date)} ${entry.board}`}
    >
      <span className={styles['when']}>
        <strong>{dateWords(entry.date)}</strong> <span>{entry.start}</span>
      </span>{' '}
      <span className={styles['what']}>
        <strong>{entry.board}</strong>{' '}
        <span>{[entry.venue, itemWords(entry.itemCount)].filter(Boolean).join(' · ')}</span>
      </span>{' '}
      <span className={styles['marks']}>
        {entry.isSample ? <Badge tone="plain">sample</Badge> : null}{' '}
        {entry.isTakeover ? <Badge tone="young">Takeover Month</Badge> : null}{' '}
        <Badge tone={isRunning(entry) ? 'running' : 'plain'}>{phaseWords(entry.phase)}</Badge>
      </span>
    </ListBoxItem>
  );
}

export function MeetingList({ groups }: { readonly groups: readonly LibraryGroup[] }) {
  // The first meeting has the keyboard when the clerk arrives, unless something else took it meanwhile.
  const [isFree] = useState(() => document.activeElement === document.body);
  return (
    <ListBox
      aria-label="Meetings"
      className={styles['list'] ?? ''}
      items={groups}
      autoFocus={isFree ? 'first' : false}
      onAction={(key) => {
        const entry = groups.flatMap(({ entries }) => entries).find(({ id }) => id === key);
        if (entry) void openMeeting(entry.id);
      }}
    >
      {({ heading, entries }) => (
        <ListBoxSection id={heading} className={styles['group'] ?? ''}>
          <Header className={styles['heading'] ?? ''}>{heading}</Header>
          <Collection items={entries}>{(entry) => <Meeting entry={entry} />}</Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}
