import { assertNever } from '../kernel/assert-never';
import type { ItemId, PersonId } from '../kernel/ids';
import type { Exercise, Group, GroupWork } from './group-work';
import type { GroupWorkEvent } from './group-work-events';
import { evolveComments, isAboutComments } from './comments-evolve';
import { evolveStages, isAboutTime } from './stages-evolve';

/** What an exercise is before anything but its plan is known. */
const fresh: Omit<Exercise, 'goal' | 'prompts' | 'workMinutes' | 'feedbackMinutes'> = {
  groups: [],
  rules: [],
  stages: [],
  isOver: false,
  comments: [],
  points: [],
  themes: [],
  notTheSame: [],
  output: null,
};

/** Total over group work's events; holds no rules. */
export function evolveGroupWork(groupWork: GroupWork, event: GroupWorkEvent): GroupWork {
  switch (event.type) {
    case 'PointsCarried':
      return { ...groupWork, carried: [...groupWork.carried, ...event.points] };
    case 'CarriedPointAnswered':
      return {
        ...groupWork,
        carried: groupWork.carried.map((p) =>
          p.id === event.pointId ? { ...p, decided: event.decided } : p,
        ),
      };
    case 'ExerciseSetUp': {
      const exercise = groupWork.byItem[event.itemId] ?? fresh;
      return {
        ...groupWork,
        byItem: { ...groupWork.byItem, [event.itemId]: { ...exercise, ...event.plan } },
      };
    }
    case 'ExerciseRemoved':
      return withoutExercise(groupWork, event.itemId);
    default: {
      const exercise = groupWork.byItem[event.itemId];
      return exercise
        ? { ...groupWork, byItem: { ...groupWork.byItem, [event.itemId]: evolveExercise(exercise, event) } }
        : groupWork;
    }
  }
}

type ExerciseEvent = Exclude<
  GroupWorkEvent,
  { type: 'PointsCarried' | 'CarriedPointAnswered' | 'ExerciseSetUp' | 'ExerciseRemoved' }
>;

function evolveExercise(exercise: Exercise, event: ExerciseEvent): Exercise {
  if (isAboutComments(event)) return evolveComments(exercise, event);
  if (isAboutTime(event)) return evolveStages(exercise, event);
  switch (event.type) {
    case 'GroupsFormed':
      return { ...exercise, groups: event.groups, rules: event.rules };
    case 'PersonPlaced': {
      const without = exercise.groups.map((group) =>
        group.id === event.groupId ? group : withoutPerson(group, event.personId),
      );
      return {
        ...exercise,
        groups: without.map((group) =>
          group.id === event.groupId && !group.people.includes(event.personId)
            ? { ...group, people: [...group.people, event.personId] }
            : group,
        ),
      };
    }
    case 'GroupEdited':
      return {
        ...exercise,
        groups: exercise.groups.map((group) =>
          group.id === event.groupId ? ({ ...group, ...event.changes } as Group) : group,
        ),
      };
    case 'GroupsOrdered': {
      const place = new Map(event.groups.map((id, n) => [id, n]));
      const of = ({ id }: Group): number => place.get(id) ?? event.groups.length;
      return { ...exercise, groups: [...exercise.groups].sort((a, b) => of(a) - of(b)) };
    }
    case 'OutputChosen':
      return { ...exercise, output: event.output };
    default:
      return assertNever(event);
  }
}

const withoutPerson = (group: Group, id: PersonId): Group =>
  group.people.includes(id)
    ? {
        ...group,
        people: group.people.filter((other) => other !== id),
        facilitator: group.facilitator === id ? null : group.facilitator,
        noteTaker: group.noteTaker === id ? null : group.noteTaker,
      }
    : group;

/** An item that is taken off the agenda takes its exercise along. */
export function withoutExercise(groupWork: GroupWork, itemId: ItemId): GroupWork {
  if (!(itemId in groupWork.byItem)) return groupWork;
  const { [itemId]: _, ...byItem } = groupWork.byItem;
  return { ...groupWork, byItem };
}

/** Somebody who is taken off the lists is in no group and in no rule. */
export function withoutPersonAnywhere(groupWork: GroupWork, id: PersonId): GroupWork {
  const isNamed = ({ groups, rules }: Exercise): boolean =>
    [...groups, ...rules].some(({ people }) => people.includes(id));
  const entries = Object.entries(groupWork.byItem) as [ItemId, Exercise][];
  if (!entries.some(([, exercise]) => isNamed(exercise))) return groupWork;
  return {
    ...groupWork,
    byItem: Object.fromEntries(
      entries.map(([itemId, exercise]) => [
        itemId,
        {
          ...exercise,
          groups: exercise.groups.map((group) => withoutPerson(group, id)),
          rules: exercise.rules
            .map((rule) => ({ ...rule, people: rule.people.filter((other) => other !== id) }))
            .filter((rule) => rule.people.length > 1),
        },
      ]),
    ),
  };
}
