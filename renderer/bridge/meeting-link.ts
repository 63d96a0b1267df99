/** Keeps the console's replica in step with the main process, and sends it commands. */
import type { Rejection } from '../../shared/kernel/rejection';
import { err, type Result } from '../../shared/kernel/result';
import type { Saved } from '../../shared/ipc/messages';
import type { Command } from '../../shared/meeting/commands';
import { bridge } from './api';
import { applyChange, consoleState, setConsole } from './console-store';

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
  return send(command);
}

/** As dispatch, without flushing first: for the editor itself. */
export async function send(command: Command): Promise<Result<Saved, Rejection>> {
  const { open } = consoleState();
  if (!open) return err(NOT_OPEN);
  setConsole({ isSaving: true });
  const answer = await bridge().ask('meeting:dispatch', { meetingId: open.meeting.id, command });
  setConsole({ isSaving: false });
  setConsole({ message: answer.ok ? null : { text: answer.error.message, isRefusal: true } });
  return answer;
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
  bridge().listen('notice:raised', (notice) => setConsole({ notices: [...consoleState().notices, notice] }));
  bridge().listen('projector:status-changed', (projector) => setConsole({ projector }));
  bridge().listen('settings:changed', (settings) => setConsole({ settings }));
}
