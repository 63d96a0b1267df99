/** The rules of an exercise's time: the work first, then each group, while the item is before the board. */
import type { AgendaItem } from '../agenda/agenda';
import { assertNever } from '../kernel/assert-never';
import type { DecideContext, Decision } from '../kernel/decision';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { currentStage, isPaused, nextToFeedBack } from './exercise-clock';
import { type Exercise, groupById } from './group-work';
import type { GroupWorkCommand } from './group-work-commands';
import type { GroupWorkEvent } from './group-work-events';

type StageCommand = Extract<
  GroupWorkCommand,
  {
    type:
      | 'StartGroupWork'
      | 'StartFeedback'
      | 'PauseGroupWork'
      | 'ResumeGroupWork'
      | 'ExtendGroupWork'
      | 'EndGroupWork';
  }
>;

const notGoing = () => reject('group-work-not-going', 'No group work is going on. Start it first.');

export function decideStages(
  exercise: Exercise,
  item: AgendaItem,
  command: StageCommand,
  { at }: DecideContext,
): Decision<GroupWorkEvent> {
  const { itemId } = command;
  const stage = currentStage(exercise);
  const isStart = command.type === 'StartGroupWork' || command.type === 'StartFeedback';
  if (isStart && item.status !== 'running')
    return reject('item-not-running', `“${item.title}” is not running. Start the item first.`);
  if (isStart && exercise.groups.length === 0)
    return reject('no-groups', 'There are no groups yet. Make them first.');
  switch (command.type) {
    case 'StartGroupWork':
      if (stage?.groupId === null) return reject('group-work-going', 'The groups are at work already.');
      return ok([{ type: 'GroupWorkStarted', itemId, at }]);
    case 'StartFeedback': {
      const groupId = command.groupId ?? nextToFeedBack(exercise);
      if (groupId === null) return stage ? ok([{ type: 'GroupWorkEnded', itemId, at }]) : allHeard();
      const group = groupById(exercise, groupId);
      if (!group) return reject('no-such-group', 'That group is no longer there. Choose another group.');
      if (stage?.groupId === groupId)
        return reject('already-feeding-back', `${group.name} is feeding back already.`);
      return ok([{ type: 'GroupFeedbackStarted', itemId, groupId, at }]);
    }
    case 'PauseGroupWork':
      if (!stage) return notGoing();
      return isPaused(stage)
        ? reject('group-work-paused', 'The group work is paused already.')
        : ok([{ type: 'GroupWorkPaused', itemId, at }]);
    case 'ResumeGroupWork':
      if (!stage) return notGoing();
      return isPaused(stage)
        ? ok([{ type: 'GroupWorkResumed', itemId, at }])
        : reject('group-work-not-paused', 'The group work is not paused.');
    case 'ExtendGroupWork': {
      if (!stage) return notGoing();
      const { minutes } = command;
      if (minutes === 0) return reject('no-minutes', 'Say how many minutes to add or take away.');
      if (stage.allottedMinutes + stage.grantedMinutes + minutes < 0)
        return reject('not-enough-minutes', 'There are not that many minutes to take away.');
      return ok([{ type: 'GroupWorkExtended', itemId, minutes, at }]);
    }
    case 'EndGroupWork':
      return stage ? ok([{ type: 'GroupWorkEnded', itemId, at }]) : notGoing();
    default:
      return assertNever(command);
  }
}

const allHeard = () => reject('all-groups-heard', 'Every group has fed back. Choose one to hear it again.');
