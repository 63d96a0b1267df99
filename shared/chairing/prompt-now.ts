/**
 * Which line a chair needs at this moment. A function of the meeting and now:
 * nothing is remembered, so that an undo or a restart shows the right line too.
 */
import { type AgendaItem, nextItem, runningItem } from '../agenda/agenda';
import { leftAt, spentAt, timerOf } from '../agenda/agenda-timing';
import { type Instant, MINUTE, minutes } from '../kernel/wall-time';
import type { Meeting } from '../meeting/meeting';
import { type Block, blocksOf } from '../minutes/blocks';
import { resolutionsOf } from './prompt-facts';
import { type ItemMoment, momentsOf } from './prompt-moments';
import type { PromptMoment } from './prompt-shapes';
import { type Prompt, promptOf } from './prompts';

/** How long a line stays before the chair is left in peace. Milliseconds. */
const WELCOME_FOR = MINUTE;
const STAYS_FOR = minutes(2);
const WARNING_AT = minutes(2);
/** A decision is prepared this long before the end, or in the last third of a shorter item. */
const DECISION_AT = minutes(5);

const lastBlock = (meeting: Meeting, item: AgendaItem): Block | undefined =>
  blocksOf(meeting.minutes, item.id).findLast((block) => block.text.trim() !== '');

/** What was resolved is the newest thing written: it is read back before anything else. */
const isJustResolved = (meeting: Meeting, item: AgendaItem): boolean => {
  const last = lastBlock(meeting, item);
  return last?.kind === 'resolved' && !last.isSensitive;
};

function momentWithin(meeting: Meeting, item: AgendaItem, now: Instant): PromptMoment | null {
  const timer = timerOf(item, meeting.sitting.interruptions);
  const spent = spentAt(timer, now);
  const left = leftAt(timer, now);
  const moments = momentsOf(meeting, item);
  const has = (moment: ItemMoment): boolean => moments.includes(moment);
  const isLast = nextItem(meeting.agenda) === undefined;

  if (isJustResolved(meeting, item)) return 'read-back';
  if (left === null || timer.allowed === null) return spent < STAYS_FOR ? 'item-start' : null;
  const { allowed } = timer;
  if (left <= 0) return isLast ? 'close' : 'time-up';
  if (spent < Math.min(STAYS_FOR, allowed / 3)) return 'item-start';
  if (has('two-minutes-left') && left <= WARNING_AT) return 'two-minutes-left';
  const isOpen = has('before-a-decision') && resolutionsOf(meeting, item).length === 0;
  if (isOpen && left <= Math.min(DECISION_AT, allowed / 3)) return 'before-a-decision';
  if (!has('halfway') || spent < allowed / 2) return null;
  if (spent < allowed / 2 + STAYS_FOR) return 'halfway';
  return has('not-yet-asked') ? 'not-yet-asked' : null;
}

/** Null while there is nothing to say: on a break, between items, when all is said and in the quiet parts of an item. */
export function promptNow(meeting: Meeting, now: Instant): Prompt | null {
  const { agenda, sitting } = meeting;
  if (sitting.phase === 'preparing') return promptOf(meeting, 'welcome', null);
  if (sitting.phase !== 'sitting') return null;
  const isOpening = sitting.startedAt !== null && now < sitting.startedAt + WELCOME_FOR;
  const item = runningItem(agenda);
  if (!item) return nextItem(agenda) ? null : promptOf(meeting, 'close', null);
  const isFirst = agenda.items.every((i) => i.id === item.id || i.segments.length === 0);
  const moment = isOpening && isFirst ? 'welcome' : momentWithin(meeting, item, now);
  if (moment === null) return null;
  return promptOf(meeting, moment, moment === 'welcome' || moment === 'close' ? null : item.id);
}
