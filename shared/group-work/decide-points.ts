/** The rules of bringing home: points are merged, parted, ordered, themed and worded, and no comment is lost on the way. */
import type { Attendance } from '../attendance/attendance';
import { assertNever } from '../kernel/assert-never';
import type { DecideContext, Decision } from '../kernel/decision';
import { pointId as pointIds, type PointId, themeId as themeIds, type ThemeId } from '../kernel/ids';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import type { Minutes } from '../minutes/blocks';
import type { MinutesEvent } from '../minutes/minutes-events';
import type { Exercise } from './group-work';
import type { GroupWorkCommand } from './group-work-commands';
import type { GroupWorkEvent } from './group-work-events';
import { pointById } from './points';
import { turnPoints } from './turn-points';

type PointsCommand = Extract<
  GroupWorkCommand,
  {
    type:
      | 'MergePoints'
      | 'PartPoint'
      | 'KeepPointsApart'
      | 'MovePoint'
      | 'WordPoint'
      | 'ThemePoints'
      | 'NameTheme'
      | 'MoveTheme'
      | 'RemoveTheme'
      | 'TurnPoints'
      | 'AnswerPoint';
  }
>;

export const noSuchPoint = () =>
  reject('no-such-point', 'That point is no longer there. Nothing was changed.');
const noSuchTheme = () => reject('no-such-theme', 'That theme is no longer there. Choose another theme.');

export function decidePoints(
  exercise: Exercise,
  held: { readonly attendance: Attendance; readonly minutes: Minutes },
  command: PointsCommand,
  ctx: DecideContext,
): Decision<GroupWorkEvent | MinutesEvent> {
  const { itemId } = command;
  const has = (id: PointId): boolean => pointById(exercise, id) !== undefined;
  const hasTheme = (id: ThemeId | null): boolean => id === null || exercise.themes.some((t) => t.id === id);
  switch (command.type) {
    case 'MergePoints':
      return merge(exercise, command);
    case 'PartPoint':
      return part(exercise, command, ctx);
    case 'KeepPointsApart': {
      const [a, b] = command.points.map((id) => pointById(exercise, id)?.comments[0]);
      return a && b && a !== b ? ok([{ type: 'PointsKeptApart', itemId, comments: [a, b] }]) : noSuchPoint();
    }
    case 'MovePoint': {
      const { after, pointId } = command;
      if (!has(pointId) || (after !== null && (after === pointId || !has(after)))) return noSuchPoint();
      return ok([{ type: 'PointMoved', itemId, pointId, after }]);
    }
    case 'WordPoint': {
      const { pointId, text } = command;
      return has(pointId) ? ok([{ type: 'PointWorded', itemId, pointId, text }]) : noSuchPoint();
    }
    case 'ThemePoints': {
      const { points, themeId } = command;
      if (!hasTheme(themeId)) return noSuchTheme();
      if (!points.every(has)) return noSuchPoint();
      return ok(points.map((pointId) => ({ type: 'PointThemed', itemId, pointId, themeId })));
    }
    case 'NameTheme':
      return nameTheme(exercise, command, ctx);
    case 'MoveTheme': {
      const { after, themeId } = command;
      if (!hasTheme(themeId) || !hasTheme(after) || after === themeId) return noSuchTheme();
      return ok([{ type: 'ThemeMoved', itemId, themeId, after }]);
    }
    case 'RemoveTheme':
      return hasTheme(command.themeId)
        ? ok([{ type: 'ThemeRemoved', itemId, themeId: command.themeId }])
        : noSuchTheme();
    case 'TurnPoints':
      return turnPoints(exercise, held, command, ctx);
    case 'AnswerPoint': {
      const { decided, pointId } = command;
      return has(pointId) ? ok([{ type: 'PointAnswered', itemId, pointId, decided }]) : noSuchPoint();
    }
    default:
      return assertNever(command);
  }
}

function merge(
  exercise: Exercise,
  { into, itemId, points }: Extract<PointsCommand, { type: 'MergePoints' }>,
): Decision<GroupWorkEvent> {
  const all = [...new Set([into, ...points])].map((id) => pointById(exercise, id));
  if (all.some((point) => point === undefined)) return noSuchPoint();
  if (all.length < 2) return reject('one-point', 'Choose two points or more to make one of them.');
  const answers = new Set(all.map((point) => point?.decided ?? null).filter((decided) => decided !== null));
  if (answers.size > 1)
    return reject(
      'answered-differently',
      'These points have different answers, and one would be lost. Take one of the answers back first.',
    );
  return ok([
    { type: 'PointsMerged', itemId, into, points: [...new Set(points)].filter((id) => id !== into) },
  ]);
}

function part(
  exercise: Exercise,
  command: Extract<PointsCommand, { type: 'PartPoint' }>,
  { newId }: DecideContext,
): Decision<GroupWorkEvent> {
  const point = pointById(exercise, command.pointId);
  if (!point) return noSuchPoint();
  const leaving = [...new Set(command.comments ?? point.comments.slice(1))];
  if (leaving.some((id) => !point.comments.includes(id)))
    return reject('no-such-comment', 'That comment is no longer part of this point. Nothing was changed.');
  if (leaving.length === 0 || leaving.length === point.comments.length)
    return reject(
      'nothing-to-part',
      'One comment has to stay in the point. Choose which of the others leave it.',
    );
  // From the last, so that they stand after the point in their order.
  return ok(
    [...leaving].reverse().map((commentId) => ({
      type: 'CommentParted',
      itemId: command.itemId,
      commentId,
      to: pointIds.parse(newId()),
    })),
  );
}

function nameTheme(
  exercise: Exercise,
  { itemId, name, themeId }: Extract<PointsCommand, { type: 'NameTheme' }>,
  { newId }: DecideContext,
): Decision<GroupWorkEvent> {
  if (themeId !== null && !exercise.themes.some(({ id }) => id === themeId)) return noSuchTheme();
  const isNamed = exercise.themes.some(
    (theme) => theme.id !== themeId && theme.name.toLowerCase() === name.toLowerCase(),
  );
  if (isNamed) return reject('same-theme', `There is a theme “${name}” already. Put the points there.`);
  return ok([{ type: 'ThemeNamed', itemId, theme: { id: themeId ?? themeIds.parse(newId()), name } }]);
}
