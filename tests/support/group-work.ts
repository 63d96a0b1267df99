/** An exercise on item a of the meeting in given-when-then, with the people in it, and what groups are made of. */
import type { CommentId, GroupId, GroupPromptId, PersonId, PointId, ThemeId } from '../../shared/kernel/ids';
import type { Exercise, Group, GroupComment } from '../../shared/group-work/group-work';
import type { MeetingEvent } from '../../shared/meeting/events';
import type { Meeting } from '../../shared/meeting/meeting';
import { at, begun, item, onTheLists, person } from './given-when-then';

export const groupCalled = (id: string) => id as GroupId;
export const promptCalled = (id: string) => id as GroupPromptId;
export const commentCalled = (id: string) => id as CommentId;
export const pointCalled = (id: string) => id as PointId;
export const themeCalled = (id: string) => id as ThemeId;

export const ITEM = item('a');
export const here = (id: string): MeetingEvent => ({
  type: 'PersonArrived',
  personId: person(id),
  from: null,
});

/** Two young people, a councillor, three officers; all here. */
export const people: MeetingEvent[] = [
  onTheLists('tariq', 'Tariq', { isYoungPerson: true }),
  onTheLists('shanice', 'Shanice', { isYoungPerson: true }),
  onTheLists('anne', 'County Councillor Anne Hartley'),
  onTheLists('colin', 'County Councillor Colin Webb'),
  onTheLists('dev', 'Dev Rawal'),
  onTheLists('helen', 'Helen Price'),
  ...['tariq', 'shanice', 'anne', 'colin', 'dev', 'helen'].map(here),
];

export const setUp = (
  prompts: readonly string[] = ['What helps?', 'What gets in the way?'],
): MeetingEvent => ({
  type: 'ExerciseSetUp',
  itemId: ITEM,
  plan: {
    goal: 'questions',
    workMinutes: 20,
    feedbackMinutes: 3,
    prompts: prompts.map((text, n) => ({ id: promptCalled(`p-${n + 1}`), text, groupId: null })),
  },
});

export const aGroup = (n: number, members: readonly string[], more: Partial<Group> = {}): Group => ({
  id: groupCalled(`g-${n}`),
  name: `Group ${n}`,
  place: '',
  people: members.map(person),
  facilitator: null,
  noteTaker: null,
  isOnline: false,
  ...more,
});

export const formed = (...groups: readonly Group[]): MeetingEvent => ({
  type: 'GroupsFormed',
  itemId: ITEM,
  groups: [...groups],
  rules: [],
  seed: 1,
});

export const twoGroups = formed(
  aGroup(1, ['tariq', 'anne', 'dev']),
  aGroup(2, ['shanice', 'colin', 'helen']),
);

/** Item a runs since six; its exercise has two groups. */
export const ready: MeetingEvent[] = [...people, ...begun, setUp(), twoGroups];
export const atWork: MeetingEvent[] = [...ready, { type: 'GroupWorkStarted', itemId: ITEM, at: at('18:05') }];

export const said = (
  n: number,
  text: string,
  { group = 1, prompt = 1, ...marks }: Partial<GroupComment> & { group?: number; prompt?: number } = {},
  after: number | null = n === 1 ? null : n - 1,
): MeetingEvent => ({
  type: 'CommentWritten',
  itemId: ITEM,
  comment: {
    id: commentCalled(`c-${n}`),
    groupId: groupCalled(`g-${group}`),
    promptId: promptCalled(`p-${prompt}`),
    text,
    isYoungPersons: false,
    isSensitive: false,
    isForAction: false,
    ...marks,
  },
  pointId: pointCalled(`pt-${n}`),
  after: after === null ? null : commentCalled(`c-${after}`),
});

export function exerciseIn(meeting: Meeting): Exercise {
  const exercise = meeting.groupWork.byItem[ITEM];
  if (!exercise) throw new Error('The item has no exercise');
  return exercise;
}

export const membersOf = (exercise: Exercise): PersonId[][] => exercise.groups.map(({ people: all }) => all);
