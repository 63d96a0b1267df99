/** What a line typed in the find-or-add field may do, as choices with words. Pure. */
import type { Attendee } from '../../../../shared/attendance/attendance';
import { listName, plainName } from '../../../../shared/attendance/naming';
import { personById } from '../../../../shared/attendance/attendance';
import {
  findPeople,
  readRollCallLine,
  readStandsInFor,
  type RollCallLine,
} from '../../../../shared/attendance/roll-call-line';
import { commandFor } from '../../../../shared/attendance/roll-call-command';
import type { AttendanceCommand } from '../../../../shared/attendance/attendance-commands';
import type { Meeting } from '../../../../shared/meeting/meeting';
import { emptyRegister, type Register } from '../../../../shared/register/register';
import { standingOf } from './people-rows';
import { registeredOptions } from './registered-options';
import { settledBy, settledWords } from './settle-roll';

const MOST_SHOWN = 8;

export interface RollCallOption {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** What choosing it does: "here", "apologies", "here from 18:50". */
  readonly does: string;
  readonly command: AttendanceCommand;
}

export interface RollCallOptions {
  readonly options: readonly RollCallOption[];
  readonly problem: string | null;
  /** Words that name nobody on the lists, to be added as a guest; null when somebody is meant. */
  readonly guest: RollCallLine | null;
}

function doesWhat(person: Attendee, { isOnline, mark }: RollCallLine, people: readonly Attendee[]): string {
  const where = isOnline === undefined ? '' : isOnline ? ', online' : ', in the room';
  return `${doesMark(person, mark, people)}${where}`;
}

function doesMark(person: Attendee, mark: RollCallLine['mark'], people: readonly Attendee[]): string {
  switch (mark.kind) {
    case 'here':
      return standingOf(person) === 'here'
        ? 'here already'
        : standingOf(person) === 'left'
          ? 'back now'
          : 'here';
    case 'late':
      return mark.from === null ? 'here from now' : `here from ${mark.from}`;
    case 'left':
      return mark.at === null ? 'left now' : `left at ${mark.at}`;
    case 'back':
      return mark.at === null ? 'back now' : `back at ${mark.at}`;
    case 'apologies':
      return 'apologies';
    case 'absent':
      return 'absent';
    case 'not-yet':
      return 'not yet';
    case 'for': {
      const who = readStandsInFor(
        people.filter((p) => p.id !== person.id),
        mark.whom,
      );
      const other = who.kind === 'person' ? personById({ people: [...people] }, who.personId) : undefined;
      return `here for ${other ? plainName(other.name) : `the organisation “${mark.whom}”`}`;
    }
  }
}

export function rollCallOptions(
  line: string,
  meeting: Meeting,
  register: Register = emptyRegister,
): RollCallOptions {
  const { people } = meeting.attendance;
  const read = readRollCallLine(line, { people, start: meeting.facts.start });
  const { problem, who } = read;
  const found = findPeople(people, who).slice(0, MOST_SHOWN);
  const settled = settledBy(read, meeting);
  const everybody: RollCallOption[] = settled
    ? [
        {
          id: 'everybody',
          name: settledWords(settled.count),
          role: '',
          does: settled.as,
          command: { type: 'SettleRoll', as: settled.as },
        },
      ]
    : [];
  const options = [
    ...everybody,
    ...found.map((person) => ({
      id: person.id,
      name: listName(person.name),
      role: person.role,
      does: doesWhat(person, read, people),
      command: commandFor(person, read, people),
    })),
    ...registeredOptions(read, meeting, register),
  ];
  return {
    options,
    problem,
    guest: options.length === 0 && who.length >= 2 ? read : null,
  };
}
