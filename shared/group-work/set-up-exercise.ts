/** An exercise set up, or asked differently. Comments never lose their prompt without the clerk knowing. */
import type { AgendaItem } from '../agenda/agenda';
import type { AgendaEvent } from '../agenda/agenda-events';
import type { DecideContext, Decision } from '../kernel/decision';
import { groupPromptId } from '../kernel/ids';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { type Exercise, groupById } from './group-work';
import type { GroupWorkCommand } from './group-work-commands';
import type { GroupWorkEvent } from './group-work-events';

export function setUpExercise(
  item: AgendaItem,
  exercise: Exercise | undefined,
  { itemId, plan }: Extract<GroupWorkCommand, { type: 'SetUpExercise' }>,
  { newId }: DecideContext,
): Decision<GroupWorkEvent | AgendaEvent> {
  const known = exercise?.prompts ?? [];
  const named = plan.prompts.map(({ id }) => id).filter((id) => id !== null);
  if (new Set(named).size < named.length || named.some((id) => !known.some((prompt) => prompt.id === id)))
    return reject('no-such-prompt', 'A prompt of this exercise is no longer there. Nothing was changed.');
  if (plan.prompts.some(({ groupId }) => groupId !== null && !(exercise && groupById(exercise, groupId))))
    return reject('no-such-group', 'A prompt is for a group that is no longer there. Choose another group.');
  const lost = known.find(
    ({ id }) => !named.includes(id) && (exercise?.comments.some(({ promptId }) => promptId === id) ?? false),
  );
  if (lost)
    return reject(
      'prompt-has-comments',
      `“${lost.text}” has comments. Move or remove them before you take the prompt away.`,
    );
  const prompts = plan.prompts.map((prompt) => ({
    ...prompt,
    id: prompt.id ?? groupPromptId.parse(newId()),
  }));
  return ok([
    ...(item.isGroupWork ? [] : [{ type: 'ItemEdited' as const, itemId, changes: { isGroupWork: true } }]),
    { type: 'ExerciseSetUp', itemId, plan: { ...plan, prompts } },
  ]);
}
