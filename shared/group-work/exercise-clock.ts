/**
 * The clocks of an exercise. Nobody ticks: the work and each group's feedback are stretches, and their time stands
 * whenever that of the agenda item does: on a break, and while the item is paused, closed or not yet called. So a
 * corrected or undone time of the item or the break corrects these too.
 */
import type { AgendaItem } from '../agenda/agenda';
import { type Interruption, type ItemTimer, type Timed, timerOf } from '../agenda/agenda-timing';
import type { GroupId } from '../kernel/ids';
import { type Instant, minutes, toInstant } from '../kernel/wall-time';
import type { Exercise, Stage } from './group-work';

export type Moment =
  | { readonly kind: 'ready' }
  | { readonly kind: 'over' }
  | {
      readonly kind: 'work' | 'feedback';
      /** Null in the work. */
      readonly groupId: GroupId | null;
      readonly timer: ItemTimer;
      readonly isPaused: boolean;
    };

/** When the item's clock stood: in order and apart. */
function stillness(item: Timed, interruptions: readonly Interruption[]): Interruption[] {
  const [first] = item.segments;
  const between = item.segments.flatMap((s, n): Interruption[] =>
    s.to === null ? [] : [{ from: s.to, to: item.segments[n + 1]?.from ?? null }],
  );
  const gaps = [{ from: 0 as Instant, to: first?.from ?? null }, ...between, ...interruptions].sort(
    (a, b) => a.from - b.from,
  );
  const apart: Interruption[] = [];
  for (const gap of gaps) {
    const before = apart.at(-1);
    if (!before || (before.to !== null && before.to < gap.from)) apart.push(gap);
    else if (before.to !== null)
      apart[apart.length - 1] = {
        from: before.from,
        to: gap.to === null ? null : toInstant(Math.max(before.to, gap.to)),
      };
  }
  return apart;
}

export const stageTimer = (stage: Stage, item: Timed, interruptions: readonly Interruption[]): ItemTimer =>
  timerOf(stage, stillness(item, interruptions));

/** The work or feedback that goes on, paused or not; undefined before the start and after the end. */
export const currentStage = ({ isOver, stages }: Exercise): Stage | undefined =>
  isOver ? undefined : stages.at(-1);

export const isPaused = (stage: Stage): boolean => stage.segments.every(({ to }) => to !== null);

export function momentOf(
  exercise: Exercise,
  item: AgendaItem,
  interruptions: readonly Interruption[],
): Moment {
  if (exercise.stages.length === 0) return { kind: 'ready' };
  const stage = currentStage(exercise);
  if (!stage || item.status === 'closed' || item.status === 'deferred') return { kind: 'over' };
  return {
    kind: stage.groupId === null ? 'work' : 'feedback',
    groupId: stage.groupId,
    timer: stageTimer(stage, item, interruptions),
    isPaused: isPaused(stage),
  };
}

export interface Feedback {
  readonly groupId: GroupId;
  readonly state: 'to-come' | 'now' | 'done';
  readonly timer: ItemTimer;
}

/** Every group's turn, in order; a countdown for each, whether it has begun or not. */
export function feedbackOf(
  exercise: Exercise,
  item: AgendaItem,
  interruptions: readonly Interruption[],
): Feedback[] {
  const moment = momentOf(exercise, item, interruptions);
  return exercise.groups.map(({ id }) => {
    const stage = exercise.stages.find(({ groupId }) => groupId === id);
    const isNow = moment.kind === 'feedback' && moment.groupId === id;
    return {
      groupId: id,
      state: isNow ? 'now' : stage ? 'done' : 'to-come',
      timer: stage
        ? stageTimer(stage, item, interruptions)
        : { allowed: minutes(exercise.feedbackMinutes), spent: 0, runningSince: null },
    };
  });
}

/** The group that has not fed back yet and is next in order; null when all have. */
export const nextToFeedBack = ({ groups, stages }: Exercise): GroupId | null =>
  groups.find(({ id }) => !stages.some(({ groupId }) => groupId === id))?.id ?? null;

/** Minutes the exercise asks of the item in all. */
export const minutesNeeded = ({
  feedbackMinutes,
  groups,
  workMinutes,
}: Pick<Exercise, 'feedbackMinutes' | 'groups' | 'workMinutes'>): number =>
  workMinutes + feedbackMinutes * groups.length;
