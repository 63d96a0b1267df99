/** The rules of the groups: a person is in one of them, rules hold unless the clerk's own hand breaks them. */
import { type Attendance, type Attendee, personById } from '../attendance/attendance';
import { plainName } from '../attendance/naming';
import { assertNever } from '../kernel/assert-never';
import type { DecideContext, Decision } from '../kernel/decision';
import type { ItemId, PersonId } from '../kernel/ids';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { type Exercise, groupById, groupOf, ungrouped } from './group-work';
import type { GroupWorkCommand } from './group-work-commands';
import type { GroupWorkEvent } from './group-work-events';
import { evolveGroupWork } from './group-work-evolve';
import { splitIntoGroups } from './split-into-groups';
import { gatherings, isOnCall, splittable } from './splittable';
import { brokenBy, smallestFor } from './splitting/late-arrival';
import { ruleInWords } from './splitting/rule-words';

type GroupsCommand = Extract<
  GroupWorkCommand,
  { type: 'SplitIntoGroups' | 'PlaceInGroup' | 'PlaceUngrouped' | 'EditGroup' | 'OrderGroups' }
>;

const noSuchGroup = () => reject('no-such-group', 'That group is no longer there. Choose another group.');
const noGroups = () => reject('no-groups', 'There are no groups yet. Make them first.');

export function decideGroups(
  exercise: Exercise,
  attendance: Attendance,
  command: GroupsCommand,
  ctx: DecideContext,
): Decision<GroupWorkEvent> {
  const { itemId } = command;
  const nameOf = (id: PersonId): string => {
    const person = personById(attendance, id);
    return person ? plainName(person.name) : 'Somebody';
  };
  switch (command.type) {
    case 'SplitIntoGroups':
      return splitIntoGroups(exercise, attendance, command, ctx);
    case 'PlaceInGroup': {
      const { groupId, isAgainstRules, personId } = command;
      const person = personById(attendance, personId);
      if (!person)
        return reject(
          'no-such-person',
          'That person is no longer on this meeting’s lists. Find or add them again.',
        );
      if (groupId !== null && !groupById(exercise, groupId)) return noSuchGroup();
      const now = groupOf(exercise, personId);
      if ((now?.id ?? null) === groupId)
        return reject(
          'already-there',
          now
            ? `${nameOf(personId)} is in ${now.name} already.`
            : `${nameOf(personId)} is in no group already.`,
        );
      const groups = gatherings(exercise, attendance);
      const where = exercise.groups.findIndex(({ id }) => id === groupId);
      const [broken] = where === -1 ? [] : brokenBy(personId, where, groups, exercise.rules);
      if (broken && !isAgainstRules)
        return reject(
          'against-a-rule',
          `The rule is: ${ruleInWords(broken, nameOf)}. Choose another group, or move ${nameOf(personId)} all the same.`,
        );
      return ok([{ type: 'PersonPlaced', itemId, personId, groupId }]);
    }
    case 'PlaceUngrouped': {
      if (exercise.groups.length === 0) return noGroups();
      const waiting = ungrouped(exercise, attendance);
      if (waiting.length === 0) return reject('nobody-ungrouped', 'Everybody here is in a group.');
      const events = placing(itemId, exercise, attendance, waiting);
      const [first] = waiting;
      if (events.length === 0 && first)
        return reject(
          'no-group-allowed',
          `${nameOf(first.id)} can join no group without breaking a rule. Place them by hand, or take a rule away.`,
        );
      return ok(events);
    }
    case 'EditGroup':
      return editGroup(exercise, command, nameOf);
    case 'OrderGroups': {
      const { groups } = command;
      const isSame =
        groups.length === exercise.groups.length && exercise.groups.every(({ id }) => groups.includes(id));
      return isSame
        ? ok([{ type: 'GroupsOrdered', itemId, groups }])
        : reject('other-groups', 'The groups have changed meanwhile. Order them again.');
    }
    default:
      return assertNever(command);
  }
}

/** One after the other to the smallest group; whom no group can take without breaking a rule is left out. */
export function placing(
  itemId: ItemId,
  exercise: Exercise,
  attendance: Attendance,
  people: readonly Attendee[],
): GroupWorkEvent[] {
  const events: GroupWorkEvent[] = [];
  let after = exercise;
  for (const person of people) {
    const arrival = { ...splittable(person), isOnline: isOnCall(person) };
    const group = smallestFor(arrival, gatherings(after, attendance), after.rules);
    const id = after.groups[group]?.id;
    if (!id) continue;
    const event: GroupWorkEvent = { type: 'PersonPlaced', itemId, personId: person.id, groupId: id };
    events.push(event);
    const { byItem } = evolveGroupWork({ byItem: { [itemId]: after }, carried: [] }, event);
    after = byItem[itemId] ?? after;
  }
  return events;
}

function editGroup(
  exercise: Exercise,
  { changes, groupId, itemId }: Extract<GroupsCommand, { type: 'EditGroup' }>,
  nameOf: (id: PersonId) => string,
): Decision<GroupWorkEvent> {
  const group = groupById(exercise, groupId);
  if (!group) return noSuchGroup();
  const next = { ...group, ...changes };
  const isNamed = (name: string): boolean =>
    exercise.groups.some((other) => other !== group && other.name.toLowerCase() === name.toLowerCase());
  if (changes.name !== undefined && isNamed(changes.name))
    return reject('same-name', `Another group is called “${changes.name}”. Give this one another name.`);
  for (const id of [next.facilitator, next.noteTaker])
    if (id && !group.people.includes(id))
      return reject('not-in-the-group', `${nameOf(id)} is not in ${group.name}. Move them there first.`);
  return ok([{ type: 'GroupEdited', itemId, groupId, changes }]);
}
