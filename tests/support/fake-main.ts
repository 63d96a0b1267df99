/**
 * The main process as a window sees it, in memory: one meeting, decided and
 * folded by the same code, with the disk in the test's hand.
 */
import { type LibraryEntry, type OpenMeeting, settings, type Settings } from '../../shared/ipc/messages';
import type {
  AnswerOf,
  Bridge,
  PayloadOf,
  PushChannel,
  RequestChannel,
  RequestOf,
} from '../../shared/ipc/contract';
import { requests } from '../../shared/ipc/contract';
import { err, ok } from '../../shared/kernel/result';
import type { Instant } from '../../shared/kernel/wall-time';
import { toInstant } from '../../shared/kernel/wall-time';
import type { Command } from '../../shared/meeting/commands';
import type { MeetingEvent } from '../../shared/meeting/events';
import { advance, decideStep, type History } from '../../shared/meeting/history';
import type { Meeting } from '../../shared/meeting/meeting';
import { countingIds } from './northmoor';

export interface FakeMain {
  readonly bridge: Bridge;
  readonly asked: { channel: RequestChannel; request: unknown }[];
  readonly commands: () => Command[];
  history: History;
  now: Instant;
  /** A sentence while the disk refuses to write. */
  diskFault: { code: string; message: string } | null;
  meeting: () => Meeting;
  /** A change that this window did not ask for. */
  change: (command: Command) => void;
  push: <C extends PushChannel>(channel: C, payload: PayloadOf<C>) => void;
}

export function fakeMain(history: History, now: Instant): FakeMain {
  const newId = countingIds('main');
  const listeners = new Map<PushChannel, Set<(payload: never) => void>>();
  let kept: Settings = settings.parse({ theme: 'light', projectorTheme: 'cream', zoom: 1 });
  let projector = { isOpen: true, isOnSecondDisplay: true };
  let savedAt = now;

  const tops = () => ({
    undo: main.history.standing.at(-1)?.entry.cause ?? null,
    redo: main.history.undone.at(-1)?.entry.cause ?? null,
    seq: main.history.seq,
    savedAt,
  });
  const open = (): OpenMeeting => ({ meeting: main.history.meeting, notices: [], ...tops() });

  function commit(command: Command) {
    if (main.diskFault) return err(main.diskFault);
    const decided = decideStep(main.history, command, { at: main.now, newId });
    if (!decided.ok) return decided;
    main.history = advance(main.history, decided.value);
    savedAt = main.now;
    const about = { meetingId: main.history.meeting.id, ...tops() };
    if (command.type === 'Undo' || command.type === 'Redo')
      main.push('meeting:changed', { ...about, kind: 'replaced', meeting: main.history.meeting });
    else
      main.push('meeting:changed', {
        ...about,
        kind: 'step',
        events: decided.value.events as MeetingEvent[],
      });
    return ok({ seq: main.history.seq, savedAt });
  }

  const answers: { [C in RequestChannel]?: (request: RequestOf<C>) => AnswerOf<C> } = {
    'clock:read': () => ({ now: main.now }),
    'settings:read': () => kept,
    'settings:change': (changes) => {
      kept = { ...kept, ...changes } as Settings;
      return ok(kept);
    },
    'library:list': () => ok([] as LibraryEntry[]),
    'meeting:current': open,
    'meeting:open': () => ok(open()),
    'meeting:leave': () => null,
    'meeting:dispatch': ({ command }) => commit(command),
    'draft:save': () => ok({ fileName: 'CPB minutes 2026-11-24 draft.docx', folder: 'Documents' }),
    'draft:open': () => ok(null),
    'draft:show-in-folder': () => ok(null),
    'projector:status': () => projector,
    'projector:open': () => (projector = { ...projector, isOpen: true }),
    'projector:close': () => (projector = { ...projector, isOpen: false }),
    'menu:publish': () => null,
  };

  const main: FakeMain = {
    history,
    now: toInstant(now),
    diskFault: null,
    asked: [],
    commands: () =>
      main.asked
        .filter((a) => a.channel === 'meeting:dispatch')
        .map((a) => (a.request as RequestOf<'meeting:dispatch'>).command),
    meeting: () => main.history.meeting,
    change: (command) => {
      const answer = commit(command);
      if (!answer.ok) throw new Error(answer.error.message);
    },
    push: (channel, payload) => {
      for (const listener of listeners.get(channel) ?? []) listener(payload as never);
    },
    bridge: {
      ask: async (channel, request) => {
        // Parsed as the main process parses it, so that a bad request fails here too.
        const parsed = requests[channel].request.parse(request) as RequestOf<typeof channel>;
        main.asked.push({ channel, request: parsed });
        const answer = answers[channel] as ((r: unknown) => AnswerOf<typeof channel>) | undefined;
        if (!answer) throw new Error(`Nobody answers ${channel}`);
        await Promise.resolve();
        return answer(parsed);
      },
      listen: (channel, listener) => {
        const all = listeners.get(channel) ?? new Set();
        all.add(listener as (payload: never) => void);
        listeners.set(channel, all);
        return () => all.delete(listener as (payload: never) => void);
      },
    },
  };
  return main;
}
