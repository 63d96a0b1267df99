import { Suspense, useEffect, useState } from 'react';
import { dateOf } from '../../../shared/kernel/wall-time';
import { now } from '../../bridge/clock';
import { setConsole, useConsole } from '../../bridge/console-store';
import { createSample, refreshLibrary } from '../../bridge/library-link';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { MeetingList, NewMeetingDialog } from '../shell/parts-fetched-later';
import styles from './library.module.css';
import { groupLibrary } from './library-groups';

/** Where the clerk arrives: every meeting by date, and the two ways to a new one. */
export function LibraryPlace() {
  const library = useConsole((s) => s.library);
  const isNew = useConsole((s) => s.overlay === 'new-meeting');
  const [isBusy, setBusy] = useState(false);
  /** Undefined until the list has been read once; null once it was. */
  const [refused, setRefused] = useState<string | null | undefined>(undefined);
  // The first use of the council's time zone costs the page some ten milliseconds: not before there is a list to sort.
  const groups = library.length === 0 ? [] : groupLibrary(library, dateOf(now()));

  useEffect(() => {
    void refreshLibrary().then(setRefused);
  }, []);

  const trySample = async () => {
    setBusy(true);
    await createSample();
    setBusy(false);
  };

  return (
    <main className={styles['library']}>
      <header className={styles['header']}>
        <h1>Meetings</h1>
        <Button look="primary" keys="Ctrl N" onPress={() => setConsole({ overlay: 'new-meeting' })}>
          New meeting
        </Button>
        <Button isDisabled={isBusy} onPress={() => void trySample()}>
          Try the sample board
        </Button>
      </header>
      {typeof refused !== 'string' ? null : (
        <div role="alert">
          <Notice
            tone="danger"
            actions={<Button onPress={() => void refreshLibrary().then(setRefused)}>Try again</Button>}
          >
            {refused}
          </Notice>
        </div>
      )}
      {/* "No meetings yet" is only said once it is known. */}
      {refused === null && groups.length === 0 ? <EmptyLibrary /> : null}
      {/* The buttons above can be pressed before the list and the form are loaded. */}
      <Suspense>{groups.length === 0 ? null : <MeetingList groups={groups} />}</Suspense>
      <Suspense>{isNew ? <NewMeetingDialog onClose={() => setConsole({ overlay: null })} /> : null}</Suspense>
    </main>
  );
}

function EmptyLibrary() {
  return (
    <div className={styles['empty']}>
      <h2>No meetings yet</h2>
      <ol>
        <li>
          Press <strong>New meeting</strong> and give the board’s name, the day and the place.
        </li>
        <li>Bring in the agenda from Word, PDF or text, and write down who is expected.</li>
        <li>On the evening, start the meeting: Boardside keeps the time, the roll and the minutes.</li>
      </ol>
      <p>
        To look around first, try the <strong>sample board</strong>. Its people are made up, and nothing you
        do there touches your own meetings.
      </p>
    </div>
  );
}
