import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecastOf, leftAt, spentAt, spentOn, timerOf } from '../../shared/agenda/agenda-timing';
import { itemById } from '../../shared/agenda/agenda';
import { toInstant } from '../../shared/kernel/wall-time';
import { plannedAndActual } from '../../shared/meeting/planned-and-actual';
import { plannedEnd, plannedStart } from '../../shared/meeting/meeting';
import { standingInterruption } from '../../shared/meeting/sitting';
import { lived as livedAnyhow, livedByTheClock } from '../support/random-meeting';

const lived = fc.oneof(livedByTheClock, livedAnyhow);

describe('time is facts and now', () => {
  test('at most one item runs, and its segments never overlap another’s', () => {
    fc.assert(
      fc.property(lived, ({ histories, now }) => {
        for (const { meeting } of histories) {
          expect(meeting.agenda.items.filter((i) => i.status === 'running').length).toBeLessThanOrEqual(1);
          const all = meeting.agenda.items
            .flatMap((i) => i.segments)
            .sort((a, b) => a.from - b.from || (a.to ?? now) - (b.to ?? now));
          for (const [n, s] of all.entries()) {
            const next = all[n + 1];
            expect(next === undefined || (s.to ?? Number.POSITIVE_INFINITY) <= next.from).toBe(true);
          }
        }
      }),
    );
  });

  test('breaks never overlap, the meeting’s start and close hold all of it, and nothing lies in the future', () => {
    fc.assert(
      fc.property(lived, ({ entries, histories }) => {
        for (const [n, { meeting }] of histories.entries()) {
          const { closedAt, interruptions, startedAt } = meeting.sitting;
          const segments = meeting.agenda.items.flatMap((i) => i.segments);
          const stretches = [...segments, ...interruptions];
          const now = entries[n]?.at ?? 0;
          for (const { from, to } of stretches) {
            expect(to ?? now).toBeGreaterThanOrEqual(from);
            expect(to ?? now).toBeLessThanOrEqual(now);
            expect(from).toBeGreaterThanOrEqual(startedAt ?? Number.POSITIVE_INFINITY);
            expect(to ?? now).toBeLessThanOrEqual(closedAt ?? now);
          }
          for (const [k, gap] of interruptions.entries())
            expect(gap.from).toBeGreaterThanOrEqual(interruptions[k - 1]?.to ?? 0);
        }
      }),
    );
  });

  test('the timer a window shows equals the time counted second by second', () => {
    fc.assert(
      fc.property(lived, fc.nat(600_000), ({ histories, now }, later) => {
        const meeting = histories.at(-1)?.meeting;
        if (!meeting) return;
        const then = toInstant(now + later);
        const gaps = meeting.sitting.interruptions;
        for (const item of meeting.agenda.items) {
          // Count in steps of a second: a step counts when it lies in a segment and in no interruption.
          let counted = 0;
          const inside = (t: number, s: { from: number; to: number | null }) =>
            t >= s.from && t < (s.to ?? then);
          for (const s of item.segments)
            for (let t = s.from + 500; t < (s.to ?? then); t += 1000)
              if (!gaps.some((gap) => inside(t, gap))) counted += 1000;
          const shown = spentAt(timerOf(item, gaps), then);
          expect(shown).toBe(spentOn(item, gaps, then));
          expect(Math.abs(shown - counted)).toBeLessThanOrEqual(
            1000 * (item.segments.length + 2 * gaps.length + 1),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  test('time spent never runs backwards, and stands still on a break', () => {
    fc.assert(
      fc.property(lived, fc.nat(600_000), fc.nat(600_000), ({ histories, now }, a, b) => {
        const meeting = histories.at(-1)?.meeting;
        if (!meeting) return;
        for (const item of meeting.agenda.items) {
          const timer = timerOf(item, meeting.sitting.interruptions);
          const [first, second] = [
            spentAt(timer, now + Math.min(a, b)),
            spentAt(timer, now + Math.max(a, b)),
          ];
          expect(second).toBeGreaterThanOrEqual(first);
          const mayMove = meeting.sitting.phase === 'sitting';
          expect(mayMove || second === first).toBe(true);
        }
      }),
    );
  });

  test('time spent and time paused together never come to more than the meeting lasted', () => {
    fc.assert(
      fc.property(lived, ({ histories, now }) => {
        const meeting = histories.at(-1)?.meeting;
        if (!meeting) return;
        const { closedAt, startedAt } = meeting.sitting;
        const { rows, total } = plannedAndActual(meeting, now);
        expect(total.spent + total.paused).toBeLessThanOrEqual((closedAt ?? now) - (startedAt ?? now));
        for (const row of rows) {
          expect(row.paused).toBeGreaterThanOrEqual(0);
          const item = itemById(meeting.agenda, row.itemId);
          expect(row.spent).toBe(item && spentOn(item, meeting.sitting.interruptions, now));
        }
      }),
    );
  });

  test('the forecast equals walking through what is left, item by item', () => {
    fc.assert(
      fc.property(lived, ({ histories, now }) => {
        const meeting = histories.at(-1)?.meeting;
        if (!meeting) return;
        const { agenda, sitting } = meeting;
        const backAt = standingInterruption(sitting)?.backAt ?? null;
        const plan = {
          start: plannedStart(meeting.facts),
          end: plannedEnd(meeting.facts),
          hasStarted: sitting.startedAt !== null,
          backAt,
        };
        let clock = Math.max(now, plan.hasStarted ? (backAt ?? 0) : plan.start);
        for (const item of agenda.items) {
          if (item.status === 'closed' || item.status === 'deferred') continue;
          const left = leftAt(timerOf(item, sitting.interruptions), now) ?? 0;
          if (left > 0) clock += left;
        }
        const forecast = forecastOf(agenda, sitting.interruptions, plan, now);
        expect(forecast).toEqual({ finish: clock, over: clock - plan.end });
      }),
    );
  });
});
