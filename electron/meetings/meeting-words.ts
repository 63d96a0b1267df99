/** What the service of meetings says to the clerk. */
import type { Rejection } from '../../shared/kernel/rejection';
import { reject } from '../../shared/kernel/rejection';
import { err, type Err } from '../../shared/kernel/result';
import { formatDate, formatInstant, type Instant, minutes } from '../../shared/kernel/wall-time';
import type { MeetingFacts } from '../../shared/meeting/facts';
import type { Meeting } from '../../shared/meeting/meeting';
import type { StorageFault } from './ports';

export const savingWorksAgain = 'Saving works again. Everything from here on is on disk.';

/** Why a change was refused, and what becomes of the words on screen meanwhile. */
export const savingStopped = (fault: StorageFault): string =>
  `${fault.message} What you typed stays on screen and is saved by itself as soon as the disk takes it.`;

export const rejectionOf = ({ code, message }: StorageFault): Err<Rejection> => err({ code, message });

export const closedMeeting = (): Err<Rejection> =>
  reject('meeting-not-open', 'This meeting is no longer open. Open it from the library and try again.');

export const emptyMeeting = (): Err<Rejection> =>
  reject(
    'meeting-empty',
    'Nothing was ever saved in this meeting, so there is nothing to open. Make a new meeting from the library.',
  );

export const notUnderstood = (): Err<Rejection> =>
  reject(
    'meeting-not-understood',
    'The record of this meeting reads well but does not add up, so it has been left exactly as it is. Send the log in Boardside’s folder to IT support.',
  );

/**
 * `sentence` says what was mended in a meeting; `facts` are null where none is left. The meeting is always named: the
 * notice stays after another is opened, and at start it may be the list that meets the damage first.
 */
export const mendedWords = (facts: MeetingFacts | null, sentence: string): string =>
  facts === null ? sentence : `${facts.board}, ${formatDate(facts.date, 'd MMMM yyyy')}. ${sentence}`;

export const someNotListed = (count: number): string =>
  count === 1
    ? 'One meeting could not be read for the list and is not shown. It is untouched in Boardside’s folder; ask IT support to look.'
    : `${count} meetings could not be read for the list and are not shown. They are untouched in Boardside’s folder; ask IT support to look.`;

/** No evening lasts so long: a meeting that does was never closed. */
const LONGEST_EVENING = minutes(12 * 60);

/** What to say of a meeting that still runs long after its evening; null for any other. */
export function neverClosed({ sitting }: Meeting, now: Instant): string | null {
  const { phase, startedAt } = sitting;
  const runs = phase === 'sitting' || phase === 'break';
  if (!runs || startedAt === null || now - startedAt < LONGEST_EVENING) return null;
  return `This meeting was never closed: it has been running since ${formatInstant(startedAt, "HH:mm 'on' EEEE d MMMM")}. Close it (Ctrl K, “close”) when you have written what is left to write.`;
}
