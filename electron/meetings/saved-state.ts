/**
 * A meeting's history as a safety copy keeps it, and how entries and copies are told from anything else.
 *
 * The copy holds the steps and not only the state they led to: should it ever have to stand in for a damaged
 * journal, a later "this step was undone" still finds the step it names, and the clerk can still undo.
 */
import { z } from 'zod';
import { listOf } from '../../shared/kernel/pile';
import type { JournalEntry } from '../../shared/meeting/events';
import { journalEntry } from '../../shared/meeting/events';
import { advance, type History, historyOf, historyOfSteps } from '../../shared/meeting/history';
import { meeting } from '../../shared/meeting/meeting-shapes';
import type { RecoveredMeeting } from './ports';

const savedState = z.object({
  base: meeting,
  standing: z.array(journalEntry),
  undone: z.array(journalEntry),
});
export type SavedState = z.infer<typeof savedState>;

export const savedStateOf = ({ base, standing, undone }: History): SavedState => ({
  base,
  standing: listOf(standing).map(({ entry }) => entry),
  undone: listOf(undone).map(({ entry }) => entry),
});

export const historyFromSaved = ({ base, standing, undone }: SavedState, seq: number): History =>
  historyOfSteps(base, { standing, undone }, seq);

const orNull = <T>(parsed: { success: true; data: T } | { success: false }): T | null =>
  parsed.success ? parsed.data : null;

/** For the archive: null for what is not ours. */
export const meetingCodec = {
  parseEntry: (json: unknown): JournalEntry | null => orNull(journalEntry.safeParse(json)),
  parseSnapshot: (json: unknown): SavedState | null => orNull(savedState.safeParse(json)),
  timeOf: (entry: JournalEntry): number => entry.at,
};

/** The history a meeting came off the disk with; null when nothing was ever acknowledged in it. */
export function historyFromDisk({
  base,
  entries,
}: RecoveredMeeting<JournalEntry, SavedState>): History | null {
  if (base !== null) return entries.reduce(advance, historyFromSaved(base.state, base.seq));
  const [first, ...rest] = entries;
  return first === undefined ? null : rest.reduce(advance, historyOf(first));
}
