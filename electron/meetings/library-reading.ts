/**
 * Reads meetings from their journals, one after the other, for a list that cannot be believed. Reading one may mend
 * it; whoever reads it first must then tell, for the next one finds it whole.
 */
import type { MeetingId } from '../../shared/kernel/ids';
import type { Instant } from '../../shared/kernel/wall-time';
import { type ListedMeeting, listingOf } from './library';
import type { MeetingPorts } from './meeting-ports';
import { mendedWords } from './meeting-words';
import { StorageFault } from './ports';
import type { History } from '../../shared/meeting/history';
import { historyFromDisk } from './saved-state';

export interface Readings {
  readonly read: readonly ListedMeeting[];
  /** Meetings that are there but could not be read; they stay as they are. */
  readonly unreadable: readonly string[];
}

type Ports = Pick<MeetingPorts, 'archive' | 'clock' | 'log' | 'raise'>;

/** `alone` does its work when nobody else has that meeting, and gives null when it is open here. */
export async function readListings(
  ports: Ports,
  ids: readonly string[],
  alone: <T>(id: MeetingId, work: () => Promise<T>) => Promise<T | null>,
): Promise<Readings> {
  const read: ListedMeeting[] = [];
  const unreadable: string[] = [];
  for (const id of ids) {
    try {
      const listing = await alone(id as MeetingId, () => readOne(ports, id));
      if (listing !== null) read.push(listing);
    } catch (error) {
      if (error instanceof StorageFault) ports.log.note('meeting-not-listed', { code: error.code });
      else ports.log.bug('list-meeting', error);
      unreadable.push(id);
    }
  }
  return { read, unreadable };
}

async function readOne(ports: Ports, id: string): Promise<ListedMeeting | null> {
  const read = await readMeeting(ports, id);
  return read && listingOf(read.history, read.savedAt, false);
}

export interface ReadMeeting {
  readonly history: History;
  readonly savedAt: Instant;
}

/**
 * A meeting that is not open, read and let go of again; to be done when nobody else has it. Null for one in which
 * nothing was ever acknowledged. Rejects with a `StorageFault`.
 */
export async function readMeeting(
  { archive, clock, raise }: Pick<Ports, 'archive' | 'clock' | 'raise'>,
  id: string,
): Promise<ReadMeeting | null> {
  const { journal, recovered } = await archive.open(id);
  try {
    const history = historyFromDisk(recovered);
    const { sentence } = recovered.report;
    if (sentence !== null) raise('warning', mendedWords(history?.meeting.facts ?? null, sentence));
    return history && { history, savedAt: recovered.entries.at(-1)?.at ?? clock.now() };
  } finally {
    await journal.close();
  }
}
