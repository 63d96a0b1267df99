/** The rules of the lists: who may stand on them, and first names only for young people. The roll's are in roll-decide. */
import type { DecideContext, Decision } from '../kernel/decision';
import { personId } from '../kernel/ids';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { type Attendance, personById } from './attendance';
import type { AttendanceCommand } from './attendance-commands';
import type { AttendanceEvent } from './attendance-events';
import { plainName } from './naming';
import { decideRoll, noSuchPerson, type RollContext, standsInRefusal, wallInstant } from './roll-decide';
import { surnameRefusal } from './young-name';

export function decideAttendance(
  attendance: Attendance,
  command: AttendanceCommand,
  ctx: RollContext,
): Decision<AttendanceEvent> {
  switch (command.type) {
    case 'AddPerson':
      return addPerson(attendance, command, ctx);
    case 'TakePeople': {
      const refused = command.people.map(surnameRefusal).find((r) => r !== null);
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
      const person = personById(attendance, command.personId);
      if (!person) return noSuchPerson();
      // A change leaves out what stays, and says nothing undefined.
      const refused = surnameRefusal({ ...person, ...(command.changes as Partial<typeof person>) });
      if (refused) return refused;
      return ok([{ type: 'PersonEdited', personId: person.id, changes: command.changes }]);
    }
    case 'MoveToList': {
      const person = personById(attendance, command.personId);
      if (!person) return noSuchPerson();
      return ok([{ type: 'PersonEdited', personId: person.id, changes: { list: command.list } }]);
    }
    case 'RemovePerson': {
      const person = personById(attendance, command.personId);
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
    default:
      return decideRoll(attendance, command, ctx);
  }
}

function addPerson(
  attendance: Attendance,
  command: Extract<AttendanceCommand, { type: 'AddPerson' }>,
  ctx: RollContext & DecideContext,
): Decision<AttendanceEvent> {
  const { from, isOnline, person, standsInFor, status } = command;
  const refused = surnameRefusal(person) ?? (standsInFor && standsInRefusal(attendance, null, standsInFor));
  if (refused) return refused;
  const arrived = from === undefined ? { at: null } : wallInstant(from, ctx);
  if ('error' in arrived) return arrived;
  const who = { personId: personId.parse(ctx.newId()) };
  const events: AttendanceEvent[] = [{ type: 'PersonAdded', ...who, person }];
  if (status === 'here') events.push({ type: 'PersonArrived', ...who, from: arrived.at });
  if (status === 'apologies') events.push({ type: 'ApologiesReceived', ...who });
  if (status === 'absent') events.push({ type: 'AbsenceNoted', ...who });
  if (isOnline === true && status === 'here') events.push({ type: 'PlaceTaken', ...who, isOnline });
  if (standsInFor) events.push({ type: 'SubstituteNamed', ...who, standsInFor });
  return ok(events);
}
