/** The rules of the roll: first names only for young people, and no one in two states at once. */
import { assertNever } from '../kernel/assert-never';
import type { DecideContext, Decision } from '../kernel/decision';
import { type PersonId, personId } from '../kernel/ids';
import { type Rejection, reject } from '../kernel/rejection';
import { type Err, ok } from '../kernel/result';
import { type Instant, type LocalTime, minutes, onTheDayOf } from '../kernel/wall-time';
import {
  type Attendance,
  type Attendee,
  isHereNow,
  type PersonFacts,
  personById,
  type StandsInFor,
} from './attendance';
import type { AttendanceCommand } from './attendance-commands';
import type { AttendanceEvent } from './attendance-events';
import { plainName } from './naming';

const noSuchPerson = () =>
  reject('no-such-person', 'That person is no longer on this meeting’s lists. Find or add them again.');

const surname = (person: Pick<PersonFacts, 'name' | 'isYoungPerson'>): Err<Rejection> | null =>
  person.isYoungPerson && person.name.family !== null
    ? reject(
        'young-person-surname',
        `${person.name.given} is a young person, so only a first name is kept, to protect them. Leave the surname out.`,
      )
    : null;

export function decideAttendance(
  attendance: Attendance,
  command: AttendanceCommand,
  ctx: DecideContext & { readonly begins: Instant },
): Decision<AttendanceEvent> {
  const clock = (time: LocalTime | null): Instant => (time === null ? ctx.at : onTheDayOf(ctx.begins, time));
  const find = (id: PersonId): Attendee | undefined => personById(attendance, id);

  const said = timeSaid(command);
  if (said !== null && clock(said) > ctx.at + AHEAD) return timeToCome(said);

  switch (command.type) {
    case 'AddPerson':
      return addPerson(attendance, command, ctx);
    case 'TakePeople': {
      const refused = command.people.map(surname).find((r) => r !== null);
      if (refused) return refused;
      return ok(
        command.people.map((person) => ({
          type: 'PersonAdded',
          personId: personId.parse(ctx.newId()),
          person,
        })),
      );
    }
    case 'EditPerson': {
      const person = find(command.personId);
      if (!person) return noSuchPerson();
      const refused = surname({ ...person, ...command.changes } as Attendee);
      if (refused) return refused;
      return ok([{ type: 'PersonEdited', personId: person.id, changes: command.changes }]);
    }
    case 'MoveToList': {
      const person = find(command.personId);
      if (!person) return noSuchPerson();
      return ok([{ type: 'PersonEdited', personId: person.id, changes: { list: command.list } }]);
    }
    case 'RemovePerson': {
      const person = find(command.personId);
      if (!person) return noSuchPerson();
      const substitute = attendance.people.find(
        (p) => p.standsInFor?.kind === 'person' && p.standsInFor.personId === person.id,
      );
      if (substitute)
        return reject(
          'has-a-substitute',
          `${plainName(substitute.name)} attends on behalf of ${plainName(person.name)}. Change that first.`,
        );
      return ok([{ type: 'PersonRemoved', personId: person.id }]);
    }
    case 'MarkHere':
    case 'MarkLate':
    case 'MarkBack': {
      const person = find(command.personId);
      if (!person) return noSuchPerson();
      const from = arrival(command, clock);
      if (isHereNow(person) && command.type !== 'MarkLate')
        return reject('already-here', `${plainName(person.name)} is already marked as here.`);
      // Saying "late" of someone here corrects when they came.
      const clear: AttendanceEvent[] =
        isHereNow(person) || person.status === 'apologies'
          ? [{ type: 'AttendanceCleared', personId: person.id }]
          : [];
      return ok([...clear, { type: 'PersonArrived', personId: person.id, from }]);
    }
    case 'MarkApologies': {
      const person = find(command.personId);
      if (!person) return noSuchPerson();
      if (person.status === 'apologies')
        return reject('already-apologies', `Apologies from ${plainName(person.name)} are already recorded.`);
      return ok([{ type: 'ApologiesReceived', personId: person.id }]);
    }
    case 'MarkNotYet': {
      if (!find(command.personId)) return noSuchPerson();
      return ok([{ type: 'AttendanceCleared', personId: command.personId }]);
    }
    case 'MarkLeft': {
      const person = find(command.personId);
      if (!person) return noSuchPerson();
      if (!isHereNow(person))
        return reject('not-here', `${plainName(person.name)} is not marked as here, so cannot have left.`);
      return ok([{ type: 'PersonLeft', personId: person.id, at: clock(command.at) }]);
    }
    case 'StandInFor': {
      const person = find(command.personId);
      if (!person) return noSuchPerson();
      const refused = command.standsInFor && standsInRefusal(attendance, person.id, command.standsInFor);
      if (refused) return refused;
      return ok([{ type: 'SubstituteNamed', personId: person.id, standsInFor: command.standsInFor }]);
    }
    default:
      return assertNever(command);
  }
}

/** The time of day a command names, or null for now. */
function timeSaid(command: AttendanceCommand): LocalTime | null {
  switch (command.type) {
    case 'MarkHere':
    case 'MarkLate':
      return command.from;
    case 'MarkBack':
    case 'MarkLeft':
      return command.at;
    default:
      return null;
  }
}

/** So much the clock on the wall may be before the laptop's. */
const AHEAD = minutes(5);

const timeToCome = (time: LocalTime) =>
  reject(
    'time-to-come',
    `${time} is still to come. Mark people when they arrive or leave; until then they stand as “not yet”.`,
  );

function arrival(
  command: Extract<AttendanceCommand, { type: 'MarkHere' | 'MarkLate' | 'MarkBack' }>,
  clock: (time: LocalTime | null) => Instant,
): Instant | null {
  if (command.type === 'MarkHere') return command.from === null ? null : clock(command.from);
  return command.type === 'MarkLate' ? clock(command.from) : clock(command.at);
}

function standsInRefusal(
  attendance: Attendance,
  id: PersonId | null,
  who: StandsInFor,
): Err<Rejection> | null {
  if (who.kind === 'organisation') return null;
  if (who.personId === id) return reject('stands-in-for-self', 'Nobody can attend on behalf of themselves.');
  return personById(attendance, who.personId) ? null : noSuchPerson();
}

function addPerson(
  attendance: Attendance,
  command: Extract<AttendanceCommand, { type: 'AddPerson' }>,
  ctx: DecideContext,
): Decision<AttendanceEvent> {
  const refused =
    surname(command.person) ??
    (command.standsInFor && standsInRefusal(attendance, null, command.standsInFor));
  if (refused) return refused;
  const id = personId.parse(ctx.newId());
  const events: AttendanceEvent[] = [{ type: 'PersonAdded', personId: id, person: command.person }];
  if (command.status === 'here') events.push({ type: 'PersonArrived', personId: id, from: null });
  if (command.status === 'apologies') events.push({ type: 'ApologiesReceived', personId: id });
  if (command.standsInFor)
    events.push({ type: 'SubstituteNamed', personId: id, standsInFor: command.standsInFor });
  return ok(events);
}
