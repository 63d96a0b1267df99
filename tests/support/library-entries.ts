/** Meetings as the library lists them. */
import type { LibraryEntry } from '../../shared/ipc/messages';
import type { MeetingId } from '../../shared/kernel/ids';
import type { LocalDate, LocalTime } from '../../shared/kernel/wall-time';
import type { Phase } from '../../shared/meeting/sitting';
import { at } from './given-when-then';

export const aMeeting = (
  id: string,
  date: string,
  phase: Phase,
  more: Partial<LibraryEntry> = {},
): LibraryEntry => ({
  id: id as MeetingId,
  council: 'Northmoor County Council',
  board: 'Corporate Parenting Board',
  date: date as LocalDate,
  start: '18:00' as LocalTime,
  venue: 'the Moorland Room, Northmoor Hall',
  phase,
  isTakeover: date.slice(5, 7) === '11',
  isSample: false,
  itemCount: 9,
  updatedAt: at('12:00'),
  ...more,
});
