/** What can be said of a person as they stand now: the likeliest first. Pure. */
import { type Attendee, LISTS } from '../../../../shared/attendance/attendance';
import { plainName } from '../../../../shared/attendance/naming';
import type { Command } from '../../../../shared/meeting/commands';
import type { Meeting } from '../../../../shared/meeting/meeting';
import { LIST_NAMES } from '../../../strings/attendance-lists';
import { type Standing, standingOf } from './people-rows';

export interface PersonChoice {
  readonly id: string;
  readonly label: string;
  /** A command to send, or a line to finish in the find-or-add field. */
  readonly does: { readonly command: Command } | { readonly line: string };
}

export function personChoices(person: Attendee, meeting: Meeting): PersonChoice[] {
  const { id: personId } = person;
  const name = plainName(person.name);
  const standing = standingOf(person);
  const choice = (id: string, label: string, command: Command): PersonChoice => ({
    id,
    label,
    does: { command },
  });
  const line = (id: string, label: string, words: string): PersonChoice => ({
    id,
    label,
    does: { line: `${name} ${words} ` },
  });
  const unless = (...standings: Standing[]) => !standings.includes(standing);
  const isCoChair =
    meeting.chairing.chairs.includes(personId) &&
    meeting.chairing.inTheChair !== personId &&
    meeting.sitting.phase !== 'closed';
  return [
    ...(standing === 'left' ? [choice('back', 'Back now', { type: 'MarkBack', personId, at: null })] : []),
    ...(unless('here', 'left') ? [choice('here', 'Here', { type: 'MarkHere', personId, from: null })] : []),
    line('late', standing === 'here' ? 'Here only from…' : 'Late, from…', 'late'),
    ...(standing === 'here'
      ? [
          choice('left', 'Left now', { type: 'MarkLeft', personId, at: null }),
          line('left-at', 'Left at…', 'left'),
        ]
      : []),
    ...(unless('apologies') ? [choice('apologies', 'Apologies', { type: 'MarkApologies', personId })] : []),
    ...(unless('absent', 'here', 'left')
      ? [choice('absent', 'Absent', { type: 'MarkAbsent', personId })]
      : []),
    ...(unless('left')
      ? [
          choice('place', person.isOnline ? 'In the room' : 'Online', {
            type: 'MarkOnline',
            personId,
            isOnline: !person.isOnline,
          }),
        ]
      : []),
    ...(unless('not-yet') ? [choice('not-yet', 'Not yet', { type: 'MarkNotYet', personId })] : []),
    line('for', 'Attends on behalf of…', 'for'),
    ...(person.standsInFor
      ? [
          choice('for-nobody', 'On behalf of nobody', {
            type: 'StandInFor',
            personId,
            standsInFor: null,
          }),
        ]
      : []),
    ...(isCoChair ? [choice('chair', 'Takes the chair', { type: 'HandOverChair', to: personId })] : []),
    ...LISTS.filter((list) => list !== person.list).map((list) =>
      choice(`to-${list}`, `Move to ${LIST_NAMES[list]}`, { type: 'MoveToList', personId, list }),
    ),
    ...(person.isGuest ? [choice('remove', 'Take off the lists', { type: 'RemovePerson', personId })] : []),
  ];
}
