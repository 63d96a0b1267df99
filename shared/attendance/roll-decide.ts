/** The rules of the roll: no one in two states at once, and no time that is still to come. */
import { assertNever } from '../kernel/assert-never';
import type { DecideContext, Decision } from '../kernel/decision';
import type { PersonId } from '../kernel/ids';
import { type Rejection, reject } from '../kernel/rejection';
import { type Err, ok } from '../kernel/result';
import { type Instant, type LocalTime, minutes, onTheDayOf } from '../kernel/wall-time';
import {
  type Attendance,
  type Attendee,
  hasLeft,
  isHereNow,
  personById,
  type StandsInFor,
} from './attendance';
import type { AttendanceCommand, SettledAs } from './attendance-commands';
import type { AttendanceEvent } from './attendance-events';
import { plainName } from './naming';

export type RollContext = DecideContext & { readonly begins: Instant };

export type RollCommand = Exclude<
  AttendanceCommand,
  { type: 'AddPerson' | 'TakePeople' | 'EditPerson' | 'RemovePerson' | 'MoveToList' }
>;

export const noSuchPerson = () =>
  reject('no-such-person', 'That person is no longer on this meeting’s lists. Find or add them again.');

/** So much the clock on the wall may be before the laptop's. */
const AHEAD = minutes(5);

/** A time of day as the instant it was on this evening, null for now; refused while it is still to come. */
export function wallInstant(
  time: LocalTime | null,
  { at, begins }: RollContext,
): { readonly at: Instant } | Err<Rejection> {
  if (time === null) return { at };
  const then = onTheDayOf(begins, time);
  return then > at + AHEAD
    ? reject(
        'time-to-come',
        `${time} is still to come. Mark people when they arrive or leave; until then they stand as “not yet”.`,
      )
    : { at: then };
}

export function decideRoll(
  attendance: Attendance,
  command: RollCommand,
  ctx: RollContext,
): Decision<AttendanceEvent> {
  if (command.type === 'SettleRoll') return settle(attendance, command.as);
  const person = personById(attendance, command.personId);
  if (!person) return noSuchPerson();
  const who = { personId: person.id };
  const name = plainName(person.name);

  switch (command.type) {
    case 'MarkHere':
    case 'MarkLate':
    case 'MarkBack':
      return arrive(person, command, ctx);
    case 'MarkApologies':
      return person.status === 'apologies'
        ? reject('already-apologies', `Apologies from ${name} are already recorded.`)
        : ok([{ type: 'ApologiesReceived', ...who }]);
    case 'MarkAbsent':
      return person.status === 'absent'
        ? reject('already-absent', `${name} is already marked as absent.`)
        : ok([{ type: 'AbsenceNoted', ...who }]);
    case 'MarkNotYet':
      return ok([{ type: 'AttendanceCleared', ...who }, ...placed(person, false)]);
    case 'MarkLeft': {
      const left = wallInstant(command.at, ctx);
      if ('error' in left) return left;
      if (!isHereNow(person))
        return reject('not-here', `${name} is not marked as here, so cannot have left.`);
      return ok([{ type: 'PersonLeft', ...who, at: left.at }]);
    }
    case 'MarkOnline': {
      const moved = placed(person, command.isOnline);
      if (isHereNow(person) && moved.length === 0)
        return reject(
          'already-so',
          `${name} is already marked as ${command.isOnline ? 'online' : 'in the room'}.`,
        );
      return ok([...backOrHere(person, ctx), ...moved]);
    }
    case 'StandInFor': {
      const refused = command.standsInFor && standsInRefusal(attendance, person.id, command.standsInFor);
      if (refused) return refused;
      const here = command.isHere === true ? backOrHere(person, ctx) : [];
      return ok([
        ...here,
        ...placed(person, command.isOnline),
        { type: 'SubstituteNamed', ...who, standsInFor: command.standsInFor },
      ]);
    }
    default:
      return assertNever(command);
  }
}

/** Nothing where it is so already, or nothing was said. */
const placed = (person: Attendee, isOnline: boolean | undefined): AttendanceEvent[] =>
  isOnline === undefined || isOnline === person.isOnline
    ? []
    : [{ type: 'PlaceTaken', personId: person.id, isOnline }];

/** Whoever had left is back from now; anybody else is here from the start. */
function backOrHere(person: Attendee, { at }: RollContext): AttendanceEvent[] {
  if (isHereNow(person)) return [];
  return [
    ...cleared(person),
    { type: 'PersonArrived', personId: person.id, from: hasLeft(person) ? at : null },
  ];
}

const cleared = (person: Attendee): AttendanceEvent[] =>
  person.status === 'apologies' || person.status === 'absent'
    ? [{ type: 'AttendanceCleared', personId: person.id }]
    : [];

function arrive(
  person: Attendee,
  command: Extract<RollCommand, { type: 'MarkHere' | 'MarkLate' | 'MarkBack' }>,
  ctx: RollContext,
): Decision<AttendanceEvent> {
  const said = command.type === 'MarkBack' ? command.at : command.from;
  const arrived = wallInstant(said, ctx);
  if ('error' in arrived) return arrived;
  if (isHereNow(person) && command.type !== 'MarkLate')
    return reject('already-here', `${plainName(person.name)} is already marked as here.`);
  const isFromTheStart = command.type === 'MarkHere' && command.from === null;
  // Saying "late" of someone here corrects when they came.
  const clear: AttendanceEvent[] = isHereNow(person)
    ? [{ type: 'AttendanceCleared', personId: person.id }]
    : cleared(person);
  return ok([
    ...clear,
    { type: 'PersonArrived', personId: person.id, from: isFromTheStart ? null : arrived.at },
    ...placed(person, command.isOnline),
  ]);
}

const SETTLED: Readonly<Record<SettledAs, (personId: PersonId) => AttendanceEvent>> = {
  here: (personId) => ({ type: 'PersonArrived', personId, from: null }),
  apologies: (personId) => ({ type: 'ApologiesReceived', personId }),
  absent: (personId) => ({ type: 'AbsenceNoted', personId }),
};

function settle({ people }: Attendance, as: SettledAs): Decision<AttendanceEvent> {
  const open = people.filter((p) => p.status === 'not-yet');
  return open.length === 0
    ? reject('nobody-not-yet', 'Something has been said of everybody on the lists already.')
    : ok(open.map(({ id }) => SETTLED[as](id)));
}

export function standsInRefusal(
  attendance: Attendance,
  id: PersonId | null,
  who: StandsInFor,
): Err<Rejection> | null {
  if (who.kind === 'organisation') return null;
  if (who.personId === id) return reject('stands-in-for-self', 'Nobody can attend on behalf of themselves.');
  return personById(attendance, who.personId) ? null : noSuchPerson();
}
