/** Group work as it is stored and sent. The shapes alone, apart from what is done with them, so that a window that only folds and shows never builds a parser. */
import { z } from 'zod';
import {
  blockId,
  commentId,
  groupId,
  groupPromptId,
  itemId,
  meetingId,
  personId,
  pointId,
  themeId,
} from '../kernel/ids';
import { localDate } from '../kernel/time-shapes';
import { segment } from '../agenda/agenda-shapes';

export const LONGEST_COMMENT = 2000;
export const MOST_COMMENTS = 2000;
export const MOST_GROUPS = 100;

const line = (most: number) => z.string().trim().min(1).max(most);

/** What the groups are to bring back. */
export const goal = z.enum(['comments', 'questions', 'letter', 'work-plan']);
export type Goal = z.infer<typeof goal>;

export const groupPrompt = z.object({
  id: groupPromptId,
  text: line(500),
  /** Null for all groups. */
  groupId: groupId.nullable(),
});
export type GroupPrompt = z.infer<typeof groupPrompt>;

/** All of these people in one group, or no two of them. */
export const rule = z.object({
  kind: z.enum(['together', 'apart']),
  people: z.array(personId).min(2).max(30),
});
export type Rule = z.infer<typeof rule>;

export const group = z.object({
  id: groupId,
  name: line(60),
  /** "by the window"; empty where nobody said. */
  place: z.string().trim().max(120),
  /** Whoever was put into it; some of them may have left since. */
  people: z.array(personId).max(500),
  facilitator: personId.nullable(),
  noteTaker: personId.nullable(),
  /** Made of those who are on the call. */
  isOnline: z.boolean(),
});
export type Group = z.infer<typeof group>;

/** The work, or one group's feedback. Its time stands while the item's or the meeting's does. */
export const stage = z.object({
  /** Whose feedback it is; null for the work itself. */
  groupId: groupId.nullable(),
  allottedMinutes: z.number().int(),
  grantedMinutes: z.number().int(),
  segments: z.array(segment),
});
export type Stage = z.infer<typeof stage>;

export const comment = z.object({
  id: commentId,
  /** Null until somebody says whose it is. */
  groupId: groupId.nullable(),
  /** Null where it answers no prompt. */
  promptId: groupPromptId.nullable(),
  text: line(LONGEST_COMMENT),
  /** A young person's own words. */
  isYoungPersons: z.boolean(),
  /** Somebody spoke of their own life. */
  isSensitive: z.boolean(),
  isForAction: z.boolean(),
});
export type GroupComment = z.infer<typeof comment>;

export const becomes = z.enum(['resolved', 'action', 'question', 'work-plan', 'appendix']);
export type Becomes = z.infer<typeof becomes>;

/** Every comment stands in exactly one point. */
export const point = z.object({
  id: pointId,
  /** The clerk's words for it; null for those of its first comment. */
  text: line(LONGEST_COMMENT).nullable(),
  comments: z.array(commentId).min(1),
  themeId: themeId.nullable(),
  became: z.object({ kind: becomes, blockId: blockId.nullable() }).nullable(),
  /** What was decided about it, to be told to those who raised it; null while nobody said. */
  decided: line(LONGEST_COMMENT).nullable(),
});
export type Point = z.infer<typeof point>;

export const theme = z.object({ id: themeId, name: line(120) });
export type Theme = z.infer<typeof theme>;

export const outputShape = z.enum(['by-group', 'by-theme', 'paragraph', 'appendix']);
export const output = z.object({
  shape: outputShape,
  /** Stands before whatever the shape brings; may be empty. */
  summary: z.string().trim().max(5000),
});
export type Output = z.infer<typeof output>;

export const exercise = z.object({
  goal,
  prompts: z.array(groupPrompt).max(30),
  workMinutes: z.number().int().min(1).max(240),
  /** For each group. */
  feedbackMinutes: z.number().int().min(1).max(60),
  /** In the order in which they feed back. */
  groups: z.array(group).max(MOST_GROUPS),
  rules: z.array(rule).max(50),
  /** In the order in which they began; the last is the one before the room, until `isOver`. */
  stages: z.array(stage),
  isOver: z.boolean(),
  comments: z.array(comment),
  points: z.array(point),
  themes: z.array(theme),
  /** Comments the clerk has looked at side by side and keeps apart. */
  notTheSame: z.array(z.tuple([commentId, commentId])),
  /** Null while the clerk has not chosen. */
  output: output.nullable(),
});
export type Exercise = z.infer<typeof exercise>;

/** What young people raised at an earlier meeting. */
export const carriedPoint = z.object({
  id: pointId,
  meetingId,
  itemId,
  date: localDate,
  title: z.string().max(500),
  /** No young person is named in it where it was sensitive. */
  text: z.string().max(LONGEST_COMMENT + 500),
  isSensitive: z.boolean(),
  decided: line(LONGEST_COMMENT).nullable(),
});
export type CarriedPoint = z.infer<typeof carriedPoint>;

export const groupWork = z.object({
  byItem: z.partialRecord(itemId, exercise),
  carried: z.array(carriedPoint),
});
export type GroupWork = z.infer<typeof groupWork>;
