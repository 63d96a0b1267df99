/** What the clock beside an item's title says: pure of the meeting and now, and never by colour alone. */
import { type AgendaItem, numberOf, runningItem } from '../../../../shared/agenda/agenda';
import { type ItemTimer, leftAt, spentAt, timerOf } from '../../../../shared/agenda/agenda-timing';
import { formatCountdown, formatSpent, isTimeUp } from '../../../../shared/agenda/countdown';
import { type Instant, MINUTE, timeOf } from '../../../../shared/kernel/wall-time';
import type { Meeting } from '../../../../shared/meeting/meeting';
import { standingInterruption } from '../../../../shared/meeting/sitting';

export interface ItemClock {
  readonly big: string;
  readonly small: string;
  readonly isOver: boolean;
}

export const timerIn = (meeting: Meeting, item: AgendaItem): ItemTimer =>
  timerOf(item, meeting.sitting.interruptions);

function standing(item: AgendaItem, meeting: Meeting): string {
  const { phase } = meeting.sitting;
  if (item.status === 'paused') return ' · paused';
  if (item.status !== 'running') return '';
  return phase === 'break' ? ' · on a break' : phase === 'adjourned' ? ' · adjourned' : '';
}

/** Null where there is nothing to measure yet: no minutes planned, or the item deferred. */
export function itemClock(item: AgendaItem, meeting: Meeting, now: Instant): ItemClock | null {
  const timer = timerIn(meeting, item);
  const planned = timer.allowed === null ? null : timer.allowed / MINUTE;
  if (item.status === 'deferred') return null;
  if (item.status === 'planned')
    return planned === null ? null : { big: `${planned} min`, small: 'planned', isOver: false };
  const spent = formatSpent(spentAt(timer, now));
  if (item.status === 'closed')
    return { big: spent, small: planned === null ? 'taken' : `taken of ${planned}`, isOver: false };

  const also = standing(item, meeting);
  const left = leftAt(timer, now);
  if (left === null || planned === null) return { big: spent, small: `so far${also}`, isOver: false };
  if (!isTimeUp(left))
    return { big: formatCountdown(left), small: `left of ${planned}${also}`, isOver: false };
  if (left > -MINUTE) return { big: 'Time is up', small: `${planned} min planned${also}`, isOver: true };
  return { big: `${formatSpent(-left)} over`, small: `${planned} min planned${also}`, isOver: true };
}

/** "Break, back at 19:05"; null while the meeting sits or has not begun. */
export function interruptionWords(meeting: Meeting): string | null {
  const gap = standingInterruption(meeting.sitting);
  if (!gap) return null;
  if (gap.kind === 'adjournment') return `Adjourned at ${timeOf(gap.from)}`;
  return gap.backAt === null ? 'Break' : `Break, back at ${timeOf(gap.backAt)}`;
}

/** For a clerk who looks elsewhere: what runs meanwhile. Null when nothing does, or when it is the item shown. */
export function elsewhereWords(shown: AgendaItem, meeting: Meeting, now: Instant): string | null {
  const running = runningItem(meeting.agenda);
  if (!running || running.id === shown.id) return null;
  const { title } = running;
  const clock = itemClock(running, meeting, now);
  const number = numberOf(meeting.agenda, running.id);
  return `Item ${number} is running: ${title}${clock ? `, ${clock.big} ${clock.small}` : ''}`;
}

const WARN_AT = 2 * MINUTE;

/** What to say aloud when the time left falls from one reading to the next; null for most seconds. */
export function timeAnnouncement(title: string, before: number | null, after: number | null): string | null {
  if (before === null || after === null) return null;
  if (before > 0 && after <= 0) return `Time is up for ${title}.`;
  if (before > WARN_AT && after <= WARN_AT && after > 0) return `2 minutes left for ${title}.`;
  return null;
}

/** "Dev Rawal · Business Intelligence", several joined by commas. */
const presentersOf = (item: AgendaItem): string =>
  item.presenters.map((p) => (p.team === null ? p.name : `${p.name} · ${p.team}`)).join(', ');

function pagesOf(item: AgendaItem): string | null {
  if (item.pages === null) return null;
  const { from, to } = item.pages;
  return from === to ? `p\u00A0${from}` : `pp\u00A0${from}–${to}`;
}

/** The line below the title: presenters, purposes, pages; those that are there. */
export const itemDetails = (item: AgendaItem): string[] =>
  [
    presentersOf(item),
    ...item.purposes.map((p) => p.charAt(0).toLowerCase() + p.slice(1).replace(/\.\s*$/, '')),
    pagesOf(item),
  ].filter((part): part is string => part !== null && part !== '');
