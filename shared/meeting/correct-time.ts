/**
 * When an item or a break really began or ended, put right afterwards. What was recorded at the same moment moves
 * along: the item before or after, the break that ended because the item was called, the start and the close of the
 * meeting. Nothing overlaps afterwards that did not before, and nothing lies in the future.
 */
import { itemById } from '../agenda/agenda';
import type { DecideContext, Decision } from '../kernel/decision';
import type { ItemId } from '../kernel/ids';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { type Instant, timeOf } from '../kernel/wall-time';
import type { MeetingEvent } from './events';
import type { Meeting } from './meeting';
import type { SpanningCommand } from './spanning-commands';
import { type End, type Moved, moveEnd, type Stretch } from './stretches';

type CorrectTime = Extract<SpanningCommand, { type: 'CorrectTime' }>;

interface ItemStretch extends Stretch {
  readonly itemId: ItemId;
  readonly title: string;
  readonly segment: number;
}

interface Timeline {
  readonly segments: readonly ItemStretch[];
  readonly gaps: readonly Stretch[];
  readonly startedAt: Instant | null;
  readonly closedAt: Instant | null;
}

const timelineOf = ({ agenda, sitting }: Meeting): Timeline => ({
  segments: agenda.items
    .flatMap(({ id, segments, title }) =>
      segments.map(({ from, to }, segment) => ({ itemId: id, title, segment, from, to })),
    )
    .sort((a, b) => a.from - b.from || (a.to ?? Infinity) - (b.to ?? Infinity)),
  gaps: sitting.interruptions.map(({ from, to }) => ({ from, to })),
  startedAt: sitting.startedAt,
  closedAt: sitting.closedAt,
});

/** Breaks that ended, or began, with the item go along as far as the other breaks let them. */
function gapsFollow(gaps: readonly Stretch[], was: Instant, is: Instant): readonly Stretch[] {
  return gaps.map((gap, n) => {
    const before = gaps[n - 1]?.to ?? null;
    const after = gaps[n + 1]?.from ?? null;
    if (gap.to === was && is > gap.from && (after === null || is <= after)) return { ...gap, to: is };
    const isRoomBefore = before === null || is >= before;
    const isRoomBehind = gap.to === null || is < gap.to;
    if (gap.from === was && isRoomBefore && isRoomBehind) return { ...gap, from: is };
    return gap;
  });
}

/** The first item takes the meeting's start along and the last its close, where no break lies between. */
function meetingFollows(line: Timeline, place: number, end: End, was: Instant, is: Instant): Timeline {
  const { closedAt, gaps, segments, startedAt } = line;
  if (end === 'start' && place === 0 && startedAt !== null) {
    const isFree = gaps.every((gap) => gap.from >= is);
    if (is < startedAt || (startedAt === was && isFree)) return { ...line, startedAt: is };
  }
  if (end === 'end' && place === segments.length - 1 && closedAt !== null) {
    const isFree = gaps.every((gap) => gap.to !== null && gap.to <= is);
    if (is > closedAt || (closedAt === was && isFree)) return { ...line, closedAt: is };
  }
  return line;
}

const changesBetween = (before: Timeline, after: Timeline): MeetingEvent[] => {
  const isOther = (a: Stretch | undefined, b: Stretch): boolean => a?.from !== b.from || a.to !== b.to;
  const segments = after.segments
    .filter((s, n) => isOther(before.segments[n], s))
    .map(
      ({ from, itemId, segment, to }): MeetingEvent => ({
        type: 'SegmentCorrected',
        itemId,
        segment,
        from,
        to,
      }),
    );
  const gaps = after.gaps.flatMap(({ from, to }, interruption): MeetingEvent[] =>
    isOther(before.gaps[interruption], { from, to })
      ? [{ type: 'InterruptionCorrected', interruption, from, to }]
      : [],
  );
  const { closedAt, startedAt } = after;
  const isMeetingOther = before.startedAt !== startedAt || before.closedAt !== closedAt;
  return [
    ...segments,
    ...gaps,
    ...(isMeetingOther ? [{ type: 'MeetingTimesCorrected' as const, startedAt, closedAt }] : []),
  ];
};

const noSuchTime = () => reject('no-such-time', 'That time is no longer in the record. Choose it again.');

function refusal<S extends Stretch>(
  moved: Extract<Moved<S>, { ok: false }>,
  end: End,
  name: (stretch: S) => string,
) {
  if (moved.because === 'neighbour') {
    const { from, to } = moved.neighbour;
    const when = end === 'start' ? `began at ${timeOf(from)}` : `ended at ${timeOf(to ?? from)}`;
    return reject(
      'beyond-neighbour',
      `That would leave no time for ${name(moved.neighbour)}, which ${when}. Correct that first.`,
    );
  }
  if (moved.because === 'lasts')
    return reject('lasts-still', 'It has not ended yet, so its end cannot be corrected.');
  return reject('end-before-start', 'That would end it before it began. Choose a time in between.');
}

export function correctTime(
  meeting: Meeting,
  { end, of, to: is }: CorrectTime,
  { at }: DecideContext,
): Decision<MeetingEvent> {
  if (is > at) return reject('in-the-future', `${timeOf(is)} is still to come. Choose a time that has been.`);
  const line = timelineOf(meeting);
  if (of.kind === 'item') {
    if (!itemById(meeting.agenda, of.itemId)) return noSuchTime();
    const place = line.segments.findIndex((s) => s.itemId === of.itemId && s.segment === of.segment);
    const own = line.segments[place];
    if (!own) return noSuchTime();
    const was = end === 'start' ? own.from : own.to;
    if (was === is) return reject('time-unchanged', 'That is the time already recorded.');
    const moved = moveEnd(line.segments, place, end, is);
    if (!moved.ok) return refusal(moved, end, ({ title }) => `“${title}”`);
    const following = was === null ? line.gaps : gapsFollow(line.gaps, was, is);
    const after = { ...line, segments: moved.stretches, gaps: following };
    return ok(changesBetween(line, was === null ? after : meetingFollows(after, place, end, was, is)));
  }
  const own = line.gaps[of.interruption];
  if (!own) return noSuchTime();
  if ((end === 'start' ? own.from : own.to) === is)
    return reject('time-unchanged', 'That is the time already recorded.');
  if ((line.startedAt !== null && is < line.startedAt) || (line.closedAt !== null && is > line.closedAt))
    return reject(
      'outside-the-meeting',
      'The meeting was not sitting then. Correct its first or last item first.',
    );
  const moved = moveEnd(line.gaps, of.interruption, end, is);
  if (!moved.ok) return refusal(moved, end, () => 'the other break');
  return ok(changesBetween(line, { ...line, gaps: moved.stretches }));
}
