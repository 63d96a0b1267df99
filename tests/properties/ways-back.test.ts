import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgendaItem } from '../../shared/agenda/agenda';
import { sharedOut } from '../../shared/agenda/ways-back/shared-out';
import { type WayBack, waysBack } from '../../shared/agenda/ways-back/ways-back';
import type { ItemId } from '../../shared/kernel/ids';
import { minutes, toInstant } from '../../shared/kernel/wall-time';
import { decide } from '../../shared/meeting/decide';
import { evolve } from '../../shared/meeting/evolve';
import { forecastFor, waysBackFor } from '../../shared/meeting/forecast';
import { everyWayBack, type Item } from '../support/every-way-back';
import { anItem, at, contextAt } from '../support/given-when-then';
import { livedByTheClock } from '../support/random-meeting';

const NOW = at('18:30');

const anyItem: fc.Arbitrary<Item> = fc.record({
  left: fc.oneof(fc.constantFrom(1, 2, 5, 10, 15, 15, 20), fc.integer({ min: 1, max: 40 })),
  canBeDeferred: fc.boolean(),
  isYoung: fc.boolean(),
  isDecision: fc.boolean(),
});

const idOf = (place: number): ItemId => `item-${place}` as ItemId;

const agendaOf = (items: readonly Item[]): { items: AgendaItem[] } => ({
  items: items.map((item, place) => ({
    ...anItem(`Item ${place}`, item.left, {
      kind: item.canBeDeferred ? 'ordinary' : 'notes',
      isYoungPeopleLed: item.isYoung,
    }),
    id: idOf(place),
    status: 'planned',
    segments: [],
    grantedMinutes: 0,
    deferral: null,
  })),
});

const decisionsOf = (items: readonly Item[]): ReadonlySet<ItemId> =>
  new Set(items.flatMap((item, place) => (item.isDecision ? [idOf(place)] : [])));

const offered = (items: readonly Item[], need: number) =>
  waysBack(agendaOf(items), [], minutes(need), decisionsOf(items), NOW);

const touchedBy = (way: WayBack): [number, 'trim' | 'defer'][] => {
  const placeOf = (id: ItemId): number => Number(id.slice(5));
  return [
    ...way.trims.map(({ itemId }): [number, 'trim'] => [placeOf(itemId), 'trim']),
    ...way.deferrals.map((id): [number, 'defer'] => [placeOf(id), 'defer']),
  ].sort(([a], [b]) => a - b);
};

const equalsTryingEverything = (items: readonly Item[], need: number): void => {
  const { ways } = offered(items, need);
  expect(ways.map(touchedBy)).toEqual(everyWayBack(items, need).map((set) => [...set]));
};

describe('ways back', () => {
  test('are the very ones that trying every combination finds, in the same order', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 90 }),
        equalsTryingEverything,
      ),
      { numRuns: 300 },
    );
  });

  test('are so on agendas of twelve items too', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        equalsTryingEverything,
      ),
      { numRuns: 8 },
    );
  });

  test('are so where many items are alike', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(5, 6, 7).chain((left) => anyItem.map((item) => ({ ...item, left }))),
          {
            minLength: 3,
            maxLength: 8,
          },
        ),
        fc.integer({ min: 1, max: 40 }),
        equalsTryingEverything,
      ),
      { numRuns: 200 },
    );
  });

  test('exist whenever the most that can be given back is enough', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 8 }), fc.integer({ min: -20, max: 200 }), (items, need) => {
        const { most, needed, ways } = offered(items, need);
        expect(needed).toBe(Math.max(0, need));
        expect(ways.length > 0).toBe(needed > 0 && most >= needed);
      }),
    );
  });

  test('take from no item more than half of what it has left, and together exactly what is needed', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 90 }),
        (items, need) => {
          for (const way of offered(items, need).ways) {
            for (const { itemId, minutes: taken } of way.trims) {
              const left = items[Number(itemId.slice(5))]?.left ?? 0;
              expect(taken).toBeGreaterThanOrEqual(1);
              expect(taken).toBeLessThanOrEqual(left / 2);
            }
            const isJustEnough = way.givesBack === need;
            expect(isJustEnough || (way.trims.length === 0 && way.givesBack > need)).toBe(true);
          }
        },
      ),
    );
  });

  test('end any meeting on time once they are taken, in one step, whatever happened in it before', () => {
    fc.assert(
      fc.property(livedByTheClock, fc.integer({ min: 0, max: 200 }), ({ histories, now }, later) => {
        const meeting = histories.at(-1)?.meeting;
        if (!meeting) return;
        const then = toInstant(now + minutes(later));
        for (const { deferrals, trims } of waysBackFor(meeting, then).ways) {
          if (meeting.sitting.phase === 'closed') continue;
          const command = {
            type: 'TakeWayBack' as const,
            trims: [...trims],
            deferrals: [...deferrals],
            reason: '',
          };
          const decided = decide(meeting, command, { ...contextAt('18:00'), at: then });
          if (!decided.ok) throw new Error(decided.error.message);
          expect(forecastFor(decided.value.reduce(evolve, meeting), then).over).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

test('minutes shared out add up, and nobody gives more than they can', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.array(fc.nat(60), { maxLength: 12 }), (wanted, most) => {
      const shares = sharedOut(wanted, most);
      const sum = (list: readonly number[]): number => list.reduce((all, n) => all + n, 0);
      expect(sum(shares)).toBe(Math.min(wanted, sum(most)));
      for (const [n, share] of shares.entries()) {
        expect(Number.isInteger(share)).toBe(true);
        expect(share).toBeLessThanOrEqual(most[n] ?? 0);
      }
    }),
  );
});
