/** What the clerk may ask of group work. Every command names the agenda item whose exercise it is about. */
import { z } from 'zod';
import {
  commentId,
  groupId,
  groupPromptId,
  itemId as itemIds,
  personId,
  pointId,
  themeId,
} from '../kernel/ids';
import {
  becomes,
  comment,
  exercise,
  group,
  MOST_GROUPS,
  output,
  point,
  rule,
  theme,
} from './group-work-shapes';

const itemId = { itemId: itemIds };
const place = { groupId: groupId.nullable(), promptId: groupPromptId.nullable() };
const { isForAction, isSensitive, isYoungPersons, text } = comment.shape;
const marks = { isForAction, isSensitive, isYoungPersons };
const { decided } = point.shape;

export const exercisePlan = exercise.pick({ goal: true, workMinutes: true, feedbackMinutes: true }).extend({
  prompts: z
    .array(
      z.object({
        /** Null for a new one. */
        id: groupPromptId.nullable(),
        text: z.string().trim().min(1).max(500),
        groupId: groupId.nullable(),
      }),
    )
    .max(30),
});
export type ExercisePlan = z.infer<typeof exercisePlan>;

export const groupChanges = group
  .pick({ name: true, place: true, facilitator: true, noteTaker: true })
  .partial();
export const commentChanges = z.object({ text, ...marks }).partial();

export const newComment = z.object({ ...place, text, ...marks });
export type NewComment = z.infer<typeof newComment>;

export const groupWorkCommand = z.discriminatedUnion('type', [
  /** Sets an exercise up, or changes what it asks; a prompt that is left out goes. */
  z.object({ type: z.literal('SetUpExercise'), ...itemId, plan: exercisePlan }),
  z.object({ type: z.literal('RemoveExercise'), ...itemId }),
  z.object({
    type: z.literal('SplitIntoGroups'),
    ...itemId,
    into: z.discriminatedUnion('by', [
      z.object({ by: z.literal('number'), number: z.number().int().min(1).max(MOST_GROUPS) }),
      z.object({ by: z.literal('size'), size: z.number().int().min(2).max(100) }),
    ]),
    /** Null for everybody here. */
    people: z.array(personId).max(500).nullable(),
    /** Who is on the call beside those of whom the roll says so; two or more make a group of their own where that is wanted. */
    online: z.array(personId).max(500),
    hasOnlineGroup: z.boolean(),
    rules: z.array(rule).max(50),
    /** Another seed gives other groups. */
    seed: z.number().int().nonnegative().max(0xffffffff),
  }),
  /** By hand; `groupId: null` takes somebody out of the groups. */
  z.object({
    type: z.literal('PlaceInGroup'),
    ...itemId,
    personId,
    groupId: groupId.nullable(),
    /** The clerk was told which rule it breaks, and wants it all the same. */
    isAgainstRules: z.boolean(),
  }),
  /** Whoever is here and in no group goes to the smallest. */
  z.object({ type: z.literal('PlaceUngrouped'), ...itemId }),
  z.object({ type: z.literal('EditGroup'), ...itemId, groupId, changes: groupChanges }),
  /** All groups, in the order in which they are to feed back. */
  z.object({ type: z.literal('OrderGroups'), ...itemId, groups: z.array(groupId).max(MOST_GROUPS) }),
  z.object({ type: z.literal('StartGroupWork'), ...itemId }),
  /** Ends the work, or the feedback before. `groupId: null` takes the next group, and ends it all after the last. */
  z.object({ type: z.literal('StartFeedback'), ...itemId, groupId: groupId.nullable() }),
  z.object({ type: z.literal('PauseGroupWork'), ...itemId }),
  z.object({ type: z.literal('ResumeGroupWork'), ...itemId }),
  /** Of the work or the feedback that goes on. */
  z.object({ type: z.literal('ExtendGroupWork'), ...itemId, minutes: z.number().int().min(-240).max(240) }),
  z.object({ type: z.literal('EndGroupWork'), ...itemId }),
  /** `after: null` puts them last. */
  z.object({
    type: z.literal('AddComments'),
    ...itemId,
    comments: z.array(newComment).min(1).max(1000),
    after: commentId.nullable(),
  }),
  z.object({ type: z.literal('EditComment'), ...itemId, commentId, changes: commentChanges }),
  /** `after: null` puts it first. */
  z.object({ type: z.literal('MoveComment'), ...itemId, commentId, ...place, after: commentId.nullable() }),
  z.object({ type: z.literal('RemoveComments'), ...itemId, comments: z.array(commentId).min(1).max(1000) }),
  /** `points` are the same as `into`; who said what is kept. */
  z.object({
    type: z.literal('MergePoints'),
    ...itemId,
    into: pointId,
    points: z.array(pointId).min(1).max(1000),
  }),
  /** Takes comments out of a point again, each for a point of its own; null for all but the first. */
  z.object({
    type: z.literal('PartPoint'),
    ...itemId,
    pointId,
    comments: z.array(commentId).max(1000).nullable(),
  }),
  /** Two points that look alike are not the same: Boardside asks no more. */
  z.object({ type: z.literal('KeepPointsApart'), ...itemId, points: z.tuple([pointId, pointId]) }),
  /** `after: null` puts it first. */
  z.object({ type: z.literal('MovePoint'), ...itemId, pointId, after: pointId.nullable() }),
  z.object({ type: z.literal('WordPoint'), ...itemId, pointId, text: point.shape.text }),
  z.object({
    type: z.literal('ThemePoints'),
    ...itemId,
    points: z.array(pointId).min(1).max(1000),
    themeId: themeId.nullable(),
  }),
  /** `themeId: null` makes a new one. */
  z.object({ type: z.literal('NameTheme'), ...itemId, themeId: themeId.nullable(), name: theme.shape.name }),
  z.object({ type: z.literal('MoveTheme'), ...itemId, themeId, after: themeId.nullable() }),
  /** Its points stay, without a theme. */
  z.object({ type: z.literal('RemoveTheme'), ...itemId, themeId }),
  /** `into: null` makes comments of them again; what was written in the minutes stays there. */
  z.object({
    type: z.literal('TurnPoints'),
    ...itemId,
    points: z.array(pointId).min(1).max(1000),
    into: becomes.nullable(),
  }),
  z.object({ type: z.literal('ChooseOutput'), ...itemId, output }),
  /** What was decided about it; null takes it back. */
  z.object({ type: z.literal('AnswerPoint'), ...itemId, pointId, decided }),
  /** Of a point that came from an earlier meeting. */
  z.object({ type: z.literal('AnswerCarriedPoint'), pointId, decided }),
]);
export type GroupWorkCommand = z.infer<typeof groupWorkCommand>;
