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
import { instant } from '../kernel/time-shapes';
import { commentChanges, groupChanges } from './group-work-commands';
import {
  carriedPoint,
  comment,
  exercise,
  group,
  groupPrompt,
  output,
  point,
  rule,
  theme,
} from './group-work-shapes';

const itemId = { itemId: itemIds };
const at = { at: instant };
const { became, decided, text } = point.shape;

/** What happened in group work. Past tense; `after: null` means first. */
export const groupWorkEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('ExerciseSetUp'),
    ...itemId,
    plan: exercise
      .pick({ goal: true, workMinutes: true, feedbackMinutes: true })
      .extend({ prompts: z.array(groupPrompt) }),
  }),
  z.object({ type: z.literal('ExerciseRemoved'), ...itemId }),
  /** The groups as they came out; nothing is drawn again when a journal is read. */
  z.object({
    type: z.literal('GroupsFormed'),
    ...itemId,
    groups: z.array(group),
    rules: z.array(rule),
    seed: z.number().int().nonnegative(),
  }),
  z.object({ type: z.literal('PersonPlaced'), ...itemId, personId, groupId: groupId.nullable() }),
  z.object({ type: z.literal('GroupEdited'), ...itemId, groupId, changes: groupChanges }),
  z.object({ type: z.literal('GroupsOrdered'), ...itemId, groups: z.array(groupId) }),
  z.object({ type: z.literal('GroupWorkStarted'), ...itemId, ...at }),
  z.object({ type: z.literal('GroupFeedbackStarted'), ...itemId, groupId, ...at }),
  z.object({ type: z.literal('GroupWorkPaused'), ...itemId, ...at }),
  z.object({ type: z.literal('GroupWorkResumed'), ...itemId, ...at }),
  z.object({ type: z.literal('GroupWorkExtended'), ...itemId, minutes: z.number().int(), ...at }),
  z.object({ type: z.literal('GroupWorkEnded'), ...itemId, ...at }),
  /** With the point it is at first. */
  z.object({
    type: z.literal('CommentWritten'),
    ...itemId,
    comment,
    pointId,
    after: commentId.nullable(),
  }),
  z.object({ type: z.literal('CommentEdited'), ...itemId, commentId, changes: commentChanges }),
  z.object({
    type: z.literal('CommentMoved'),
    ...itemId,
    commentId,
    groupId: groupId.nullable(),
    promptId: groupPromptId.nullable(),
    after: commentId.nullable(),
  }),
  z.object({ type: z.literal('CommentRemoved'), ...itemId, commentId }),
  z.object({ type: z.literal('PointsMerged'), ...itemId, into: pointId, points: z.array(pointId) }),
  /** The comment left its point and is `to`, right after it. */
  z.object({ type: z.literal('CommentParted'), ...itemId, commentId, to: pointId }),
  z.object({ type: z.literal('PointsKeptApart'), ...itemId, comments: z.tuple([commentId, commentId]) }),
  z.object({ type: z.literal('PointMoved'), ...itemId, pointId, after: pointId.nullable() }),
  z.object({ type: z.literal('PointWorded'), ...itemId, pointId, text }),
  z.object({ type: z.literal('PointThemed'), ...itemId, pointId, themeId: themeId.nullable() }),
  /** A new one stands last. */
  z.object({ type: z.literal('ThemeNamed'), ...itemId, theme }),
  z.object({ type: z.literal('ThemeMoved'), ...itemId, themeId, after: themeId.nullable() }),
  z.object({ type: z.literal('ThemeRemoved'), ...itemId, themeId }),
  z.object({ type: z.literal('PointTurned'), ...itemId, pointId, became }),
  z.object({ type: z.literal('OutputChosen'), ...itemId, output }),
  z.object({ type: z.literal('PointAnswered'), ...itemId, pointId, decided }),
  /** What an earlier meeting left unanswered. */
  z.object({ type: z.literal('PointsCarried'), points: z.array(carriedPoint) }),
  z.object({ type: z.literal('CarriedPointAnswered'), pointId, decided }),
]);
export type GroupWorkEvent = z.infer<typeof groupWorkEvent>;
