/** The rules of capture: a comment belongs to a group and a prompt of the exercise, or to none yet. Its words are the clerk's. */
import { assertNever } from '../kernel/assert-never';
import type { DecideContext, Decision } from '../kernel/decision';
import { type CommentId, commentId, type GroupId, type GroupPromptId, pointId } from '../kernel/ids';
import { type Rejection, reject } from '../kernel/rejection';
import { type Err, ok } from '../kernel/result';
import { type Exercise, groupById } from './group-work';
import type { GroupWorkCommand } from './group-work-commands';
import type { GroupWorkEvent } from './group-work-events';
import { MOST_COMMENTS } from './group-work-shapes';

type CommentsCommand = Extract<
  GroupWorkCommand,
  { type: 'AddComments' | 'EditComment' | 'MoveComment' | 'RemoveComments' }
>;

const noSuchComment = () =>
  reject('no-such-comment', 'That comment is no longer there. Nothing was changed.');

function noSuchCell(
  exercise: Exercise,
  { groupId, promptId }: { readonly groupId: GroupId | null; readonly promptId: GroupPromptId | null },
): Err<Rejection> | null {
  if (groupId !== null && !groupById(exercise, groupId))
    return reject('no-such-group', 'That group is no longer there. Choose another group.');
  if (promptId !== null && !exercise.prompts.some(({ id }) => id === promptId))
    return reject('no-such-prompt', 'That prompt is no longer there. Choose another prompt.');
  return null;
}

export function decideComments(
  exercise: Exercise,
  command: CommentsCommand,
  { newId }: DecideContext,
): Decision<GroupWorkEvent> {
  const { itemId } = command;
  const has = (id: CommentId): boolean => exercise.comments.some((one) => one.id === id);
  switch (command.type) {
    case 'AddComments': {
      const refused = command.comments.map((one) => noSuchCell(exercise, one)).find((r) => r !== null);
      if (refused) return refused;
      if (command.after !== null && !has(command.after)) return noSuchComment();
      if (exercise.comments.length + command.comments.length > MOST_COMMENTS)
        return reject(
          'too-many-comments',
          `An exercise holds ${MOST_COMMENTS} comments. Bring in fewer, or put some into the minutes as text.`,
        );
      let after = command.after ?? exercise.comments.at(-1)?.id ?? null;
      return ok(
        command.comments.map((one): GroupWorkEvent => {
          const id = commentId.parse(newId());
          const event: GroupWorkEvent = {
            type: 'CommentWritten',
            itemId,
            comment: { id, ...one },
            pointId: pointId.parse(newId()),
            after,
          };
          after = id;
          return event;
        }),
      );
    }
    case 'EditComment':
      return has(command.commentId)
        ? ok([{ type: 'CommentEdited', itemId, commentId: command.commentId, changes: command.changes }])
        : noSuchComment();
    case 'MoveComment': {
      const { after, commentId: id, groupId, promptId } = command;
      if (!has(id) || (after !== null && (after === id || !has(after)))) return noSuchComment();
      const refused = noSuchCell(exercise, command);
      return refused ?? ok([{ type: 'CommentMoved', itemId, commentId: id, groupId, promptId, after }]);
    }
    case 'RemoveComments':
      return command.comments.every(has)
        ? ok(
            [...new Set(command.comments)].map(
              (id): GroupWorkEvent => ({
                type: 'CommentRemoved',
                itemId,
                commentId: id,
              }),
            ),
          )
        : noSuchComment();
    default:
      return assertNever(command);
  }
}
