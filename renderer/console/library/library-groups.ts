/** The library's order: what runs now, what is to come (soonest first), what has been (newest first). */
import type { LibraryEntry } from '../../../shared/ipc/messages';
import { formatDate, type LocalDate } from '../../../shared/kernel/wall-time';
import type { Phase } from '../../../shared/meeting/sitting';

export interface LibraryGroup {
  readonly heading: string;
  readonly entries: readonly LibraryEntry[];
}

export const isRunning = ({ phase }: LibraryEntry): boolean =>
  ['sitting', 'break', 'adjourned'].includes(phase);
const whenOf = (entry: LibraryEntry): string => `${entry.date} ${entry.start}`;
const bySoonest = (a: LibraryEntry, b: LibraryEntry): number => whenOf(a).localeCompare(whenOf(b));

export function groupLibrary(library: readonly LibraryEntry[], today: LocalDate): LibraryGroup[] {
  const running = library.filter(isRunning);
  const rest = library.filter((entry) => !isRunning(entry));
  const isToCome = (entry: LibraryEntry): boolean => entry.phase === 'preparing' && entry.date >= today;
  return [
    { heading: 'Running now', entries: running.toSorted(bySoonest) },
    { heading: 'To come', entries: rest.filter(isToCome).toSorted(bySoonest) },
    {
      heading: 'Past',
      entries: rest.filter((entry) => !isToCome(entry)).toSorted((a, b) => bySoonest(b, a)),
    },
  ].filter((group) => group.entries.length > 0);
}

const PHASE_WORDS: Record<Phase, string> = {
  preparing: 'being prepared',
  sitting: 'running',
  break: 'on a break',
  adjourned: 'adjourned',
  closed: 'closed',
};

export const phaseWords = (phase: Phase): string => PHASE_WORDS[phase];

export const dateWords = (date: LocalDate): string => formatDate(date, 'EEE d MMM yyyy');

export const itemWords = (count: number): string =>
  count === 0 ? 'no agenda yet' : count === 1 ? '1 item' : `${count} items`;
