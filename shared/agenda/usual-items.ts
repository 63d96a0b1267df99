/** The furniture that stands on every agenda of the board (DESIGN 4), for a meeting prepared from nothing. */
import { formatDate, type LocalDate } from '../kernel/wall-time';
import { emptyFacts, type ItemFacts } from './agenda';

export function usualItems(previousMeeting: LocalDate | null): readonly ItemFacts[] {
  const from = previousMeeting === null ? '' : ` from ${formatDate(previousMeeting, 'd MMMM yyyy')}`;
  return [
    emptyFacts('Introductions and Apologies', 'introductions'),
    emptyFacts(`Notes of the Meeting and Matters Arising${from}`, 'notes'),
    emptyFacts('Any Other Business', 'any-other-business'),
    emptyFacts('Date and Time of Next Meeting', 'next-meeting'),
  ];
}
