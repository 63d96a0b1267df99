/** The forecast finish and the ways back of a meeting: the agenda's sums with the meeting's own facts put in. */
import { asksForADecision } from '../agenda/decision-item';
import { type Forecast, forecastOf } from '../agenda/agenda-timing';
import { type WaysBack, waysBack } from '../agenda/ways-back/ways-back';
import type { ItemId } from '../kernel/ids';
import { type Instant, MINUTE } from '../kernel/wall-time';
import { blocksOf } from '../minutes/blocks';
import { type Meeting, plannedEnd, plannedStart } from './meeting';
import { standingInterruption } from './sitting';

export const forecastFor = ({ agenda, facts, sitting }: Meeting, now: Instant): Forecast =>
  forecastOf(
    agenda,
    sitting.interruptions,
    {
      start: plannedStart(facts),
      end: plannedEnd(facts),
      hasStarted: sitting.startedAt !== null,
      backAt: standingInterruption(sitting)?.backAt ?? null,
    },
    now,
  );

/**
 * Minutes by which the forecast passes the planned end, below nothing when early; by the minutes that are shown, so
 * that "20:06" and "6 min over" always agree.
 */
export const minutesOver = (meeting: Meeting, now: Instant): number =>
  Math.floor(forecastFor(meeting, now).finish / MINUTE) - Math.floor(plannedEnd(meeting.facts) / MINUTE);

/** Whether ways back are offered: the meeting is not over, and would end at least a minute late. */
export const isLate = (meeting: Meeting, now: Instant): boolean =>
  meeting.sitting.phase !== 'closed' && minutesOver(meeting, now) > 0;

/** Items the board is asked to decide on, or where something is resolved already. */
export const decisionItems = ({ agenda, minutes }: Meeting): ReadonlySet<ItemId> =>
  new Set(
    agenda.items
      .filter(
        (item) =>
          asksForADecision(item) || blocksOf(minutes, item.id).some(({ kind }) => kind === 'resolved'),
      )
      .map(({ id }) => id),
  );

/** What would end the meeting on time; nothing is offered while the forecast keeps to the plan. */
export const waysBackFor = (meeting: Meeting, now: Instant): WaysBack =>
  waysBack(
    meeting.agenda,
    meeting.sitting.interruptions,
    forecastFor(meeting, now).over,
    decisionItems(meeting),
    now,
  );
