/** When the item shown, or a break, really began and ended. Whatever met it moves along; what cannot be is refused in words. */
import { useState } from 'react';
import { correctTime } from '../../../actions/item-changes';
import { say } from '../../../actions/meeting-now';
import { consoleState, meetingOf, useConsole, useMeeting } from '../../../bridge/console-store';
import { timeOf } from '../../../../shared/kernel/wall-time';
import { TextField } from '../../../ui/field';
import { AskDialog, AskForm } from './ask-dialog';
import styles from './correct-time-dialog.module.css';
import { readRecorded, recordedStretches, timeFields } from './recorded-times';

const NO_TIME = 'Type a time of day: 18:32, or 6.32pm.';

function CorrectForm() {
  const meeting = useMeeting((m) => m);
  const shown = useConsole((s) => s.shownItem);
  const stretches = recordedStretches(meeting, shown);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const fields = timeFields(stretches);
  const title = meeting.agenda.items.find(({ id }) => id === shown)?.title;

  /** In turn, from the meeting as it then is: one correction may already have moved what the next is about. */
  async function keep(): Promise<boolean> {
    const changed = fields.filter(({ id, was }) => (typed[id] ?? timeOf(was)).trim() !== timeOf(was));
    const unread = changed.filter(({ id, was }) => readRecorded(typed[id] ?? '', was, meeting) === null);
    setRefusals(Object.fromEntries(unread.map(({ id }) => [id, NO_TIME])));
    if (unread.length > 0) return false;
    for (const { end, id, of, was } of changed) {
      const now = meetingOf(consoleState()) ?? meeting;
      const to = readRecorded(typed[id] ?? '', was, now);
      if (to === null) return false;
      const refusal = await correctTime({ of, end, to });
      if (refusal !== null) {
        setRefusals({ [id]: refusal });
        return false;
      }
      setTyped((before) => ({ ...before, [id]: timeOf(to) }));
    }
    if (changed.length > 0) say('The time is put right, and everything follows. Undo takes it back.');
    return true;
  }

  return (
    <AskForm answer="Put right" leave="Leave it" onAnswer={keep}>
      {() => (
        <>
          {title !== undefined && <p>“{title}”</p>}
          <div className={styles['times']}>
            {fields.map(({ id, label, was }, n) => (
              <TextField
                key={id}
                autoFocus={n === 0}
                label={label}
                value={typed[id] ?? timeOf(was)}
                onChange={(text) => setTyped((before) => ({ ...before, [id]: text }))}
                refusal={refusals[id] ?? null}
              />
            ))}
          </div>
          {stretches.some(({ to }) => to === null) && <p>What goes on still has no end to put right.</p>}
        </>
      )}
    </AskForm>
  );
}

export function CorrectTimeDialog() {
  return (
    <AskDialog overlay="correct-time" title="When was it really?">
      <CorrectForm />
    </AskDialog>
  );
}
