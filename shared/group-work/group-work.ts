/**
 * Group work of a meeting: an exercise belongs to an agenda item. Who is in
 * which group, how long they have, what they said and what came of it.
 */
import { type Attendance, type Attendee, hasLeft, personById } from '../attendance/attendance';
import type { GroupId, ItemId, PersonId } from '../kernel/ids';

export type {
  Becomes,
  CarriedPoint,
  Exercise,
  Goal,
  Group,
  GroupComment,
  GroupPrompt,
  GroupWork,
  Output,
  Point,
  Rule,
  Stage,
  Theme,
} from './group-work-shapes';
import type { Exercise, Group, GroupPrompt, GroupWork } from './group-work-shapes';

export const noGroupWork: GroupWork = { byItem: {}, carried: [] };

export const exerciseOf = (groupWork: GroupWork, itemId: ItemId): Exercise | undefined =>
  groupWork.byItem[itemId];

export const groupById = (exercise: Exercise, id: GroupId | null): Group | undefined =>
  exercise.groups.find((group) => group.id === id);

/** The prompts a group works on, in their order. */
export const promptsFor = (exercise: Exercise, id: GroupId): readonly GroupPrompt[] =>
  exercise.prompts.filter(({ groupId }) => groupId === null || groupId === id);

export const groupOf = (exercise: Exercise, id: PersonId): Group | undefined =>
  exercise.groups.find(({ people }) => people.includes(id));

const isGone = (person: Attendee): boolean => person.status === 'apologies' || hasLeft(person);

/** Those of a group who have not left: who did stays on its list, and may come back. */
export const peopleIn = (group: Group, attendance: Attendance): Attendee[] =>
  group.people
    .map((id) => personById(attendance, id))
    .filter((person) => person !== undefined)
    .filter((person) => !isGone(person));

/** Who could be in a group: everybody here; before anybody is marked as here, everybody who is expected. */
export function peopleToSplit({ people }: Attendance): Attendee[] {
  const here = people.filter((p) => p.status === 'here');
  return (here.length > 0 ? here : people).filter((p) => !isGone(p));
}

/** Here, and in no group. */
export const ungrouped = (exercise: Exercise, attendance: Attendance): Attendee[] =>
  peopleToSplit(attendance).filter(({ id }) => !groupOf(exercise, id));

export const hasComments = (exercise: Exercise, id: GroupId): boolean =>
  exercise.comments.some((comment) => comment.groupId === id);
