/** The ways back as the clerk reads them before choosing one: pure of the meeting and now. */
import { wayBackWords } from '../../../shared/agenda/ways-back/way-back-words';
import type { WayBack } from '../../../shared/agenda/ways-back/ways-back';
import { type Instant, type LocalTime, MINUTE, timeOf, toInstant } from '../../../shared/kernel/wall-time';
import { forecastFor, isLate, waysBackFor } from '../../../shared/meeting/forecast';
import type { Meeting } from '../../../shared/meeting/meeting';

export interface WayRow {
  /** The same for as long as the same items are touched, whatever the minutes. */
  readonly id: string;
  readonly way: WayBack;
  readonly name: string;
  readonly endsAt: LocalTime;
  readonly touched: readonly string[];
  readonly cost: string;
  /** "Touches 1 item young people lead"; null where none is. */
  readonly youngPeople: string | null;
  /** "Touches 1 decision"; null where none is. */
  readonly decisions: string | null;
}

export interface WayRows {
  readonly rows: readonly WayRow[];
  /** What to say where there is no way; null where there is one, or none is needed. */
  readonly none: string | null;
}

const counted = (n: number, one: string, many: string): string | null =>
  n === 0 ? null : `Touches ${n} ${n === 1 ? one : many}`;

const minutesWords = (n: number): string => `${n} ${n === 1 ? 'minute' : 'minutes'}`;

export function wayRows(meeting: Meeting, now: Instant): WayRows {
  if (!isLate(meeting, now)) return { rows: [], none: null };
  const { most, needed, ways } = waysBackFor(meeting, now);
  const { finish } = forecastFor(meeting, now);
  const rows = ways.map((way): WayRow => {
    const { cost, name, touched } = wayBackWords(meeting.agenda, way);
    return {
      id: [...way.trims.map(({ itemId }) => `trim ${itemId}`), ...way.deferrals].join(', '),
      way,
      name,
      endsAt: timeOf(toInstant(finish - way.givesBack * MINUTE)),
      touched,
      cost,
      youngPeople: counted(way.youngPeoplesItems, 'item young people lead', 'items young people lead'),
      decisions: counted(way.decisions, 'decision', 'decisions'),
    };
  });
  const none =
    rows.length > 0
      ? null
      : `To end on time ${minutesWords(needed)} must be given back, and the items still to come can give ${
          most === 0 ? 'none' : minutesWords(most)
        }. An item can be deferred (F10) or given less time (Shift F7) all the same.`;
  return { rows, none };
}
