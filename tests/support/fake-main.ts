/**
 * The main process as a window sees it, in memory: one meeting, decided and
 * folded by the same code, with the disk in the test's hand.
 */
import { type LibraryEntry, type OpenMeeting, settings, type Settings } from '../../shared/ipc/messages';
import { requests } from '../../shared/ipc/contract';
import { USUAL_SNIPPETS } from '../../shared/minutes/snippets';
import type { ExplainedTerm } from '../../shared/projector/projector-view';
import type { Rejection } from '../../shared/kernel/rejection';
import { emptyRegister } from '../../shared/register/register';
import { err, ok } from '../../shared/kernel/result';
import type { Instant } from '../../shared/kernel/wall-time';
import type { Command } from '../../shared/meeting/commands';
import type { MeetingEvent } from '../../shared/meeting/events';
import { advance, decideStep, type History } from '../../shared/meeting/history';
import { ProjectorFeed } from '../../electron/windows/projector-feed';
import { type FakeBridge, fakeBridge } from './fake-bridge';
import { countingIds } from './northmoor';

export interface FakeMain {
  readonly wire: FakeBridge;
  /** Every command that reached it, in order. */
  readonly commands: Command[];
  history: History;
  now: Instant;
  /** Set while the disk refuses to write. */
  diskFault: Rejection | null;
  /** Set while the clerk chooses a template that will not do. */
  templateFault: Rejection | null;
  /** A change that this window did not ask for. */
  readonly change: (command: Command) => void;
}

export function fakeMain(history: History, now: Instant): FakeMain {
  const newId = countingIds('main');
  let kept: Settings = settings.parse({
    theme: 'light',
    projectorTheme: 'cream',
    projectorType: 'usual',
    zoom: 1,
    silencedChecks: [],
    wordTemplate: null,
    snippets: USUAL_SNIPPETS,
    words: [],
    terms: [],
  });
  let shownTerm: ExplainedTerm | null = null;
  let projector = { isOpen: true, isOnSecondDisplay: true, shape: 16 / 9 };
  const feed = new ProjectorFeed((view) => main.wire.tell('projector:view-changed', view));
  let savedAt = now;

  const tops = () => ({
    undo: main.history.standing?.top.entry.cause ?? null,
    redo: main.history.undone?.top.entry.cause ?? null,
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
    feed.show(main.history.meeting);
    const about = { meetingId: main.history.meeting.id, ...tops() };
    if (command.type === 'Undo' || command.type === 'Redo')
      main.wire.tell('meeting:changed', { ...about, kind: 'replaced', meeting: main.history.meeting });
    else
      main.wire.tell('meeting:changed', {
        ...about,
        kind: 'step',
        events: decided.value.events as MeetingEvent[],
      });
    return ok({ seq: main.history.seq, savedAt });
  }

  const wire = fakeBridge({
    'clock:read': () => ({ now: main.now }),
    'settings:read': () => kept,
    'settings:change': (changes) => {
      kept = { ...kept, ...changes } as Settings;
      return ok(kept);
    },
    'library:list': () => ok([] as LibraryEntry[]),
    'meeting:current': open,
    'register:read': () => emptyRegister,
    'meeting:open': () => ok(open()),
    'meeting:leave': () => null,
    'meeting:dispatch': (request) => {
      // Parsed as the main process parses it, so that a bad command fails here too.
      const { command } = requests['meeting:dispatch'].request.parse(request);
      main.commands.push(command);
      return commit(command);
    },
    'export:save': ({ kind, isDraft }) =>
      ok({ kind, isDraft, fileName: 'CPB minutes 2026-11-24 draft.docx', folder: 'Documents' }),
    'export:copy-text': () => ok(null),
    'export:open': () => ok(null),
    'export:show-in-folder': () => ok(null),
    'template:choose': () =>
      main.templateFault ? err(main.templateFault) : ok((kept = { ...kept, wordTemplate: 'Northmoor.docx' })),
    'template:drop': () => ok((kept = { ...kept, wordTemplate: null })),
    'projector:status': () => projector,
    'projector:term': () => shownTerm,
    'projector:show-term': ({ term }) => {
      shownTerm = term;
      main.wire.tell('projector:term-changed', term);
      return term;
    },
    'projector:open': () => (projector = { ...projector, isOpen: true }),
    'projector:close': () => (projector = { ...projector, isOpen: false }),
    'projector:view': () => {
      feed.show(main.history.meeting);
      return feed.view;
    },
    'projector:order': (order) => feed.order(order),
    'menu:publish': () => null,
  });

  const main: FakeMain = {
    wire,
    commands: [],
    history,
    now,
    diskFault: null,
    templateFault: null,
    change: (command) => {
      const answer = commit(command);
      if (!answer.ok) throw new Error(answer.error.message);
    },
  };
  return main;
}
