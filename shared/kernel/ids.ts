/**
 * Branded ids. An id is identity: two people of one name are two ids, and a
 * name that changes keeps its id. Ids are opaque; the main process mints them.
 */
import { z } from 'zod';

const id = <B extends string>(brand: B) => {
  const plain = z
    .string()
    .min(1)
    .max(64)
    .regex(/^[\w-]+$/);
  return plain.brand(brand);
};

export const meetingId = id('MeetingId');
export const itemId = id('ItemId');
export const personId = id('PersonId');
export const blockId = id('BlockId');
export const stepId = id('StepId');
export const groupId = id('GroupId');
export const groupPromptId = id('GroupPromptId');
export const commentId = id('CommentId');
export const pointId = id('PointId');
export const themeId = id('ThemeId');

export type MeetingId = z.infer<typeof meetingId>;
export type ItemId = z.infer<typeof itemId>;
export type PersonId = z.infer<typeof personId>;
export type BlockId = z.infer<typeof blockId>;
export type StepId = z.infer<typeof stepId>;
export type GroupId = z.infer<typeof groupId>;
/** A question put to the groups. */
export type GroupPromptId = z.infer<typeof groupPromptId>;
export type CommentId = z.infer<typeof commentId>;
/** What one or several groups said: one comment, or several that say the same. */
export type PointId = z.infer<typeof pointId>;
export type ThemeId = z.infer<typeof themeId>;

/** Where new ids come from; passed in so that the core stays pure. */
export type NewId = () => string;
