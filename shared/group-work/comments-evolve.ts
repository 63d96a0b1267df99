/**
 * Comments and the points they make, folded. Law: every comment stands in exactly one point, and no point is empty,
 * whatever is merged, parted, moved, themed or undone (tests/properties/group-work.test.ts).
 */
import { assertNever } from '../kernel/assert-never';
import type { CommentId, PointId } from '../kernel/ids';
import type { Exercise, GroupComment, Point } from './group-work';
import type { GroupWorkEvent } from './group-work-events';

const ABOUT = [
  'CommentWritten',
  'CommentEdited',
  'CommentMoved',
  'CommentRemoved',
  'PointsMerged',
  'CommentParted',
  'PointsKeptApart',
  'PointMoved',
  'PointWorded',
  'PointThemed',
  'ThemeNamed',
  'ThemeMoved',
  'ThemeRemoved',
  'PointTurned',
  'PointAnswered',
] as const;
type CommentEvent = Extract<GroupWorkEvent, { type: (typeof ABOUT)[number] }>;

export const isAboutComments = (event: GroupWorkEvent): event is CommentEvent =>
  ABOUT.some((type) => type === event.type);

/** `after: null` is first; one that is no longer there is last. */
function insertAfter<T extends { readonly id: string }>(
  list: readonly T[],
  one: T,
  after: string | null,
): T[] {
  const found = list.findIndex(({ id }) => id === after);
  const place = after === null ? 0 : found === -1 ? list.length : found + 1;
  return [...list.slice(0, place), one, ...list.slice(place)];
}

function moved<T extends { readonly id: string }>(list: readonly T[], id: string, after: string | null): T[] {
  const one = list.find((other) => other.id === id);
  if (!one || id === after) return [...list];
  return insertAfter(
    list.filter((other) => other !== one),
    one,
    after,
  );
}

export const plainPoint = (id: PointId, comments: readonly CommentId[]): Point => ({
  id,
  text: null,
  comments: [...comments],
  themeId: null,
  became: null,
  decided: null,
});

const changePoint = (exercise: Exercise, id: PointId, change: (point: Point) => Point): Exercise => ({
  ...exercise,
  points: exercise.points.map((point) => (point.id === id ? change(point) : point)),
});

const withoutComment = (points: readonly Point[], id: CommentId): Point[] =>
  points
    .map((point) => ({ ...point, comments: point.comments.filter((other) => other !== id) }))
    .filter(({ comments }) => comments.length > 0);

/** What is said of the merged point stands; what only the others say is not lost with them. */
function merged(exercise: Exercise, into: PointId, ids: readonly PointId[]): Exercise {
  const others = exercise.points.filter(({ id }) => id !== into && ids.includes(id));
  const kept = changePoint(exercise, into, (point) => ({
    ...point,
    comments: [...point.comments, ...others.flatMap(({ comments }) => comments)],
    themeId: point.themeId ?? others.find(({ themeId }) => themeId !== null)?.themeId ?? null,
    became: point.became ?? others.find(({ became }) => became !== null)?.became ?? null,
    decided: point.decided ?? others.find(({ decided }) => decided !== null)?.decided ?? null,
  }));
  return { ...kept, points: kept.points.filter((point) => !others.some(({ id }) => id === point.id)) };
}

function parted(exercise: Exercise, id: CommentId, to: PointId): Exercise {
  const from = exercise.points.find(({ comments }) => comments.includes(id));
  if (!from || from.comments.length < 2) return exercise;
  const points = withoutComment(exercise.points, id);
  return {
    ...exercise,
    points: insertAfter(points, { ...plainPoint(to, [id]), themeId: from.themeId }, from.id),
  };
}

export function evolveComments(exercise: Exercise, event: CommentEvent): Exercise {
  switch (event.type) {
    case 'CommentWritten':
      return {
        ...exercise,
        comments: insertAfter(exercise.comments, event.comment, event.after),
        points: [...exercise.points, plainPoint(event.pointId, [event.comment.id])],
      };
    case 'CommentEdited':
      return {
        ...exercise,
        comments: exercise.comments.map((one) =>
          one.id === event.commentId ? ({ ...one, ...event.changes } as GroupComment) : one,
        ),
      };
    case 'CommentMoved': {
      const { after, commentId, groupId, promptId } = event;
      const comments = exercise.comments.map((one) =>
        one.id === commentId ? { ...one, groupId, promptId } : one,
      );
      return { ...exercise, comments: moved(comments, commentId, after) };
    }
    case 'CommentRemoved':
      return {
        ...exercise,
        comments: exercise.comments.filter(({ id }) => id !== event.commentId),
        points: withoutComment(exercise.points, event.commentId),
        notTheSame: exercise.notTheSame.filter((pair) => !pair.includes(event.commentId)),
      };
    case 'PointsMerged':
      return merged(exercise, event.into, event.points);
    case 'CommentParted':
      return parted(exercise, event.commentId, event.to);
    case 'PointsKeptApart':
      return { ...exercise, notTheSame: [...exercise.notTheSame, event.comments] };
    case 'PointMoved':
      return { ...exercise, points: moved(exercise.points, event.pointId, event.after) };
    case 'PointWorded':
      return changePoint(exercise, event.pointId, (point) => ({ ...point, text: event.text }));
    case 'PointThemed':
      return changePoint(exercise, event.pointId, (point) => ({ ...point, themeId: event.themeId }));
    case 'ThemeNamed': {
      const { theme } = event;
      const isNew = exercise.themes.every(({ id }) => id !== theme.id);
      const themes = exercise.themes.map((one) => (one.id === theme.id ? theme : one));
      return { ...exercise, themes: isNew ? [...themes, theme] : themes };
    }
    case 'ThemeMoved':
      return { ...exercise, themes: moved(exercise.themes, event.themeId, event.after) };
    case 'ThemeRemoved':
      return {
        ...exercise,
        themes: exercise.themes.filter(({ id }) => id !== event.themeId),
        points: exercise.points.map((point) =>
          point.themeId === event.themeId ? { ...point, themeId: null } : point,
        ),
      };
    case 'PointTurned':
      return changePoint(exercise, event.pointId, (point) => ({ ...point, became: event.became }));
    case 'PointAnswered':
      return changePoint(exercise, event.pointId, (point) => ({ ...point, decided: event.decided }));
    default:
      return assertNever(event);
  }
}
