/** The rules of the chair: chairs are people of this meeting, and only a chair takes the chair or leads an item. */
import { type Agenda, itemById } from '../agenda/agenda';
import { type Attendance, personById } from '../attendance/attendance';
import { plainName } from '../attendance/naming';
import { assertNever } from '../kernel/assert-never';
import type { DecideContext, Decision } from '../kernel/decision';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { type Chairing, otherChair } from './chairing';
import type { ChairingCommand } from './chairing-commands';
import type { ChairingEvent } from './chairing-events';
import { GAPS, wrongGap } from './prompt-template';

const noSuchItem = () =>
  reject('no-such-item', 'That agenda item is no longer on the agenda. Choose another item in the list.');

export function decideChairing(
  {
    agenda,
    attendance,
    chairing,
  }: { readonly agenda: Agenda; readonly attendance: Attendance; readonly chairing: Chairing },
  command: ChairingCommand,
  ctx: DecideContext,
): Decision<ChairingEvent> {
  switch (command.type) {
    case 'SetChairs': {
      if (new Set(command.chairs).size !== command.chairs.length)
        return reject('same-chair-twice', 'The two chairs must be two different people.');
      if (command.chairs.some((id) => !personById(attendance, id)))
        return reject('no-such-person', 'A chair must be on this meeting’s lists. Add the person first.');
      return ok([{ type: 'ChairsSet', chairs: command.chairs, at: ctx.at }]);
    }
    case 'HandOverChair': {
      const to = command.to ?? otherChair(chairing);
      if (!to)
        return reject(
          'no-co-chair',
          'There is only one chair. Choose a second chair to be able to hand over.',
        );
      if (!chairing.chairs.includes(to))
        return reject(
          'not-a-chair',
          'Only a chair of this meeting can take the chair. Add them to the chairs first.',
        );
      const person = personById(attendance, to);
      if (to === chairing.inTheChair)
        return reject(
          'already-in-the-chair',
          `${person ? plainName(person.name) : 'That person'} is already in the chair.`,
        );
      return ok([{ type: 'ChairTaken', personId: to, at: ctx.at }]);
    }
    case 'ChooseLead': {
      if (!itemById(agenda, command.itemId)) return noSuchItem();
      if (command.personId !== null && !chairing.chairs.includes(command.personId))
        return reject(
          'not-a-chair',
          'Only a chair of this meeting can lead an item. Add them to the chairs first.',
        );
      return ok([{ type: 'LeadChosen', itemId: command.itemId, personId: command.personId }]);
    }
    case 'WordPrompt':
      return wordPrompt(agenda, command);
    default:
      return assertNever(command);
  }
}

function wordPrompt(
  agenda: Agenda,
  { itemId, moment, words }: Extract<ChairingCommand, { type: 'WordPrompt' }>,
): Decision<ChairingEvent> {
  if (itemId !== null && !itemById(agenda, itemId)) return noSuchItem();
  if (itemId !== null && (moment === 'welcome' || moment === 'close'))
    return reject(
      'not-of-an-item',
      'The welcome and the close belong to the whole meeting. Change them for the board instead.',
    );
  const wrong = words === null ? null : wrongGap(words);
  if (wrong !== null)
    return reject(
      'no-such-gap',
      `“${wrong}” stands for nothing in a prompt. These do: ${GAPS.map((gap) => `{${gap}}`).join(', ')}.`,
    );
  return ok([{ type: 'PromptWorded', moment, itemId, words }]);
}
