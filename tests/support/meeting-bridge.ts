/**
 * The main process as a window sees it, in memory: commands are decided and
 * folded by the same code as on disk, and told back as the real one tells them.
 */
import type { FakeBridge } from './fake-bridge';
import { type Answers, fakeBridge } from './fake-bridge';
import type { OpenMeeting } from '../../shared/ipc/messages';
import { requests } from '../../shared/ipc/contract';
import { emptyRegister } from '../../shared/register/register';
import { err, ok } from '../../shared/kernel/result';
import type { Command } from '../../shared/meeting/commands';
import type { MeetingEvent } from '../../shared/meeting/events';
import { advance, decideStep, type History } from '../../shared/meeting/history';
import type { Meeting } from '../../shared/meeting/meeting';
import { at } from './given-when-then';

export interface MeetingBridge extends FakeBridge {
  readonly meeting: () => Meeting;
  readonly open: () => OpenMeeting;
  /** Every command that was carried out, in order. */
  readonly carriedOut: Command[];
  /** What the next commands are refused with; null when they are not. */
  fault: { readonly code: string; readonly message: string } | null;
}

/** Puts itself on `window.boardside`; `more` answers what is no command. */
export function meetingBridge(begun: History, more: Answers = {}): MeetingBridge {
  let history = begun;
  let ids = 0;
  const newId = (): string => `new-${(ids += 1)}`;
  const savedAt = at('17:45');
  const tops = () => ({
    undo: history.standing?.top.entry.cause ?? null,
    redo: history.undone?.top.entry.cause ?? null,
    seq: history.seq,
    savedAt,
  });
  const open = (): OpenMeeting => ({ meeting: history.meeting, notices: [], ...tops() });
  const bridge = fakeBridge({
    'meeting:current': open,
    'register:read': () => emptyRegister,
    ...more,
    'meeting:dispatch': (request) => {
      // Parsed as the main process parses it, so that a bad request fails here too.
      const { command } = requests['meeting:dispatch'].request.parse(request);
      if (main.fault) return err(main.fault);
      const decided = decideStep(history, command, { at: savedAt, newId });
      if (!decided.ok) return decided;
      history = advance(history, decided.value);
      main.carriedOut.push(command);
      const isTurn = command.type === 'Undo' || command.type === 'Redo';
      const news = isTurn
        ? { kind: 'replaced' as const, meeting: history.meeting }
        : { kind: 'step' as const, events: decided.value.events as readonly MeetingEvent[] };
      // The answer comes first, its news a moment later.
      setTimeout(() => bridge.tell('meeting:changed', { meetingId: history.meeting.id, ...tops(), ...news }));
      return ok({ seq: history.seq, savedAt });
    },
  });
  const main: MeetingBridge = {
    ...bridge,
    meeting: () => history.meeting,
    open,
    carriedOut: [],
    fault: null,
  };
  return main;
}
