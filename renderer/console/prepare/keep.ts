/** Sends a change from Prepare, and says what became of it. */
import type { Command } from '../../../shared/meeting/commands';
import { consoleState, setConsole, useConsole } from '../../bridge/console-store';
import { dispatch } from '../../bridge/meeting-link';

/** Settles when this window shows the step; its answer and its news may come in either order. */
function shown(seq: number): Promise<void> {
  const id = consoleState().open?.meeting.id;
  const isShown = (): boolean => {
    const { open } = consoleState();
    return open === null || open.meeting.id !== id || open.seq >= seq;
  };
  return new Promise((settle) => {
    if (isShown()) return settle();
    const stop = useConsole.subscribe(() => {
      if (!isShown()) return;
      stop();
      settle();
    });
  });
}

/** Null once the change is on disk and on screen; else the sentence that says why not. */
export async function keep(command: Command): Promise<string | null> {
  const answer = await dispatch(command);
  if (!answer.ok) return answer.error.message;
  await shown(answer.value.seq);
  return null;
}

/** At the foot of the screen, and aloud. */
export const say = (text: string): void => setConsole({ message: { text, isRefusal: false } });

/** As keep, for what has no field of its own to show a refusal beside: the foot of the screen says it. */
export async function keepAndSay(command: Command, done: string): Promise<boolean> {
  const refused = await keep(command);
  if (refused === null) say(done);
  return refused === null;
}
