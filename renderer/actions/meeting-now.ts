/** What the actions ask of the state: what is open, what runs, what is shown; and how they tell what they did. */
import { type AgendaItem, itemById, numberOf, runningItem } from '../../shared/agenda/agenda';
import type { Saved } from '../../shared/ipc/messages';
import type { Rejection } from '../../shared/kernel/rejection';
import type { Result } from '../../shared/kernel/result';
import type { Command } from '../../shared/meeting/commands';
import type { Meeting } from '../../shared/meeting/meeting';
import type { Phase } from '../../shared/meeting/sitting';
import { type ConsoleState, consoleState, meetingOf, setConsole } from '../bridge/console-store';
import { leadToCome } from './lead-words';
import { caughtUpWith, dispatch } from '../bridge/meeting-link';

export const isOpen = (s: ConsoleState): boolean => s.open !== null;

export const phaseIs =
  (...phases: Phase[]) =>
  (s: ConsoleState): boolean => {
    const meeting = meetingOf(s);
    return meeting !== null && phases.includes(meeting.sitting.phase);
  };

export const isSitting = phaseIs('sitting', 'break');

/** The item whose minutes stand in the middle of the screen. */
export function shownItem(s: ConsoleState): AgendaItem | undefined {
  const meeting = meetingOf(s);
  return meeting && s.shownItem ? itemById(meeting.agenda, s.shownItem) : undefined;
}

/** What the board is on, said after it moved on or back. */
export const nowAt = (meeting: Meeting): string => {
  const item = runningItem(meeting.agenda);
  if (!item) return 'Every item has been taken.';
  const now = `Now item ${numberOf(meeting.agenda, item.id)}: ${item.title}.`;
  return [now, leadToCome(meeting, item.id)].filter((words) => words !== null).join(' ');
};

export const say = (text: string): void => setConsole({ message: { text, isRefusal: false } });

/** Sends a command and, once it is on disk, says what it did in the words of the meeting as it then is. */
export async function act(
  command: Command,
  done?: (meeting: Meeting) => string | null,
): Promise<Result<Saved, Rejection>> {
  const answer = await dispatch(command);
  if (!answer.ok || !done) return answer;
  await caughtUpWith(answer.value.seq);
  const meeting = meetingOf(consoleState());
  const words = meeting && done(meeting);
  if (words !== null) say(words);
  return answer;
}
