/** The rules of group work, each part in a file of its own. */
import { type Agenda, itemById } from '../agenda/agenda';
import type { AgendaEvent } from '../agenda/agenda-events';
import type { Attendance } from '../attendance/attendance';
import { assertNever } from '../kernel/assert-never';
import type { DecideContext, Decision } from '../kernel/decision';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import type { Minutes } from '../minutes/blocks';
import type { MinutesEvent } from '../minutes/minutes-events';
import { decideComments } from './decide-comments';
import { decideGroups } from './decide-groups';
import { decidePoints } from './decide-points';
import { decideStages } from './decide-stages';
import { setUpExercise } from './set-up-exercise';
import { exerciseOf, type GroupWork } from './group-work';
import type { GroupWorkCommand } from './group-work-commands';
import type { GroupWorkEvent } from './group-work-events';

export type GroupWorkOutcome = Decision<GroupWorkEvent | AgendaEvent | MinutesEvent>;

export interface Held {
  readonly agenda: Agenda;
  readonly attendance: Attendance;
  readonly groupWork: GroupWork;
  readonly minutes: Minutes;
}

export function decideGroupWork(held: Held, command: GroupWorkCommand, ctx: DecideContext): GroupWorkOutcome {
  if (command.type === 'AnswerCarriedPoint') {
    const { decided, pointId } = command;
    return held.groupWork.carried.some(({ id }) => id === pointId)
      ? ok([{ type: 'CarriedPointAnswered', pointId, decided }])
      : reject('no-such-point', 'That point is no longer there. Nothing was changed.');
  }
  const item = itemById(held.agenda, command.itemId);
  if (!item)
    return reject(
      'no-such-item',
      'That agenda item is no longer on the agenda. Choose another item in the list.',
    );
  const exercise = exerciseOf(held.groupWork, item.id);
  if (command.type === 'SetUpExercise') return setUpExercise(item, exercise, command, ctx);
  if (!exercise) return reject('no-exercise', `“${item.title}” has no group work set up. Set it up first.`);

  switch (command.type) {
    case 'RemoveExercise':
      return exercise.comments.length > 0
        ? reject(
            'exercise-has-comments',
            `The groups’ comments of “${item.title}” would be lost. Remove the comments first.`,
          )
        : ok([{ type: 'ExerciseRemoved', itemId: item.id }]);
    case 'SplitIntoGroups':
    case 'PlaceInGroup':
    case 'PlaceUngrouped':
    case 'EditGroup':
    case 'OrderGroups':
      return decideGroups(exercise, held.attendance, command, ctx);
    case 'StartGroupWork':
    case 'StartFeedback':
    case 'PauseGroupWork':
    case 'ResumeGroupWork':
    case 'ExtendGroupWork':
    case 'EndGroupWork':
      return decideStages(exercise, item, command, ctx);
    case 'AddComments':
    case 'EditComment':
    case 'MoveComment':
    case 'RemoveComments':
      return decideComments(exercise, command, ctx);
    case 'MergePoints':
    case 'PartPoint':
    case 'KeepPointsApart':
    case 'MovePoint':
    case 'WordPoint':
    case 'ThemePoints':
    case 'NameTheme':
    case 'MoveTheme':
    case 'RemoveTheme':
    case 'TurnPoints':
    case 'AnswerPoint':
      return decidePoints(exercise, held, command, ctx);
    case 'ChooseOutput':
      return ok([{ type: 'OutputChosen', itemId: item.id, output: command.output }]);
    default:
      return assertNever(command);
  }
}
