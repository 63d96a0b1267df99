/**
 * Boardside's main process, in the order in which it comes up: one copy only, then the walls (scheme, network,
 * navigation), then the disk, the writer of meetings, what windows may ask, the windows themselves, and the clock.
 */
import { join } from 'node:path';
import { app, session as sessions, shell } from 'electron';
import { settleAppFolder, dataFolder, logPath } from './boot/app-folder';
import { Closing } from './boot/closing';
import { mayLoseWords } from './boot/closing-question';
import { readEnvironment } from './boot/environment';
import { catchFaults, failToStart, tellConsoleLost } from './boot/faults';
import { putIntoEffect } from './boot/looks';
import { ids, openMeetingRoom } from './boot/meeting-room';
import { endSecondCopy, isOnlyCopy, onSecondCopy, SECOND_COPY } from './boot/single-copy';
import { storageOrQuit } from './boot/storage-or-quit';
import { openTemplateShelf } from './boot/template-shelf';
import { exportWriter } from './boot/write-export';
import { chooseClock } from './clock/choose-clock';
import { keepClock } from './clock/keep-clock';
import { readInProcess } from './documents/read-in-process';
// oxlint-disable-next-line import/default -- the build makes it (module-path.d.ts)
import readerProcess from './documents/reader-process?modulePath';
import { DraftDesk } from './drafts/draft-desk';
import { draftFolder } from './drafts/draft-folder';
import { agendaHandlers } from './ipc/handlers/agenda-handlers';
import { exportHandlers } from './ipc/handlers/export-handlers';
import { meetingHandlers } from './ipc/handlers/meeting-handlers';
import { shellHandlers } from './ipc/handlers/shell-handlers';
import { listenToWindows } from './ipc/listen-to-windows';
import { LogFile } from './log-file';
import { AppMenu } from './menu/app-menu';
import { NoticeBoard } from './notices/notice-board';
import { registerScheme } from './security/app-scheme';
import { denyNavigation } from './security/deny-by-default';
import { lockSession } from './security/lock-session';
import { shutNetwork } from './security/shut-network';
import { AppSettings, nextZoom } from './settings/app-settings';
import { chooseAgendaFile, chooseTemplateFile } from './windows/choose-file';
import { openConsole } from './windows/console-window';
import { OpenWindows } from './windows/open-windows';
import { PaperPrinter } from './windows/paper-printer';
import { Projector } from './windows/projector-window';
import { RememberedPlaces } from './windows/remembered-places';

/** Takeover Month at Northmoor: twenty minutes before the meeting. */
const DEMO_EVENING = '2026-11-24T17:40:00Z';

const { isPackaged } = app;
const environment = readEnvironment(process.env, isPackaged);
const isAttended = environment.demo === undefined;

settleAppFolder();
if (isOnlyCopy()) boot().catch((error: unknown) => failToStart(error, isAttended));
else endSecondCopy(dataFolder(), isAttended).catch((error: unknown) => failToStart(error, isAttended));

async function boot(): Promise<void> {
  const log = new LogFile(logPath());
  catchFaults(log, isAttended);
  log.note('start', { version: app.getVersion(), electron: process.versions.electron });

  registerScheme();
  shutNetwork();
  denyNavigation(log);

  const chosen = chooseClock(environment.clock ?? (isAttended ? undefined : DEMO_EVENING));
  // What draws without a screen draws without its helper too.
  if (!isAttended) app.disableHardwareAcceleration();
  const { clock } = chosen;
  const notices = new NoticeBoard(ids);
  // The disk works while Chromium starts.
  const onProblem = (sentence: string): void => notices.raise('warning', sentence);
  const opening = storageOrQuit({ folder: dataFolder(), clock, onProblem }, log, isAttended);
  const [storage] = await Promise.all([opening, app.whenReady()]);
  if (storage === null) return app.exit(1);

  const session = sessions.defaultSession;
  lockSession(session, join(__dirname, '../renderer'), isPackaged, log);

  const windows = new OpenWindows();
  // First of all the window: its page comes up while the rest is put together. It cannot ask before that is done,
  // for nothing is heard from it until this turn of the loop is over.
  const places = new RememberedPlaces(storage.settings, log);
  const console = openConsole({
    session,
    windows,
    places,
    notices,
    log,
    zoom: () => settings.current.zoom,
    onZoom: (direction) => void settings.change({ zoom: nextZoom(settings.current.zoom, direction) }),
    onLost: tellConsoleLost,
  });
  const room = openMeetingRoom({ storage, clock, windows, notices, log });
  const settings = new AppSettings({
    store: storage.settings,
    onChange: (changed) => {
      putIntoEffect(changed, windows);
      windows.tell('settings:changed', changed);
    },
  });
  const projector = new Projector({ session, windows, places, log });
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

  listenToWindows(windows, log, {
    ...meetingHandlers({ ...room, libraryReady: room.service.renewLibrary() }),
    ...agendaHandlers({
      read: readInProcess(readerProcess),
      choose: () => chooseAgendaFile(windows),
    }),
    ...exportHandlers({
      drafts,
      templates,
      printer,
      meetingOf: (id) => room.service.meetingOf(id),
      chooseTemplate: () => chooseTemplateFile(windows),
      now: () => clock.now(),
    }),
    ...shellHandlers({
      now: () => clock.now(),
      settings,
      projector,
      feed: room.feed,
      showMenu: (model) => menu.show(model),
      onReadyToClose: (hasUnsaved) => closing.pageIsReady(hasUnsaved),
    }),
  });

  putIntoEffect(settings.current, windows);
  menu.show([]);
  closing.watch(console);
  onSecondCopy(() => {
    if (console.isMinimized()) console.restore();
    console.focus();
    notices.raise('information', SECOND_COPY);
  });
  keepClock(chosen, {
    tell: (now) => windows.tell('clock:reading', { now }),
    onSet: (sentence) => notices.raise('warning', sentence),
  });
  app.on('window-all-closed', () => app.quit());

  if (environment.demo === undefined) return;
  const { playDemo } = await import('./demo/play-demo');
  await playDemo({ folder: environment.demo, ...room, windows, chosen, ids });
}
