import type { Settings } from '../../shared/ipc/messages';
import { lastDecision } from '../../shared/projector/decision';
import type { ProjectorOrder } from '../../shared/projector/projector-order';
import type { ProjectorView } from '../../shared/projector/projector-view';
import { bridge } from '../bridge/api';
import { type ConsoleState, consoleState, meetingOf, setConsole } from '../bridge/console-store';
import { flushTyping } from '../bridge/meeting-link';
import type { Action } from './action';
import { changeSettings } from './change-settings';
import { isMac, keyCaps } from './keys';
import { say } from './meeting-now';
import { notesOnScreen } from './targets';

const FREEZE = 'Mod+Shift+G';
const BLANK = 'Mod+Shift+H';
const caps = (keys: string): string => keyCaps(keys, isMac());

const colours = (theme: Settings['projectorTheme'], name: string): Action => ({
  id: `projector-${theme}`,
  label: `Projector colours: ${name}`,
  keys: null,
  menu: 'Projector',
  when: (s) => s.settings.projectorTheme !== theme,
  run: () => changeSettings({ projectorTheme: theme }),
});

const typeSize = (size: Settings['projectorType'], name: string): Action => ({
  id: `projector-type-${size}`,
  label: `Projector type: ${name}`,
  keys: null,
  menu: 'Projector',
  when: (s) => s.settings.projectorType !== size,
  run: () => changeSettings({ projectorType: size }),
});

/** The wall is there, and shows a meeting. */
const isShowing = (s: ConsoleState): boolean => s.projector.isOpen && s.wall !== null;
const isFrozen = (s: ConsoleState): boolean => s.wall?.isFrozen === true;
const isBlank = (s: ConsoleState): boolean => s.wall?.slide.kind === 'blank';

/** Asks it of the wall, and says what came of it; a refusal says why. */
export async function orderProjector(
  order: ProjectorOrder,
  done: (wall: ProjectorView | null) => string,
): Promise<void> {
  const answer = await bridge().ask('projector:order', order);
  if (!answer.ok) return setConsole({ message: { text: answer.error.message, isRefusal: true } });
  setConsole({ wall: answer.value });
  say(done(answer.value));
}

const freeze = (s: ConsoleState): Promise<unknown> =>
  orderProjector({ kind: 'freeze', isFrozen: !isFrozen(s) }, () =>
    isFrozen(s)
      ? 'The projector goes on with the meeting.'
      : `The projector is frozen: the room sees this picture, without a running time, until ${caps(FREEZE)}.`,
  );

const blank = (s: ConsoleState): Promise<unknown> =>
  orderProjector({ kind: 'blank', isBlank: !isBlank(s) }, () =>
    isBlank(s) ? 'The projector shows its picture again.' : `The projector is blank until ${caps(BLANK)}.`,
  );

/** The decision at the caret, else the last of the item on screen. */
async function readBack(s: ConsoleState): Promise<void> {
  const here = notesOnScreen()?.blockHere() ?? null;
  // What is being typed is the decision as often as not.
  await flushTyping();
  const meeting = meetingOf(consoleState());
  if (meeting === null || s.shownItem === null) return;
  const id = here?.kind === 'resolved' ? here.id : lastDecision(meeting.minutes, s.shownItem)?.id;
  if (id === undefined)
    return say(
      'This item has no decision to read back yet. Write one with R and Tab, then press this again.',
    );
  await orderProjector({ kind: 'read-back', blockId: id }, (wall) =>
    wall?.slide.kind === 'decision'
      ? 'The decision is on the projector, until the next item or this key.'
      : 'The decision is off the projector.',
  );
}

export const projectorActions: readonly Action[] = [
  {
    id: 'projector',
    label: (s) => (s.projector.isOpen ? 'Close the projector' : 'Open the projector'),
    keys: 'Mod+Shift+P',
    menu: 'Projector',
    when: () => true,
    run: async (s) => {
      const channel = s.projector.isOpen ? 'projector:close' : 'projector:open';
      setConsole({ projector: await bridge().ask(channel, undefined) });
    },
  },
  {
    id: 'freeze-projector',
    label: (s) => (isFrozen(s) ? 'Let the projector go on' : 'Freeze the projector'),
    keys: FREEZE,
    menu: 'Projector',
    when: isShowing,
    run: freeze,
  },
  {
    id: 'blank-projector',
    label: (s) => (isBlank(s) ? 'Show the projector’s picture again' : 'Blank the projector'),
    keys: BLANK,
    menu: 'Projector',
    when: isShowing,
    run: blank,
  },
  {
    id: 'projector-line',
    label: (s) => (s.wall?.line ? 'Change the line on the projector' : 'Put a line on the projector'),
    keys: 'Mod+Shift+T',
    menu: 'Projector',
    opens: 'projector-line',
    when: isShowing,
    run: () => setConsole({ overlay: 'projector-line' }),
  },
  {
    id: 'read-back',
    label: 'Show the decision on the projector, or take it off',
    keys: 'Mod+Shift+R',
    menu: 'Projector',
    when: (s) => isShowing(s) && s.open !== null && (s.place === 'live' || s.place === 'review'),
    run: readBack,
  },
  {
    id: 'projector-preview',
    label: (s) => (s.isWallPreviewed ? 'Hide the small projector' : 'Show the small projector'),
    keys: 'Mod+Shift+W',
    menu: 'Projector',
    when: (s) => s.open !== null && s.projector.isOpen,
    run: (s) =>
      setConsole({ isWallPreviewed: !s.isWallPreviewed, ...(s.isWallPreviewed ? {} : { place: 'live' }) }),
  },
  colours('cream', 'cream'),
  colours('dark', 'dark'),
  colours('high-contrast', 'high contrast'),
  typeSize('larger', 'larger'),
  typeSize('usual', 'usual'),
];
