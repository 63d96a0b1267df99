/** When the meeting will end, in words: pure of the meeting and now. */
import type { AgendaItem } from '../../../shared/agenda/agenda';
import { allowedFor, leftAt, timerOf } from '../../../shared/agenda/agenda-timing';
import { type Instant, MINUTE, timeOf, toInstant } from '../../../shared/kernel/wall-time';
import { forecastFor, minutesOver } from '../../../shared/meeting/forecast';
import { type Meeting, plannedEnd } from '../../../shared/meeting/meeting';

/** Minutes over from which it is no longer small. */
const MUCH = 5;

export interface Finish {
  /** fine, a little over (needs you), well over. */
  readonly tone: 'fine' | 'attention' | 'over';
  readonly words: string;
}

const againstPlan = (minutes: number): string =>
  minutes === 0 ? 'on time' : minutes > 0 ? `${minutes} min over` : `${-minutes} min early`;

export function finishOf(meeting: Meeting, now: Instant): Finish {
  const { closedAt } = meeting.sitting;
  if (closedAt !== null) return { tone: 'fine', words: `Finished ${timeOf(closedAt)}` };
  // Without a planned minute there is nothing to forecast from; "two hours early" would be a promise nobody made.
  if (meeting.agenda.items.every((item) => allowedFor(item) === null))
    return { tone: 'fine', words: `Planned end ${timeOf(plannedEnd(meeting.facts))}` };
  const { finish } = forecastFor(meeting, now);
  const over = minutesOver(meeting, now);
  const tone = over <= 0 ? 'fine' : over <= MUCH ? 'attention' : 'over';
  return { tone, words: `Finish ${timeOf(finish)} · ${againstPlan(over)}` };
}

export interface ForecastLine {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** "9 min left", "40 min", "no time planned". */
  readonly takes: string;
  readonly endsAt: string;
}

/** How the forecast comes about: each item still to come and when it would end. */
export function forecastLines(meeting: Meeting, now: Instant): ForecastLine[] {
  const total = forecastFor(meeting, now);
  const left = (item: AgendaItem): number =>
    Math.max(0, leftAt(timerOf(item, meeting.sitting.interruptions), now) ?? 0);
  const toCome = meeting.agenda.items
    .map((item, index) => ({ item, number: index + 1 }))
    .filter(({ item }) => item.status !== 'closed' && item.status !== 'deferred');
  let at = total.finish - toCome.reduce((sum, { item }) => sum + left(item), 0);
  return toCome.map(({ item, number }) => {
    at += left(item);
    const minutes = Math.ceil(left(item) / MINUTE);
    const isUnderWay = item.segments.length > 0;
    const hasTime = leftAt(timerOf(item, meeting.sitting.interruptions), now) !== null;
    const takes = hasTime ? `${minutes} min${isUnderWay ? ' left' : ''}` : 'no time planned';
    return { id: item.id, number, title: item.title, takes, endsAt: timeOf(toInstant(at)) };
  });
}
