/** What a line typed in the find-or-add field may do, as choices with words. Pure. */
import type { Attendee } from '../../../../shared/attendance/attendance';
import { listName, plainName } from '../../../../shared/attendance/naming';
import { personById } from '../../../../shared/attendance/attendance';
import {
  commandsFor,
  findPeople,
  readRollCallLine,
  readStandsInFor,
  type RollMark,
} from '../../../../shared/attendance/roll-call-line';
import type { AttendanceCommand } from '../../../../shared/attendance/attendance-commands';
import type { Meeting } from '../../../../shared/meeting/meeting';
import { standingOf } from './people-rows';

const MOST_SHOWN = 8;

export interface RollCallOption {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** What choosing it does: "here", "apologies", "here from 18:50". */
  readonly does: string;
  readonly commands: readonly AttendanceCommand[];
}

export interface RollCallOptions {
  readonly options: readonly RollCallOption[];
  readonly problem: string | null;
  /** Words that name nobody on the lists, to be added as a guest; null when somebody is meant. */
  readonly guest: { readonly who: string; readonly mark: RollMark } | null;
}

function doesWhat(person: Attendee, mark: RollMark, people: readonly Attendee[]): string {
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

export function rollCallOptions(line: string, meeting: Meeting): RollCallOptions {
  const { people } = meeting.attendance;
  const { who, mark, problem } = readRollCallLine(line, { people, start: meeting.facts.start });
  const found = findPeople(people, who).slice(0, MOST_SHOWN);
  return {
    options: found.map((person) => ({
      id: person.id,
      name: listName(person.name),
      role: person.role,
      does: doesWhat(person, mark, people),
      commands: commandsFor(person, mark, people),
    })),
    problem,
    guest: found.length === 0 && who.length >= 2 ? { who, mark } : null,
  };
}
