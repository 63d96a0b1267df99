/** A meeting that is dated another day: times, minutes and the wall go by that day, so it is asked before it starts. */
import { dateOf, formatDate } from '../../../../shared/kernel/wall-time';
import { startMeeting } from '../../../actions/meeting-actions';
import { now } from '../../../bridge/clock';
import { setConsole, useMeeting } from '../../../bridge/console-store';
import { dispatch } from '../../../bridge/meeting-link';
import { Button } from '../../../ui/button';
import { AskDialog, AskForm } from './ask-dialog';
import styles from './ask-dialog.module.css';

const inWords = 'EEEE d MMMM yyyy';

async function startToday(): Promise<void> {
  const moved = await dispatch({ type: 'ChangeFacts', changes: { date: dateOf(now()) } });
  if (moved.ok) await startMeeting();
}

function StartForm() {
  const date = useMeeting((m) => m.facts.date);
  return (
    <AskForm
      answer="Date it today and start"
      leave="Leave it"
      onAnswer={() => {
        void startToday();
        return true;
      }}
    >
      {() => (
        <>
          <p>
            This meeting is dated <strong>{formatDate(date, inWords)}</strong>; today is{' '}
            <strong>{formatDate(dateOf(now()), inWords)}</strong>. The minutes bear the date it has.
          </p>
          <div className={styles['usual']}>
            <Button
              onPress={() => {
                setConsole({ overlay: null });
                void startMeeting();
              }}
            >
              Start it with the date it has
            </Button>
          </div>
        </>
      )}
    </AskForm>
  );
}

export function StartDialog() {
  return (
    <AskDialog overlay="start" title="Start on another day?">
      <StartForm />
    </AskDialog>
  );
}
