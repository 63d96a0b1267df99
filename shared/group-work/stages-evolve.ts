/** The time of an exercise, folded: the work and each group's feedback are stages with stretches of their own. */
import { assertNever } from '../kernel/assert-never';
import type { Instant } from '../kernel/wall-time';
import type { Exercise, Stage } from './group-work';
import type { GroupWorkEvent } from './group-work-events';

const TIME = [
  'GroupWorkStarted',
  'GroupFeedbackStarted',
  'GroupWorkPaused',
  'GroupWorkResumed',
  'GroupWorkExtended',
  'GroupWorkEnded',
] as const;
type TimeEvent = Extract<GroupWorkEvent, { type: (typeof TIME)[number] }>;

export const isAboutTime = (event: GroupWorkEvent): event is TimeEvent =>
  TIME.some((type) => type === event.type);

const stopped = (stage: Stage, at: Instant): Stage => ({
  ...stage,
  segments: stage.segments.map((s) => (s.to === null ? { ...s, to: at } : s)),
});

const last = (exercise: Exercise, change: (stage: Stage) => Stage): Exercise => ({
  ...exercise,
  stages: exercise.stages.map((stage, n) => (n === exercise.stages.length - 1 ? change(stage) : stage)),
});

/** A stage that comes up again goes on from where it was. */
function enter(
  exercise: Exercise,
  groupId: Stage['groupId'],
  allottedMinutes: number,
  at: Instant,
): Exercise {
  const { stages } = last(exercise, (stage) => stopped(stage, at));
  const before = stages.find((stage) => stage.groupId === groupId);
  const stage = before ?? { groupId, allottedMinutes, grantedMinutes: 0, segments: [] };
  const running = { ...stage, segments: [...stage.segments, { from: at, to: null }] };
  return { ...exercise, isOver: false, stages: [...stages.filter((s) => s !== before), running] };
}

export function evolveStages(exercise: Exercise, event: TimeEvent): Exercise {
  switch (event.type) {
    case 'GroupWorkStarted':
      return enter(exercise, null, exercise.workMinutes, event.at);
    case 'GroupFeedbackStarted':
      return enter(exercise, event.groupId, exercise.feedbackMinutes, event.at);
    case 'GroupWorkPaused':
      return last(exercise, (stage) => stopped(stage, event.at));
    case 'GroupWorkResumed':
      return last(exercise, (stage) => ({
        ...stage,
        segments: [...stage.segments, { from: event.at, to: null }],
      }));
    case 'GroupWorkExtended':
      return last(exercise, (stage) => ({
        ...stage,
        grantedMinutes: stage.grantedMinutes + event.minutes,
      }));
    case 'GroupWorkEnded':
      return { ...last(exercise, (stage) => stopped(stage, event.at)), isOver: true };
    default:
      return assertNever(event);
  }
}
