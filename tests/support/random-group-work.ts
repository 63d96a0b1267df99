/** Commands of group work for meetings that wander: sensible and not, naming groups, comments and points by place. */
import type { Exercise } from '../../shared/group-work/group-work';
import type { GroupWorkCommand } from '../../shared/group-work/group-work-commands';
import { becomes, goal, outputShape } from '../../shared/group-work/group-work-shapes';
import type {
  CommentId,
  GroupId,
  GroupPromptId,
  ItemId,
  PersonId,
  PointId,
  ThemeId,
} from '../../shared/kernel/ids';
import type { History } from '../../shared/meeting/history';

export type GroupWorkMake = (h: History, which: number, other: number) => GroupWorkCommand;

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** Mostly an item that has an exercise. */
function itemFor({ meeting }: History, n: number): ItemId {
  const withExercise = Object.keys(meeting.groupWork.byItem) as ItemId[];
  const items = meeting.agenda.items.map(({ id }) => id);
  return (n % 5 === 0 ? pick(items, n) : pick(withExercise, n)) ?? pick(items, n) ?? ('none' as ItemId);
}
const exercise = (h: History, n: number): Exercise | undefined => h.meeting.groupWork.byItem[itemFor(h, n)];
const groupAt = (h: History, n: number, m: number): GroupId =>
  pick(exercise(h, n)?.groups ?? [], m)?.id ?? ('none' as GroupId);
const commentAt = (h: History, n: number, m: number): CommentId =>
  pick(exercise(h, n)?.comments ?? [], m)?.id ?? ('none' as CommentId);
const pointAt = (h: History, n: number, m: number): PointId =>
  pick(exercise(h, n)?.points ?? [], m)?.id ?? ('none' as PointId);
const themeAt = (h: History, n: number, m: number): ThemeId | null =>
  m % 4 === 0 ? null : (pick(exercise(h, n)?.themes ?? [], m)?.id ?? null);
const promptAt = (h: History, n: number, m: number): GroupPromptId | null =>
  m % 5 === 0 ? null : (pick(exercise(h, n)?.prompts ?? [], m)?.id ?? null);
const personAt = (h: History, n: number): PersonId =>
  pick(h.meeting.attendance.people, n)?.id ?? ('none' as PersonId);

const setsUp: GroupWorkMake = (h, n, m) => ({
  type: 'SetUpExercise',
  itemId: (m % 3 === 0 ? pick(h.meeting.agenda.items, n)?.id : undefined) ?? itemFor(h, n),
  plan: {
    goal: pick(goal.options, m) ?? 'comments',
    workMinutes: (m % 30) + 1,
    feedbackMinutes: (n % 5) + 1,
    prompts: [
      ...(exercise(h, n)?.prompts ?? []).slice(0, 3),
      ...(m % 2 === 0 ? [{ id: null, text: `Prompt ${n}`, groupId: null }] : []),
    ],
  },
});

const adds: GroupWorkMake = (h, n, m) => ({
  type: 'AddComments',
  itemId: itemFor(h, n),
  comments: Array.from({ length: (m % 3) + 1 }, (_, i) => ({
    groupId: (m + i) % 6 === 0 ? null : groupAt(h, n, m + i),
    promptId: promptAt(h, n, m + i),
    text: `They said ${n} ${m} ${i}`,
    isYoungPersons: m % 2 === 0,
    isSensitive: n % 4 === 0,
    isForAction: i === 1,
  })),
  after: m % 3 === 0 ? commentAt(h, n, m) : null,
});

/** Bringing home: whatever is done to comments and points. */
export const pointMakes: readonly GroupWorkMake[] = [
  adds,
  adds,
  (h, n, m) => ({
    type: 'EditComment',
    itemId: itemFor(h, n),
    commentId: commentAt(h, n, m),
    changes: { text: `Or ${m}` },
  }),
  (h, n, m) => ({
    type: 'MoveComment',
    itemId: itemFor(h, n),
    commentId: commentAt(h, n, m),
    groupId: groupAt(h, n, n + m),
    promptId: promptAt(h, n, n + m),
    after: m % 3 === 0 ? null : commentAt(h, n, n + m),
  }),
  (h, n, m) => ({
    type: 'MergePoints',
    itemId: itemFor(h, n),
    into: pointAt(h, n, m),
    points: [pointAt(h, n, m + 1), pointAt(h, n, m + n)],
  }),
  (h, n, m) => ({
    type: 'PartPoint',
    itemId: itemFor(h, n),
    pointId: pointAt(h, n, m),
    comments: m % 2 === 0 ? null : [exercise(h, n)?.points.at(-1)?.comments[0] ?? commentAt(h, n, m)],
  }),
  (h, n, m) => ({
    type: 'KeepPointsApart',
    itemId: itemFor(h, n),
    points: [pointAt(h, n, m), pointAt(h, n, m + 1)],
  }),
  (h, n, m) => ({
    type: 'MovePoint',
    itemId: itemFor(h, n),
    pointId: pointAt(h, n, m),
    after: m % 3 === 0 ? null : pointAt(h, n, n + m),
  }),
  (h, n, m) => ({
    type: 'WordPoint',
    itemId: itemFor(h, n),
    pointId: pointAt(h, n, m),
    text: m % 3 === 0 ? null : `So ${m}`,
  }),
  (h, n, m) => ({
    type: 'ThemePoints',
    itemId: itemFor(h, n),
    points: [pointAt(h, n, m), pointAt(h, n, n)],
    themeId: themeAt(h, n, m),
  }),
  (h, n, m) => ({
    type: 'NameTheme',
    itemId: itemFor(h, n),
    themeId: themeAt(h, n, m),
    name: `Theme ${m % 6}`,
  }),
  (h, n, m) => ({
    type: 'MoveTheme',
    itemId: itemFor(h, n),
    themeId: themeAt(h, n, m) ?? ('none' as ThemeId),
    after: themeAt(h, n, n),
  }),
  (h, n, m) => ({
    type: 'RemoveTheme',
    itemId: itemFor(h, n),
    themeId: themeAt(h, n, m) ?? ('none' as ThemeId),
  }),
  (h, n, m) => ({
    type: 'TurnPoints',
    itemId: itemFor(h, n),
    points: [pointAt(h, n, m)],
    into: m % 6 === 0 ? null : (pick(becomes.options, m) ?? null),
  }),
  (h, n, m) => ({
    type: 'AnswerPoint',
    itemId: itemFor(h, n),
    pointId: pointAt(h, n, m),
    decided: m % 4 === 0 ? null : `Yes ${m}`,
  }),
];

export const groupWorkMakes: readonly GroupWorkMake[] = [
  setsUp,
  setsUp,
  (h, n) => ({ type: 'RemoveExercise', itemId: itemFor(h, n) }),
  (h, n, m) => ({
    type: 'SplitIntoGroups',
    itemId: itemFor(h, n),
    into: m % 2 === 0 ? { by: 'number', number: (m % 3) + 1 } : { by: 'size', size: (m % 3) + 2 },
    people: null,
    online: m % 3 === 0 ? [personAt(h, n), personAt(h, m)] : [],
    hasOnlineGroup: true,
    rules: m % 4 === 0 ? [{ kind: 'apart', people: [personAt(h, n), personAt(h, m)] }] : [],
    seed: n,
  }),
  (h, n, m) => ({
    type: 'PlaceInGroup',
    itemId: itemFor(h, n),
    personId: personAt(h, m),
    groupId: m % 4 === 0 ? null : groupAt(h, n, m),
    isAgainstRules: m % 2 === 0,
  }),
  (h, n) => ({ type: 'PlaceUngrouped', itemId: itemFor(h, n) }),
  (h, n, m) => ({
    type: 'EditGroup',
    itemId: itemFor(h, n),
    groupId: groupAt(h, n, m),
    changes: { name: `Table ${m}`, facilitator: m % 2 === 0 ? null : personAt(h, n) },
  }),
  (h, n) => ({
    type: 'OrderGroups',
    itemId: itemFor(h, n),
    groups: (exercise(h, n)?.groups ?? []).map(({ id }) => id).toReversed(),
  }),
  (h, n) => ({ type: 'StartGroupWork', itemId: itemFor(h, n) }),
  (h, n, m) => ({
    type: 'StartFeedback',
    itemId: itemFor(h, n),
    groupId: m % 2 === 0 ? null : groupAt(h, n, m),
  }),
  (h, n) => ({ type: 'PauseGroupWork', itemId: itemFor(h, n) }),
  (h, n) => ({ type: 'ResumeGroupWork', itemId: itemFor(h, n) }),
  (h, n, m) => ({ type: 'ExtendGroupWork', itemId: itemFor(h, n), minutes: (m % 9) - 4 }),
  (h, n) => ({ type: 'EndGroupWork', itemId: itemFor(h, n) }),
  (h, n, m) => ({
    type: 'ChooseOutput',
    itemId: itemFor(h, n),
    output: {
      shape: pick(outputShape.options, m) ?? 'by-group',
      summary: m % 2 === 0 ? '' : 'The groups spoke of housing.',
    },
  }),
  ...pointMakes,
];
