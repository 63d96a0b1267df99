/** The list of meetings on disk as the library wants it. A line that says too little counts as not there. */
import { z } from 'zod';
import { meetingId } from '../../shared/kernel/ids';
import { instant, localDate, localTime } from '../../shared/kernel/time-shapes';
import { phase } from '../../shared/meeting/sitting-shapes';
import type { LibraryStore } from '../storage/library-store';
import type { ListedMeeting, Shelf } from './library';

const listedMeeting = z.object({
  id: meetingId,
  council: z.string(),
  board: z.string(),
  date: localDate,
  start: localTime,
  venue: z.string(),
  phase,
  isTakeover: z.boolean(),
  isSample: z.boolean().default(false),
  itemCount: z.number().int(),
  updatedAt: instant,
  seq: z.number().int(),
  isOpen: z.boolean(),
});

export const shelfOf = (store: LibraryStore): Shelf => ({
  isRebuildDue: store.isRebuildDue,
  list: () =>
    store.list().flatMap((entry): ListedMeeting[] => {
      const parsed = listedMeeting.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    }),
  put: (entry) => store.put({ ...entry }),
  rebuild: (entries) => store.rebuild(entries.map((entry) => ({ ...entry }))),
});
