/**
 * What the console shows: where the clerk stands, and the meeting as the main
 * process last told it. The meeting here is a replica: it is folded from the
 * same events by the same code, and never changed by the window itself.
 */
import { create } from 'zustand';
import type { PromptMoment } from '../../shared/chairing/prompt-shapes';
import type { ExplainedTerm } from '../../shared/projector/projector-view';
import type { ItemId } from '../../shared/kernel/ids';
import { evolve } from '../../shared/meeting/evolve';
import type { Meeting } from '../../shared/meeting/meeting';
import type { ProjectorView } from '../../shared/projector/projector-view';
import type {
  LibraryEntry,
  MeetingChange,
  Notice,
  OpenMeeting,
  ProjectorStatus,
  SavedExport,
  Settings,
} from '../../shared/ipc/messages';

/** What stands beside the minutes. */
export type Side = 'people' | 'prompts' | 'jargon' | 'actions';
/** One prompt: of an item, or of the whole meeting where `itemId` is null. */
export interface WordedPrompt {
  readonly moment: PromptMoment;
  readonly itemId: ItemId | null;
}
export type Place = 'library' | 'prepare' | 'live' | 'review';
export type Overlay =
  | 'new-meeting'
  | 'palette'
  | 'help'
  | 'import'
  | 'defer'
  | 'break'
  | 'extend'
  | 'raise-item'
  | 'split-item'
  | 'correct-time'
  | 'finish'
  | 'start'
  | 'close'
  | 'due'
  | 'link'
  | 'snippets'
  | 'spelling'
  | 'prompt'
  | 'glossary'
  | 'register'
  | 'people-csv'
  | 'projector-line'
  | null;

export interface FindBar {
  readonly words: string;
  readonly isWithReplace: boolean;
  readonly isCaseKept: boolean;
  readonly isWholeWords: boolean;
  /** Which of those found is looked at, from 0. */
  readonly at: number;
}

export interface ConsoleState {
  readonly place: Place;
  readonly open: OpenMeeting | null;
  /** The item whose minutes are in the middle of the screen; follows the running item unless the clerk looks elsewhere. */
  readonly shownItem: ItemId | null;
  readonly overlay: Overlay;
  readonly side: Side;
  /** Whose words are being changed; null for what is said now. */
  readonly worded: WordedPrompt | null;
  readonly notices: readonly Notice[];
  /** One line at the foot of the screen, read aloud: what a command did or why it was refused. */
  readonly message: { readonly text: string; readonly isRefusal: boolean } | null;
  /** True while something asked has not been answered "on disk". */
  readonly isSaving: boolean;
  /** True while words stand on screen that the meeting does not have yet. */
  readonly hasUnsent: boolean;
  /** Why the last attempt to save failed; null once one succeeds. */
  readonly saveFault: string | null;
  readonly projector: ProjectorStatus;
  /** The term that is up on the projector. */
  readonly shownTerm: ExplainedTerm | null;
  /** What the projector shows, or would show if it were open; null while no meeting is there to show. */
  readonly wall: ProjectorView | null;
  /** The file saved last, until it is put away. */
  readonly lastExport: SavedExport | null;
  /** Why the council's own template was refused; stands until it is mended or put away, since it is mended in Word. */
  readonly templateFault: string | null;
  /** The small projector stands below the agenda. */
  readonly isWallPreviewed: boolean;
  /** The finished page stands beside the notes. */
  readonly isPreviewing: boolean;
  /** The clerk says the wording is final: what is saved of this meeting carries no DRAFT mark. */
  readonly isFinal: boolean;
  /** The find bar, open at the top of the minutes; null while it is not. */
  readonly find: FindBar | null;
  /** The late start the clerk wants to hear no more of (`lateStartKey`). */
  readonly lateStartDismissed: string | null;
  readonly settings: Settings;
  readonly library: readonly LibraryEntry[];
}

export const useConsole = create<ConsoleState>(() => ({
  place: 'library',
  open: null,
  shownItem: null,
  overlay: null,
  side: 'people',
  worded: null,
  notices: [],
  message: null,
  isSaving: false,
  hasUnsent: false,
  saveFault: null,
  projector: { isOpen: false, isOnSecondDisplay: false, shape: 16 / 9 },
  wall: null,
  shownTerm: null,
  lastExport: null,
  templateFault: null,
  isWallPreviewed: true,
  isPreviewing: false,
  isFinal: false,
  find: null,
  lateStartDismissed: null,
  settings: {
    theme: 'system',
    projectorTheme: 'cream',
    projectorType: 'usual',
    zoom: 1,
    silencedChecks: [],
    wordTemplate: null,
    snippets: [],
    words: [],
    terms: [],
  },
  library: [],
}));

export const consoleState = (): ConsoleState => useConsole.getState();
export const setConsole = (change: Partial<ConsoleState>): void => useConsole.setState(change);

export const meetingOf = (s: ConsoleState): Meeting | null => s.open?.meeting ?? null;

/** For places that only exist while a meeting is open. */
export function useMeeting<T>(select: (meeting: Meeting) => T): T {
  return useConsole((s) => {
    if (s.open === null) throw new Error('No meeting is open here');
    return select(s.open.meeting);
  });
}

let besides: Meeting | null = null;

const besidesWords = (meeting: Meeting): Meeting => {
  const before = besides;
  const names = Object.keys(meeting) as (keyof Meeting)[];
  if (before !== null && names.every((name) => name === 'minutes' || before[name] === meeting[name]))
    return before;
  besides = meeting;
  return meeting;
};

/** For what shows none of the words: not drawn anew for every pause in the typing. Its minutes may be older ones. */
export const useMeetingBesidesWords = (): Meeting => useMeeting(besidesWords);

/**
 * The next state of the replica; null when the change does not follow what the
 * window has, and the whole meeting must be asked for.
 */
export function applyChange(open: OpenMeeting, change: MeetingChange): OpenMeeting | null {
  const tops = { undo: change.undo, redo: change.redo, seq: change.seq, savedAt: change.savedAt };
  if (change.kind === 'replaced') return { ...open, ...tops, meeting: change.meeting };
  if (change.seq !== open.seq + 1) return null;
  return { ...open, ...tops, meeting: change.events.reduce(evolve, open.meeting) };
}
