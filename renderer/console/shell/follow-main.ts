/**
 * Everything the console listens to for as long as its window lives: the clock,
 * the meeting and the settings as the main process tells them, the keyboard and
 * the native menu. Also that the item in the middle is the one that runs, until
 * the clerk looks elsewhere.
 */
import { itemById, runningItem } from '../../../shared/agenda/agenda';
import type { Meeting } from '../../../shared/meeting/meeting';
import { listenForKeys } from '../../actions/key-listener';
import { followMenu } from '../../actions/menu-model';
import { bridge } from '../../bridge/api';
import { startClock } from '../../bridge/clock';
import { type ConsoleState, consoleState, setConsole, useConsole } from '../../bridge/console-store';
import { showMeeting } from '../../bridge/library-link';
import { followMeeting } from '../../bridge/meeting-link';
import { applyTheme } from '../../styles/apply-theme';

/** The item to show when nothing else was asked for. */
const itemInPlay = (meeting: Meeting) =>
  runningItem(meeting.agenda) ??
  meeting.agenda.items.find((i) => i.status === 'paused') ??
  meeting.agenda.items.find((i) => i.status === 'planned') ??
  meeting.agenda.items[0];

/** What else changes when the meeting does; pure. */
export function followed(now: ConsoleState, before: ConsoleState): Partial<ConsoleState> | null {
  const meeting = now.open?.meeting;
  const was = before.open?.meeting;
  if (meeting === was) return null;
  if (!meeting)
    return {
      place: 'library',
      shownItem: null,
      overlay: null,
      lastExport: null,
      isPreviewing: false,
      isFinal: false,
    };
  if (meeting.id !== was?.id)
    return { shownItem: itemInPlay(meeting)?.id ?? null, lastExport: null, isFinal: false };
  const running = runningItem(meeting.agenda)?.id;
  if (running && running !== runningItem(was.agenda)?.id) return { shownItem: running };
  const isShownStill = now.shownItem !== null && itemById(meeting.agenda, now.shownItem) !== undefined;
  return isShownStill ? null : { shownItem: itemInPlay(meeting)?.id ?? null };
}

/** What the projector shows now; not waited for, since the first picture does without it. What is told meanwhile is newer. */
async function readWall(): Promise<void> {
  const before = consoleState().wall;
  const wall = await bridge().ask('projector:view', undefined);
  if (consoleState().wall === before) setConsole({ wall });
}

/** Await before the first drawing. Returns the way to stop all of it, for tests. */
export async function followMain(): Promise<() => void> {
  const stops = [
    useConsole.subscribe((now, before) => {
      const change = followed(now, before);
      if (change) setConsole(change);
    }),
    useConsole.subscribe((now, before) => {
      if (now.settings.theme !== before.settings.theme) applyTheme(now.settings.theme);
    }),
    listenForKeys(),
  ];
  followMeeting();
  const [stopClock, settings, projector, shownTerm, open] = await Promise.all([
    startClock(),
    bridge().ask('settings:read', undefined),
    bridge().ask('projector:status', undefined),
    bridge().ask('projector:term', undefined),
    bridge().ask('meeting:current', undefined),
  ]);
  setConsole({ settings, projector, shownTerm });
  void readWall();
  if (open) showMeeting(open);
  applyTheme(settings.theme);
  // After what the first picture needs has been answered: building the menu keeps main busy for a moment.
  stops.push(followMenu());
  return () => {
    stopClock();
    for (const stop of stops) stop();
  };
}
