import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../shared/group-work/group-work';
import { groupCount, sizesInWords } from '../../../shared/group-work/splitting/group-count';
import { smallestFor } from '../../../shared/group-work/splitting/late-arrival';
import { rolesIn } from '../../../shared/group-work/splitting/roles';
import { split } from '../../../shared/group-work/splitting/split';
import type { Kind, Splittable } from '../../../shared/group-work/splitting/units';
import { person } from '../../support/given-when-then';

const kinds: Record<string, Kind> = { y: 'young', c: 'councillor', o: 'officer' };
/** "y1" is a young person, "c2" a councillor, "o3" an officer. */
const those = (...ids: string[]): Splittable[] =>
  ids.map((id) => ({ id: person(id), kind: kinds[id[0] ?? ''] ?? 'officer' }));
const named = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${letter}${n + 1}`);
const together = (...ids: string[]): Rule => ({ kind: 'together', people: ids.map(person) });
const apart = (...ids: string[]): Rule => ({ kind: 'apart', people: ids.map(person) });

const splitOf = (people: readonly Splittable[], groups: number, rules: readonly Rule[] = [], seed = 1) =>
  split({ people, groups, rules, seed, nameOf: (id) => id });
function groupsOf(...wanted: Parameters<typeof splitOf>): string[][] {
  const made = splitOf(...wanted);
  if (!made.ok) throw new Error(made.error.message);
  return made.value.map((group) => group.map(({ id }) => id as string));
}
const refusal = (...wanted: Parameters<typeof splitOf>): string => {
  const made = splitOf(...wanted);
  return made.ok ? 'not refused' : `${made.error.code}: ${made.error.message}`;
};
const count = (group: readonly string[], letter: string): number =>
  group.filter((id) => id.startsWith(letter)).length;

describe('how many groups', () => {
  test.each([
    [6, 2, 3],
    [7, 2, 3],
    [3, 2, 1],
    [1, 2, 1],
    [20, 5, 4],
    [22, 5, 4],
    [23, 5, 5],
    [4, 30, 1],
  ])('%i people in groups of %i are %i groups, and nobody is alone', (people, size, groups) => {
    expect(groupCount({ by: 'size', size }, people)).toBe(groups);
  });

  test('or as many as the clerk says', () => {
    expect(groupCount({ by: 'number', number: 3 }, 11)).toBe(3);
    expect([sizesInWords(11, 3), sizesInWords(12, 3)]).toEqual(['3 or 4', '4']);
  });
});

describe('a split', () => {
  const room = those(...named('y', 3), ...named('c', 4), ...named('o', 7));

  test('has a young person in each group where there are enough, councillors and officers spread, sizes alike', () => {
    const groups = groupsOf(room, 3);
    expect(groups.map((group) => count(group, 'y'))).toEqual([1, 1, 1]);
    expect(groups.map((group) => count(group, 'c')).toSorted((a, b) => a - b)).toEqual([1, 1, 2]);
    expect(groups.map((group) => group.length).toSorted((a, b) => a - b)).toEqual([4, 5, 5]);
  });

  test('is another for another seed and the same for the same, in whatever order people are named', () => {
    expect(groupsOf(room, 3)).toEqual(groupsOf([...room].reverse(), 3));
    expect(groupsOf(room, 3, [], 2)).not.toEqual(groupsOf(room, 3));
  });

  test('keeps people together and apart', () => {
    const groups = groupsOf(room, 3, [together('y1', 'o1'), apart('c1', 'c2', 'o1')]);
    const where = (id: string): number => groups.findIndex((group) => group.includes(id));
    expect(where('y1')).toBe(where('o1'));
    expect(new Set(['c1', 'c2', 'o1'].map(where)).size).toBe(3);
  });

  test('gives young people to as many groups as can be when two of them belong together', () => {
    const groups = groupsOf(room, 3, [together('y1', 'y2')]);
    expect(groups.map((group) => count(group, 'y')).toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
  });

  test('lets a rule say nothing about somebody who is not here', () => {
    expect(groupsOf(room, 3, [together('y1', 'gone'), apart('gone', 'also-gone')])).toEqual(
      groupsOf(room, 3),
    );
  });
});

describe('a split that cannot be', () => {
  const six = those('y1', 'y2', 'c1', 'o1', 'o2', 'o3');

  test('more groups than people', () => {
    expect(refusal(six, 7)).toBe(
      'more-groups-than-people: There are 6 people for 7 groups. Make at most 6 groups.',
    );
    expect(refusal([], 1)).toMatch(/^nobody-to-split/);
  });

  test('people both together and apart, told with the rules that say so and no others', () => {
    const rules = [together('y1', 'o1'), apart('c1', 'o2'), together('o1', 'y2'), apart('y1', 'y2')];
    expect(refusal(six, 2, rules)).toBe(
      'rules-contradict: These rules contradict each other: y1 and o1 together; o1 and y2 together; y1 and y2 apart. Take one of them away.',
    );
  });

  test('more together than a group holds', () => {
    expect(refusal(six, 3, [together('y1', 'y2', 'c1'), apart('o1', 'o2')])).toBe(
      'too-many-together: y1, y2 and c1 together: that is more people than a group has (3 groups of 2). Make fewer groups or take the rule away.',
    );
  });

  test('more apart than there are groups', () => {
    expect(refusal(six, 2, [apart('o1', 'o2', 'o3')])).toBe(
      'too-many-apart: o1, o2 and o3 apart: there are more of them than groups (2 groups of 3). Make more groups or take the rule away.',
    );
  });

  test('rules of which each alone could be kept', () => {
    const rules = [apart('o1', 'o2'), apart('o2', 'o3'), apart('o1', 'o3'), together('y1', 'c1')];
    expect(refusal(six, 2, rules)).toBe(
      'rules-do-not-fit: These rules cannot all be kept in 2 groups of 3: o1 and o2 apart; o2 and o3 apart; o1 and o3 apart. Take one of them away or change the number of groups.',
    );
    expect(
      refusal(those('o1', 'o2', 'o3', 'o4', 'o5'), 2, [
        together('o1', 'o2', 'o3'),
        together('o4', 'o5', 'gone'),
      ]),
    ).toBe('not refused');
  });
});

describe('roles in a group', () => {
  test('an officer leads and another adult writes, a young person only where nobody else could', () => {
    expect(rolesIn(those('y1', 'c1', 'o1'))).toEqual({ facilitator: 'o1', noteTaker: 'c1' });
    expect(rolesIn(those('y1', 'c1'))).toEqual({ facilitator: 'c1', noteTaker: 'y1' });
    expect(rolesIn(those('o1'))).toEqual({ facilitator: 'o1', noteTaker: null });
  });
});

describe('who comes late', () => {
  const groups = [
    { people: those('y1', 'o1', 'o2') },
    { people: those('o3', 'o4') },
    { people: those('y2', 'o5') },
  ];
  const [late] = those('y9');

  test('joins the smallest group, of two as small the one with fewer of their kind', () => {
    expect(late && smallestFor(late, groups, [])).toBe(1);
  });

  test('stays out of a group of those online, unless they are too', () => {
    const mixed = [...groups, { people: those('o6'), isOnline: true }];
    expect(late && smallestFor(late, mixed, [])).toBe(1);
    expect(late && smallestFor({ ...late, isOnline: true }, mixed, [])).toBe(3);
    expect(late && smallestFor({ ...late, isOnline: true }, groups, [])).toBe(1);
    expect(late && smallestFor({ ...late, isOnline: true }, mixed, [apart('y9', 'o6')])).toBe(1);
  });

  test('unless a rule sends them elsewhere, or nowhere', () => {
    expect(late && smallestFor(late, groups, [together('y9', 'y1')])).toBe(0);
    expect(late && smallestFor(late, groups, [apart('y9', 'o3')])).toBe(2);
    expect(late && smallestFor(late, groups, [together('y9', 'o1'), apart('y9', 'y1')])).toBe(-1);
  });
});
