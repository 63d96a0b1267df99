/** Reads meetings from their journals, one after the other, for a list that cannot be believed. */
import type { MeetingId } from '../../shared/kernel/ids';
import { type ListedMeeting, listingOf } from './library';
import type { MeetingPorts } from './meeting-ports';
import { StorageFault } from './ports';
import { historyFromDisk } from './saved-state';

export interface Readings {
  readonly read: readonly ListedMeeting[];
  /** Meetings that are there but could not be read; they stay as they are. */
  readonly unreadable: number;
}

export async function readListings(
  ports: Pick<MeetingPorts, 'archive' | 'clock' | 'log'>,
  ids: readonly string[],
  isOpenHere: (id: MeetingId) => boolean,
): Promise<Readings> {
  const read: ListedMeeting[] = [];
  let unreadable = 0;
  for (const id of ids) {
    if (isOpenHere(id as MeetingId)) continue;
    try {
      const listing = await readOne(ports, id);
      if (listing !== null) read.push(listing);
    } catch (error) {
      if (error instanceof StorageFault) ports.log.note('meeting-not-listed', { code: error.code });
      else ports.log.bug('list-meeting', error);
      unreadable += 1;
    }
  }
  return { read, unreadable };
}

/** Null for a meeting in which nothing was ever acknowledged. */
async function readOne(
  { archive, clock }: Pick<MeetingPorts, 'archive' | 'clock'>,
  id: string,
): Promise<ListedMeeting | null> {
  const { journal, recovered } = await archive.open(id);
  try {
    const history = historyFromDisk(recovered);
    return history && listingOf(history, recovered.entries.at(-1)?.at ?? clock.now(), false);
  } finally {
    await journal.close();
  }
}
