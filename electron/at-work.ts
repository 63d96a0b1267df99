/**
 * Everything behind the console's window, in the order in which it is put together: the disk, the writer of meetings,
 * settings, projector, menu and drafts, what windows may ask, and the clock. The page is loading meanwhile: what it
 * asks before all is there waits for its answer.
 */
import { app, clipboard, type Session, shell } from 'electron';
import type { WindowRole } from '../shared/ipc/contract';
import { glossaryOf } from '../shared/jargon/glossary';
import { isRoomDue } from '../shared/projector/is-due';
import { dataFolder } from './boot/app-folder';
import { Closing } from './boot/closing';
import { mayLoseWords } from './boot/closing-question';
import type { Environment } from './boot/environment';
import { tellConsoleLost } from './boot/faults';
import { putIntoEffect } from './boot/looks';
import { ids, openMeetingRoom } from './boot/meeting-room';
import { onSecondCopy, SECOND_COPY } from './boot/single-copy';
import { storageOrQuit } from './boot/storage-or-quit';
import { openTemplateShelf } from './boot/template-shelf';
import { exportWriter } from './boot/write-export';
import { chooseClock } from './clock/choose-clock';
import { keepClock } from './clock/keep-clock';
import { readInProcess, readPeopleInProcess } from './documents/read-in-process';
// oxlint-disable-next-line import/default -- the build makes it (module-path.d.ts)
import readerProcess from './documents/reader-process?modulePath';
import { DraftDesk } from './drafts/draft-desk';
import { draftFolder } from './drafts/draft-folder';
import { answerRequests, type RequestHandlers } from './ipc/answer-requests';
import { agendaHandlers } from './ipc/handlers/agenda-handlers';
import { exportHandlers } from './ipc/handlers/export-handlers';
import { meetingHandlers } from './ipc/handlers/meeting-handlers';
import { peopleHandlers } from './ipc/handlers/people-handlers';
import { shellHandlers } from './ipc/handlers/shell-handlers';
import type { Answering } from './ipc/open-door';
import { roleOfSender } from './ipc/sender';
import type { LogFile } from './log-file';
import { AppMenu } from './menu/app-menu';
import { NoticeBoard } from './notices/notice-board';
import { RegisterDesk } from './people/register-desk';
import { AppSettings, looksOf, nextZoom } from './settings/app-settings';
import { chooseAgendaFile, choosePeopleFile, chooseTemplateFile } from './windows/choose-file';
import type { ConsoleWindow } from './windows/console-window';
import type { OpenWindows } from './windows/open-windows';
import { PaperPrinter } from './windows/paper-printer';
import { Projector } from './windows/projector-window';
import { RememberedPlaces } from './windows/remembered-places';
import { giveSignsOfLife } from './windows/sign-of-life';

export interface Premises {
  readonly environment: Environment;
  readonly isAttended: boolean;
  readonly session: Session;
  readonly windows: OpenWindows;
  readonly console: ConsoleWindow;
  readonly log: LogFile;
  /** To be called once, when there is somebody to answer what windows ask. */
  readonly onAnswering: (answering: Answering) => void;
}

/** Takeover Month at Northmoor: twenty minutes before the meeting. */
const DEMO_EVENING = '2026-11-24T17:40:00Z';

/** Resolves when all is at work, or the clerk chose to leave because the disk cannot be used. */
export async function goToWork(premises: Premises): Promise<void> {
  const { console, environment, isAttended, log, onAnswering, session, windows } = premises;
  const chosen = chooseClock(environment.clock ?? (isAttended ? undefined : DEMO_EVENING));
  const { clock } = chosen;
  const notices = new NoticeBoard(ids);
  const onProblem = (sentence: string): void => notices.raise('warning', sentence);
  const storage = await storageOrQuit({ folder: dataFolder(), clock, onProblem }, log, isAttended);
  if (storage === null) return app.exit(1);

  const places = new RememberedPlaces(storage.settings, log);
  const room = openMeetingRoom({ storage, clock, windows, notices, log });
  const settings = new AppSettings({
    store: storage.settings,
    onChange: (changed) => {
      putIntoEffect(changed, windows);
      windows.tell('settings:changed', changed);
      windows.tell('projector:looks-changed', looksOf(changed));
      room.feed.refresh();
    },
  });
  const projector = new Projector({
    session,
    windows,
    places,
    log,
    isDue: () => isRoomDue(room.feed.meeting, clock.now()),
    onClosed: () => room.feed.clear(),
  });
  room.feed.onMeeting(() => projector.consider());
  const menu = new AppMenu((id) => windows.tell('menu:chosen', { id }));
  const printer = new PaperPrinter({ session, windows, log });
  const templates = openTemplateShelf({ storage, settings });
  const drafts = new DraftDesk({
    files: storage.files,
    record: storage.drafts,
    folder: () =>
      draftFolder({
        settings: storage.settings,
        documents: () => app.getPath('documents'),
        override: environment.documents ?? environment.demo,
      }),
    write: exportWriter({
      now: () => clock.now(),
      template: () => templates.current(),
      glossary: () => glossaryOf(settings.current.terms),
      print: (minutes) => printer.print(minutes),
    }),
    openFile: (path) => shell.openPath(path),
    showInFolder: (path) => shell.showItemInFolder(path),
    log,
  });
  const closing = new Closing({
    windows,
    log,
    mayLoseWords,
    finish: async () => {
      await room.service.closeAll();
      await settings.settle();
      log.note('end');
      await log.flush();
    },
  });

  console.settle({
    places,
    notices,
    zoom: () => settings.current.zoom,
    onZoom: (direction) => void settings.change({ zoom: nextZoom(settings.current.zoom, direction) }),
    onLost: tellConsoleLost,
  });
  const handlers: RequestHandlers = {
    ...meetingHandlers({ ...room, libraryReady: room.service.renewLibrary() }),
    ...agendaHandlers({
      read: readInProcess(readerProcess),
      choose: () => chooseAgendaFile(windows),
    }),
    ...peopleHandlers({
      register: new RegisterDesk({
        store: storage.register,
        newId: () => ids.next(),
        library: () => room.service.list(),
        meetingOf: (id) => room.service.meetingOf(id),
        readMeeting: (id) => room.service.read(id),
        log,
      }),
      readPeople: readPeopleInProcess(readerProcess),
      choosePeople: () => choosePeopleFile(windows),
    }),
    ...exportHandlers({
      drafts,
      templates,
      printer,
      meetingOf: (id) => room.service.meetingOf(id),
      chooseTemplate: () => chooseTemplateFile(windows),
      copy: (text) => clipboard.writeText(text),
      now: () => clock.now(),
    }),
    ...shellHandlers({
      now: () => clock.now(),
      settings,
      projector,
      feed: room.feed,
      term: room.term,
      showMenu: (model) => menu.show(model),
      onReadyToClose: (hasUnsaved) => closing.pageIsReady(hasUnsaved),
    }),
  };
  const roleOf = (event: Electron.IpcMainInvokeEvent): WindowRole | null =>
    roleOfSender(event, (sender) => windows.roleOf(sender));
  onAnswering(answerRequests({ roleOf, log }, handlers));

  putIntoEffect(settings.current, windows);
  const { window } = console;
  closing.watch(window);
  onSecondCopy(() => {
    if (window.isMinimized()) window.restore();
    window.focus();
    notices.raise('information', SECOND_COPY);
  });
  keepClock(chosen, {
    tell: (now) => windows.tell('clock:reading', { now }),
    onSet: (sentence) => notices.raise('warning', sentence),
  });
  giveSignsOfLife(() => windows.tell('main:alive', null));
  app.on('window-all-closed', () => app.quit());

  if (environment.demo === undefined) return;
  const { playDemo } = await import('./demo/play-demo');
  await playDemo({ folder: environment.demo, ...room, windows, chosen, ids });
}
