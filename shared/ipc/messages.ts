/** The shapes that cross between main process and windows. Plain data only. */
import { z } from 'zod';
import type { TableRow } from '../attendance/people-table';
import { checkName } from '../minutes/checks/check-names';
import type { MeetingId } from '../kernel/ids';
import type { Instant, LocalDate, LocalTime } from '../kernel/wall-time';
import type { CarriedItem } from '../meeting/carried-forward';
import type { MeetingEvent } from '../meeting/events';
import type { Meeting } from '../meeting/meeting';
import { term } from '../jargon/term-shapes';
import { dictionaryWord, snippet } from '../minutes/snippet-shapes';
import type { Phase } from '../meeting/sitting';
import type { ExportKind } from '../minutes/draft-name';
import type { MinutesDocument } from '../minutes/document';

/** What stands at the tops of the two undo stacks: the command's name, or null when empty. */
export interface UndoLabels {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Something the clerk must know that no command asked for: recovery, a full disk, a lost window. */
export interface Notice {
  readonly id: string;
  readonly tone: 'information' | 'warning' | 'danger';
  readonly message: string;
}

/** A meeting as a console window first receives it. The window folds later changes in itself. */
export interface OpenMeeting extends UndoLabels {
  readonly meeting: Meeting;
  readonly seq: number;
  readonly savedAt: Instant;
  readonly notices: readonly Notice[];
}

/** Pushed after every commit. `step` is folded in; `replaced` follows undo and redo. */
export type MeetingChange = UndoLabels & {
  readonly meetingId: MeetingId;
  readonly seq: number;
  readonly savedAt: Instant;
} & (
    | { readonly kind: 'step'; readonly events: readonly MeetingEvent[] }
    | { readonly kind: 'replaced'; readonly meeting: Meeting }
  );

/** The answer to a command means "on disk". */
export interface Saved {
  readonly seq: number;
  readonly savedAt: Instant;
}

export interface LibraryEntry {
  readonly id: MeetingId;
  readonly council: string;
  readonly board: string;
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly venue: string;
  readonly phase: Phase;
  readonly isTakeover: boolean;
  readonly isSample: boolean;
  readonly itemCount: number;
  readonly updatedAt: Instant;
}

/** What the board's last meeting leaves to the next: the items it put off, and what the board aims at. */
export interface CarriedOver {
  readonly items: readonly CarriedItem[];
  readonly youngPeoplesAim: number;
}

/** One reading of the only clock; a window goes on from it by its own monotonic time. */
export interface ClockReading {
  readonly now: Instant;
}

export interface ProjectorStatus {
  readonly isOpen: boolean;
  readonly isOnSecondDisplay: boolean;
  /** Width by height of its picture; a usual screen's while it is not open. */
  readonly shape: number;
}

export interface DocumentText {
  readonly fileName: string;
  readonly text: string;
}

/** A file of people, as rows of cells; the first row is its headings. */
export interface PeopleTable {
  readonly fileName: string;
  readonly rows: readonly TableRow[];
}

/** Something that was saved as a file: of a meeting, or the example of a template. */
export interface SavedExport {
  readonly kind: ExportKind | 'template';
  readonly isDraft: boolean;
  readonly fileName: string;
  readonly folder: string;
  /** The file whose name it should have had; left alone, since somebody changed it or has it open. */
  readonly leftAlone?: string;
}

/** What the page that is printed as PDF draws. */
export interface Paper {
  readonly minutes: MinutesDocument;
}

export const theme = z.enum(['system', 'light', 'dark', 'high-contrast']);
export const settings = z.object({
  theme,
  projectorTheme: z.enum(['cream', 'dark', 'high-contrast']),
  projectorType: z.enum(['usual', 'larger']),
  zoom: z.number().min(0.5).max(3),
  /** Checks of the minutes the clerk wants to hear no more of, in any meeting. */
  silencedChecks: z.array(checkName).max(100),
  /** The name of the council's own Word template; null while minutes are saved in the built-in style. */
  wordTemplate: z.string().max(260).nullable(),
  snippets: z.array(snippet).max(200),
  /** Words the clerk has added to the dictionary. */
  words: z.array(dictionaryWord).max(5000),
  /** The board's own terms of the glossary, before those Boardside comes with. */
  terms: z.array(term).max(500),
});
/** What a window may set by itself; a template comes in by its file only. */
export const settingsChange = settings.omit({ wordTemplate: true }).partial();
/** The settings a window may see and change. Window places are the shell's own affair. */
export type Settings = z.infer<typeof settings>;
/** All that the wall is told of the settings. */
export type ProjectorLooks = Pick<Settings, 'projectorTheme' | 'projectorType'>;

/** The native menu, as the action table would have it. */
export const menuEntry = z.object({
  id: z.string().max(60),
  label: z.string().max(80),
  accelerator: z.string().max(40).nullable(),
  isEnabled: z.boolean(),
});
export const menuModel = z
  .array(z.object({ label: z.string().max(40), entries: z.array(menuEntry).max(60) }))
  .max(12);
export type MenuModel = z.infer<typeof menuModel>;
