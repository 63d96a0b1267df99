import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../shared/group-work/group-work';
import { groupCount } from '../../shared/group-work/splitting/group-count';
import { smallestFor } from '../../shared/group-work/splitting/late-arrival';
import { split } from '../../shared/group-work/splitting/split';
import type { Kind, Splittable } from '../../shared/group-work/splitting/units';
import type { PersonId } from '../../shared/kernel/ids';
import { evenestSplit, evennessOf, keepsRules } from '../support/every-split';

const peopleUpTo = (most: number): fc.Arbitrary<Splittable[]> =>
  fc
    .array(fc.constantFrom<Kind>('young', 'young', 'councillor', 'officer', 'officer'), {
      minLength: 1,
      maxLength: most,
    })
    .map((kinds) => kinds.map((kind, n) => ({ id: `p-${n}` as PersonId, kind })));

const rulesFor = (people: readonly Splittable[], most: number): fc.Arbitrary<Rule[]> =>
  people.length < 2
    ? fc.constant([])
    : fc.array(
        fc.record({
          kind: fc.constantFrom('together' as const, 'apart' as const, 'apart' as const),
          people: fc.uniqueArray(fc.constantFrom(...people.map(({ id }) => id)), {
            minLength: 2,
            maxLength: 3,
          }),
        }),
        { maxLength: most },
      );

const task = (most: number, mostGroups: number, mostRules: number) =>
  peopleUpTo(most).chain((people) =>
    fc.record({
      people: fc.constant(people),
      groups: fc.integer({ min: 1, max: Math.min(mostGroups, people.length) }),
      rules: rulesFor(people, mostRules),
      seed: fc.nat(1000),
    }),
  );
const nameOf = (id: PersonId): string => id;
const splitOf = (wanted: Omit<Parameters<typeof split>[0], 'nameOf'>) => split({ ...wanted, nameOf });

const placesIn = (groups: readonly (readonly Splittable[])[]): Map<string, number> =>
  new Map(groups.flatMap((group, n) => group.map(({ id }) => [id as string, n])));

describe('people split into groups', () => {
  test('everybody is in one group, and sizes differ by at most one', () => {
    fc.assert(
      fc.property(task(40, 12, 8), (wanted) => {
        const made = splitOf(wanted);
        if (!made.ok) return;
        const sizes = made.value.map((group) => group.length);
        expect(sizes).toHaveLength(wanted.groups);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(placesIn(made.value).size).toBe(wanted.people.length);
        expect(made.value.flat()).toHaveLength(wanted.people.length);
      }),
    );
  });

  test('without rules young people are spread as evenly as arithmetic allows, and so are councillors among those left', () => {
    fc.assert(
      fc.property(task(40, 12, 0), (wanted) => {
        const made = splitOf(wanted);
        if (!made.ok) throw new Error(made.error.code);
        const young = made.value.map((group) => group.filter(({ kind }) => kind === 'young').length);
        expect(Math.max(...young) - Math.min(...young)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('rules are kept, or refused with a sentence that says why', () => {
    fc.assert(
      fc.property(task(30, 10, 10), (wanted) => {
        const made = splitOf(wanted);
        const outcome = made.ok
          ? `kept: ${keepsRules(placesIn(made.value), wanted.rules)}`
          : `${made.error.code}: ${made.error.message}`;
        expect(outcome).toMatch(
          /^kept: true$|^(?:rules-contradict|rules-do-not-fit|too-many-together|too-many-apart): .*p-\d.*(?:together|apart).*\. (?:Take|Make)/,
        );
      }),
    );
  });

  test('what is refused is impossible, and what is given is as even as any split that keeps the rules', () => {
    fc.assert(
      fc.property(task(7, 4, 4), (wanted) => {
        const made = splitOf(wanted);
        const best = evenestSplit(wanted.people, wanted.groups, wanted.rules);
        expect(made.ok ? evennessOf(made.value) : null).toEqual(best);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same for the same seed, in whatever order people and groups of a rule are named', () => {
    fc.assert(
      fc.property(task(30, 10, 5), (wanted) => {
        const again = splitOf({ ...wanted, people: [...wanted.people].reverse() });
        expect(again).toEqual(splitOf(wanted));
      }),
    );
  });

  test('when one more comes, they join a smallest group, sizes still differ by at most one, and nobody moves', () => {
    fc.assert(
      fc.property(task(30, 10, 0), fc.constantFrom<Kind>('young', 'officer'), (wanted, kind) => {
        const made = splitOf(wanted);
        if (!made.ok) throw new Error(made.error.code);
        const late = { id: 'late' as PersonId, kind };
        const groups = made.value.map((people) => ({ people }));
        const where = smallestFor(late, groups, []);
        const after = made.value.map((group, n) => (n === where ? [...group, late] : group));
        const sizes = after.map((group) => group.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('by size nobody is left alone, and no other number of groups comes nearer to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 2, max: 30 }), (people, size) => {
        const count = groupCount({ by: 'size', size }, people);
        const off = (n: number): number => Math.abs(people / n - size);
        expect(Math.floor(people / count)).toBeGreaterThanOrEqual(2);
        for (let n = 1; n <= Math.floor(people / 2); n += 1)
          expect(off(count)).toBeLessThanOrEqual(off(n) + 1e-6);
      }),
    );
  });
});
