/**
 * Meeting → what the wall shows of the exercise of an item. Who sits where, the prompts and the clocks; nothing of what
 * the groups said, sensitive or not, ever.
 */
import type { AgendaItem } from '../agenda/agenda';
import { sayable } from '../chairing/prompt-facts';
import { feedbackOf, momentOf } from '../group-work/exercise-clock';
import { type Exercise, exerciseOf, groupById, peopleIn } from '../group-work/group-work';
import { assertNever } from '../kernel/assert-never';
import type { Meeting } from '../meeting/meeting';
import type { GroupWorkView } from './group-work-view';
import { wallName } from './wall-words';

/** Null while an item has no groups, and when its group work is over. */
export function groupWorkOf(meeting: Meeting, item: AgendaItem): GroupWorkView | null {
  const exercise = exerciseOf(meeting.groupWork, item.id);
  if (!exercise || exercise.groups.length === 0) return null;
  const stage = stageOf(meeting, item, exercise);
  if (!stage) return null;
  const clean = sayable(meeting);
  const turns = feedbackOf(exercise, item, meeting.sitting.interruptions);
  return {
    stage,
    groups: exercise.groups.map((group, n) => ({
      name: clean(group.name),
      place: clean(group.place),
      people: peopleIn(group, meeting.attendance).map((person) => ({
        name: wallName(person),
        isYoungPerson: person.isYoungPerson,
      })),
      isOnline: group.isOnline,
      feedback: {
        state: turns[n]?.state ?? 'to-come',
        timer: turns[n]?.timer ?? { allowed: null, spent: 0, runningSince: null },
      },
    })),
    prompts: exercise.prompts.map(({ groupId, text }) => ({
      text: clean(text),
      group: groupId === null ? null : clean(groupById(exercise, groupId)?.name ?? null),
    })),
  };
}

function stageOf(meeting: Meeting, item: AgendaItem, exercise: Exercise): GroupWorkView['stage'] | null {
  const moment = momentOf(exercise, item, meeting.sitting.interruptions);
  switch (moment.kind) {
    case 'over':
      return null;
    case 'ready':
      return { kind: 'ready' };
    case 'work':
      return { kind: 'work', timer: moment.timer, isPaused: moment.isPaused };
    case 'feedback': {
      const group = groupById(exercise, moment.groupId)?.name ?? '';
      const { isPaused, timer } = moment;
      return { kind: 'feedback', group: sayable(meeting)(group), timer, isPaused };
    }
    default:
      return assertNever(moment);
  }
}
