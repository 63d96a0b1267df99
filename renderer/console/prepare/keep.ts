/** Sends a change from Prepare, and says what became of it. */
import type { Command } from '../../../shared/meeting/commands';
import { say } from '../../actions/meeting-now';
import { caughtUpWith, dispatch } from '../../bridge/meeting-link';

/** Null once the change is on disk and on screen; else the sentence that says why not. */
export async function keep(command: Command): Promise<string | null> {
  const answer = await dispatch(command);
  if (!answer.ok) return answer.error.message;
  await caughtUpWith(answer.value.seq);
  return null;
}

/** As keep, for what has no field of its own to show a refusal beside: the foot of the screen says it. */
export async function keepAndSay(command: Command, done: string): Promise<boolean> {
  const refused = await keep(command);
  if (refused === null) say(done);
  return refused === null;
}
