/** What a point says, who said it, and what it carries of its comments. */
import type { CommentId, PointId } from '../kernel/ids';
import type { Exercise, Group, GroupComment, Point } from './group-work';

export const pointById = (exercise: Exercise, id: PointId): Point | undefined =>
  exercise.points.find((point) => point.id === id);

export const commentById = (exercise: Exercise, id: CommentId): GroupComment | undefined =>
  exercise.comments.find((comment) => comment.id === id);

export const commentsOf = (exercise: Exercise, point: Point): GroupComment[] =>
  point.comments.map((id) => commentById(exercise, id)).filter((comment) => comment !== undefined);

/** The clerk's words for it, or those of its first comment. */
export const pointText = (exercise: Exercise, point: Point): string =>
  point.text ?? commentsOf(exercise, point)[0]?.text ?? '';

const some = (exercise: Exercise, point: Point, is: (comment: GroupComment) => boolean): boolean =>
  commentsOf(exercise, point).some(is);

/** One that holds a sensitive comment is sensitive as a whole. */
export const isSensitivePoint = (exercise: Exercise, point: Point): boolean =>
  some(exercise, point, (comment) => comment.isSensitive);

/** Whether young people raised it, others with them or not. */
export const isYoungPeoplesPoint = (exercise: Exercise, point: Point): boolean =>
  some(exercise, point, (comment) => comment.isYoungPersons);

export const isPointForAction = (exercise: Exercise, point: Point): boolean =>
  some(exercise, point, (comment) => comment.isForAction);

/** The groups that said it, in their order, each once. Which group said something sensitive is left out: it may be told from it who did. */
export const groupsBehind = (exercise: Exercise, point: Point): Group[] => {
  const ids = commentsOf(exercise, point)
    .filter((comment) => !comment.isSensitive)
    .map(({ groupId }) => groupId);
  return exercise.groups.filter(({ id }) => ids.includes(id));
};

/** What was said in one cell of the grid, in order. */
export const commentsIn = (
  exercise: Exercise,
  { groupId, promptId }: Pick<GroupComment, 'groupId' | 'promptId'>,
): GroupComment[] => exercise.comments.filter((one) => one.groupId === groupId && one.promptId === promptId);
