/**
 * Groups made of the people here. Groups made again keep the ids, names and places of those before them, first for
 * first, so that comments and sheets stay where they belong.
 */
import { type Attendance, personById } from '../attendance/attendance';
import { plainName } from '../attendance/naming';
import type { DecideContext, Decision } from '../kernel/decision';
import { groupId, type PersonId } from '../kernel/ids';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { type Exercise, type Group, hasComments, peopleToSplit, type Rule } from './group-work';
import type { GroupWorkCommand } from './group-work-commands';
import type { GroupWorkEvent } from './group-work-events';
import { MOST_GROUPS } from './group-work-shapes';
import { isOnCall, splittable } from './splittable';
import { groupCount } from './splitting/group-count';
import { rolesIn } from './splitting/roles';
import { ruleInWords } from './splitting/rule-words';
import { split } from './splitting/split';
import type { Splittable } from './splitting/units';

type SplitCommand = Extract<GroupWorkCommand, { type: 'SplitIntoGroups' }>;

/** Fewer on the call join a group in the room. */
const FEWEST_ONLINE = 2;

export function splitIntoGroups(
  exercise: Exercise,
  attendance: Attendance,
  command: SplitCommand,
  { newId }: DecideContext,
): Decision<GroupWorkEvent> {
  const { into, itemId, rules, seed } = command;
  const nameOf = (id: PersonId): string => {
    const person = personById(attendance, id);
    return person ? plainName(person.name) : 'Somebody';
  };
  if (exercise.stages.length > 0)
    return reject(
      'groups-at-work',
      'The groups have begun. Move people one by one, or undo the start before you make other groups.',
    );
  const ids = command.people ?? peopleToSplit(attendance).map(({ id }) => id);
  const people = [...new Set(ids)].map((id) => personById(attendance, id));
  if (people.some((person) => person === undefined))
    return reject(
      'no-such-person',
      'Somebody is no longer on this meeting’s lists. Choose the people again.',
    );
  const present = people.filter((person) => person !== undefined);
  const all = present.map(splittable);
  const onCall = new Set([...command.online, ...present.filter(isOnCall).map(({ id }) => id)]);
  const calls = all.filter(({ id }) => onCall.has(id));
  const online = command.hasOnlineGroup && calls.length >= FEWEST_ONLINE ? calls : [];
  const room = all.filter((person) => !online.includes(person));
  const crossing = crossed(rules, online, room);
  if (crossing)
    return reject(
      'rule-across-rooms',
      `${ruleInWords(crossing, nameOf)}: that cannot be kept with a group of those online. Take the rule away, or mix those online with the room.`,
    );
  const count =
    into.by === 'number' ? into.number - Number(online.length > 0) : groupCount(into, room.length);
  if (room.length > 0 && count < 1)
    return reject('no-group-left', 'With a group of those online there must be at least two groups.');
  if (count > MOST_GROUPS)
    return reject(
      'too-many-groups',
      `That would be ${count} groups. Make larger ones, ${MOST_GROUPS} at most.`,
    );

  const made =
    room.length === 0 && online.length > 0
      ? ok([])
      : split({ people: room, groups: count, rules, seed, nameOf });
  if (!made.ok) return made;
  const parts = [
    ...made.value.map((part) => ({ part, isOnline: false })),
    ...(online.length > 0 ? [{ part: online, isOnline: true }] : []),
  ];
  const lost = exercise.groups.slice(parts.length).find(({ id }) => hasComments(exercise, id));
  if (lost)
    return reject(
      'group-has-comments',
      `${lost.name} has comments and would be no more. Make as many groups as before, or move its comments first.`,
    );
  const prompted = exercise.groups
    .slice(parts.length)
    .find(({ id }) => exercise.prompts.some((prompt) => prompt.groupId === id));
  if (prompted)
    return reject(
      'group-has-prompts',
      `${prompted.name} has prompts of its own and would be no more. Give them to another group first.`,
    );
  const groups = parts.map(({ isOnline, part }, n): Group => {
    const before = exercise.groups[n];
    const usual = isOnline ? 'Online group' : `Group ${n + 1}`;
    return {
      id: before?.id ?? groupId.parse(newId()),
      name: before && before.isOnline === isOnline ? before.name : usual,
      place: before && before.isOnline === isOnline ? before.place : '',
      people: part.map(({ id }) => id),
      ...rolesIn(part),
      isOnline,
    };
  });
  return ok([{ type: 'GroupsFormed', itemId, groups, rules, seed }]);
}

/** A rule that a group of those online breaks by being one. */
function crossed(
  rules: readonly Rule[],
  online: readonly Splittable[],
  room: readonly Splittable[],
): Rule | undefined {
  const count = (people: readonly Splittable[], rule: Rule): number =>
    people.filter(({ id }) => rule.people.includes(id)).length;
  return rules.find((rule) =>
    rule.kind === 'together' ? count(online, rule) > 0 && count(room, rule) > 0 : count(online, rule) > 1,
  );
}
