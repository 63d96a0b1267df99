/** Keeps the console's replica in step with the main process, and sends it commands. */
import type { Rejection } from '../../shared/kernel/rejection';
import type { MeetingId } from '../../shared/kernel/ids';
import { err, type Result } from '../../shared/kernel/result';
import type { Saved } from '../../shared/ipc/messages';
import type { Command } from '../../shared/meeting/commands';
import { bridge } from './api';
import { applyChange, consoleState, setConsole, useConsole } from './console-store';

type Flush = () => Promise<void>;
const flushes = new Set<Flush>();

/**
 * Whoever holds words not yet handed over (the minutes' editor) says how to hand
 * them over. It is done before any other command, so that no command overtakes
 * what was typed before it. Returns the way to take it back.
 */
export function beforeCommands(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

export const flushTyping = async (): Promise<void> => {
  for (const flush of flushes) await flush();
};

const NOT_OPEN: Rejection = {
  code: 'no-meeting-open',
  message: 'No meeting is open. Open one from the library.',
};

/** Sends one command; the answer means "on disk". Refusals are shown and also returned. */
export async function dispatch(command: Command): Promise<Result<Saved, Rejection>> {
  await flushTyping();
  const answer = await send(command);
  if (answer.ok) setConsole({ message: null });
  return answer;
}

const NO_ANSWER: Rejection = {
  code: 'no-answer',
  message:
    'Boardside did not answer, so this is not saved yet. What you typed is still on screen; it is tried again by itself.',
};

/** Whether the disk, and not a rule of the meeting, said no: then the same may well succeed later. */
export const isSaveFault = ({ code }: Rejection): boolean => SAVE_FAULTS.has(code);
const SAVE_FAULTS = new Set([
  NO_ANSWER.code,
  'disk-full',
  'read-only',
  'no-permission',
  'locked',
  'missing',
  'in-the-way',
  'io',
]);

let underWay = 0;

/** As dispatch, without flushing first, and without a word of what was said last: for the editor itself, which knows whose words it holds. */
export async function send(
  command: Command,
  meetingId: MeetingId | undefined = consoleState().open?.meeting.id,
): Promise<Result<Saved, Rejection>> {
  if (meetingId === undefined) return err(NOT_OPEN);
  const answer = await askToSave(meetingId, command);
  // That words were saved takes back why they could not be, and nothing else.
  if (answer.ok) setConsole({ saveFault: null, ...(consoleState().message?.isRefusal && { message: null }) });
  else
    setConsole({
      message: { text: answer.error.message, isRefusal: true },
      ...(isSaveFault(answer.error) ? { saveFault: answer.error.message } : {}),
    });
  return answer;
}

async function askToSave(meetingId: MeetingId, command: Command): Promise<Result<Saved, Rejection>> {
  underWay += 1;
  setConsole({ isSaving: true });
  try {
    return await bridge().ask('meeting:dispatch', { meetingId, command });
  } catch (error) {
    // The main process is gone or refused the message; the console log keeps which.
    reportError(error);
    return err(NO_ANSWER);
  } finally {
    underWay -= 1;
    setConsole({ isSaving: underWay > 0 });
  }
}

/** Settles when the replica holds the step (its answer and its news may come in either order), or is another meeting's. */
export function caughtUpWith(seq: number): Promise<void> {
  const id = consoleState().open?.meeting.id;
  return new Promise((settle) => {
    const isThere = (): boolean => {
      const { open } = consoleState();
      return open === null || open.meeting.id !== id || open.seq >= seq;
    };
    if (isThere()) return settle();
    const stop = useConsole.subscribe(() => {
      if (!isThere()) return;
      stop();
      settle();
    });
  });
}

/** Listens for as long as the window lives. */
export function followMeeting(): void {
  bridge().listen('meeting:changed', (change) => {
    const { open } = consoleState();
    if (open?.meeting.id !== change.meetingId || change.seq <= open.seq) return;
    const next = applyChange(open, change);
    if (next) setConsole({ open: next });
    else
      void bridge()
        .ask('meeting:current', undefined)
        .then((whole) => setConsole({ open: whole }));
  });
  // The window is about to go: what is typed but not handed over would go with it.
  bridge().listen('console:before-close', () => {
    void flushTyping().finally(
      () => void bridge().ask('console:ready-to-close', { hasUnsaved: consoleState().hasUnsent }),
    );
  });
  bridge().listen('notice:raised', (notice) => setConsole({ notices: [...consoleState().notices, notice] }));
  bridge().listen('projector:term-changed', (shownTerm) => setConsole({ shownTerm }));
  bridge().listen('projector:status-changed', (projector) => setConsole({ projector }));
  bridge().listen('projector:view-changed', (wall) => setConsole({ wall }));
  bridge().listen('settings:changed', (settings) => setConsole({ settings }));
}
