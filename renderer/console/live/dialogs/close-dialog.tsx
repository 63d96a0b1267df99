/** Before a meeting is closed with something left open: what that is, and the ways to mend it. */
import { useState } from 'react';
import { listName } from '../../../../shared/attendance/naming';
import { looseEnds } from '../../../../shared/meeting/loose-ends';
import { closeDeferring, closeMeeting } from '../../../actions/closing';
import { setConsole, useMeeting } from '../../../bridge/console-store';
import { USUAL_REASON } from '../../../strings/reasons';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { AskDialog, AskForm } from './ask-dialog';
import styles from './ask-dialog.module.css';

/** More names than these are only counted. */
const NAMED = 6;

function named(names: readonly string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function CloseForm() {
  const meeting = useMeeting((m) => m);
  const { unmarked, untaken } = looseEnds(meeting);
  const { items } = meeting.agenda;
  const [reason, setReason] = useState(USUAL_REASON);
  const isDeferring = untaken.length > 0;
  return (
    <AskForm
      answer={isDeferring ? 'Defer them and close' : 'Close as it is'}
      leave="Go back"
      onAnswer={() => {
        if (isDeferring && reason.trim() === '') return false;
        void (isDeferring ? closeDeferring(untaken, reason.trim()) : closeMeeting());
        return true;
      }}
    >
      {(isRefused) => (
        <>
          {unmarked.length === 0 ? null : (
            <p>
              <strong>
                Nobody said whether {unmarked.length === 1 ? 'this person' : 'these people'} came:
              </strong>{' '}
              {named(unmarked.map((p) => listName(p.name)))}. Whoever is not marked is not in the minutes.
            </p>
          )}
          {!isDeferring ? null : (
            <>
              <p>
                <strong>Not taken:</strong>{' '}
                {named(untaken.map((item) => `${items.indexOf(item) + 1} ${item.title}`))}.
              </p>
              <TextField
                autoFocus
                label="Why, for the minutes?"
                value={reason}
                onChange={setReason}
                refusal={isRefused && reason.trim() === '' ? 'Say why, or close it as it is.' : null}
              />
              <div className={styles['usual']}>
                <Button
                  onPress={() => {
                    setConsole({ overlay: null });
                    void closeMeeting();
                  }}
                >
                  Close as it is
                </Button>
              </div>
            </>
          )}
        </>
      )}
    </AskForm>
  );
}

export function CloseDialog() {
  return (
    <AskDialog overlay="close" title="Close the meeting?">
      <CloseForm />
    </AskDialog>
  );
}
