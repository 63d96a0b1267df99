import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attendee, AttendanceList, Stay } from '../../shared/attendance/attendance';
import { quorumOf } from '../../shared/attendance/quorum';
import type { QuorumRule } from '../../shared/attendance/quorum-shapes';
import type { PersonId } from '../../shared/kernel/ids';
import { type Instant, toInstant } from '../../shared/kernel/wall-time';
import { someone } from '../support/attendees';

const BEGINS = 100;
const ENDS = 160;
const at = (minute: number): Instant => toInstant(minute);

/** Comings and goings in order; the first may be from the start, the last may still last. */
const stays: fc.Arbitrary<Stay[]> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: BEGINS - 5, max: ENDS }), { maxLength: 7 }), fc.boolean())
  .map(([minutes, isFromTheStart]) => {
    const times = minutes.toSorted((a, b) => a - b).map(at);
    const ends: (Instant | null)[] = [...(isFromTheStart ? [null] : []), ...times];
    const found: Stay[] = [];
    for (let i = 0; i < ends.length; i += 2) found.push({ from: ends[i] ?? null, to: ends[i + 1] ?? null });
    return found;
  });

const people: fc.Arbitrary<Attendee[]> = fc
  .array(
    fc.record({
      list: fc.constantFrom<AttendanceList>('member', 'member', 'member', 'co-opted', 'attendee'),
      stays,
      isOnline: fc.boolean(),
      forWhom: fc.option(fc.nat(9)),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((all) =>
    all.map(({ forWhom, ...one }, i) =>
      someone(`Person ${i}`, {
        ...one,
        id: `p${i}` as PersonId,
        status: one.stays.length > 0 ? 'here' : 'not-yet',
        standsInFor:
          forWhom === null || forWhom === i || forWhom >= all.length
            ? null
            : { kind: 'person', personId: `p${forWhom}` as PersonId },
      }),
    ),
  );

const rule: fc.Arbitrary<QuorumRule> = fc.oneof(
  fc.integer({ min: 1, max: 6 }).map((members) => ({ kind: 'number' as const, members })),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 6 }))
    .map(([parts, more]) => ({ kind: 'share' as const, parts, of: parts + more })),
);

/** Counted anew, minute by minute, in the plainest way there is. */
function byCounting(all: readonly Attendee[], wanted: QuorumRule) {
  const members = all.filter((p) => p.list === 'member');
  const seatOf = (p: Attendee): PersonId => {
    const whom = p.standsInFor;
    return whom?.kind === 'person' && members.some((m) => m.id === whom.personId) ? whom.personId : p.id;
  };
  const seats = new Set(members.map(seatOf)).size;
  let needed = wanted.kind === 'number' ? wanted.members : 0;
  if (wanted.kind === 'share') while (needed === 0 || needed * wanted.of < seats * wanted.parts) needed += 1;
  const hereAt = (minute: number): number => {
    const taken = new Set<PersonId>();
    for (const member of members)
      for (const { from, to } of member.stays)
        if ((from ?? -1) <= minute && minute < (to ?? Infinity)) taken.add(seatOf(member));
    return taken.size;
  };
  let lostAt: number | null = null;
  let wasMet = false;
  for (let minute = BEGINS; minute <= ENDS; minute += 1) {
    const isMet = hereAt(minute) >= needed;
    if (isMet) lostAt = null;
    else if (wasMet) lostAt = minute;
    wasMet = isMet;
  }
  return { needed, here: hereAt(ENDS), isMet: hereAt(ENDS) >= needed, lostAt };
}

test('the quorum and the minute it was lost are those that counting minute by minute gives', () => {
  fc.assert(
    fc.property(people, rule, (all, wanted) => {
      expect(quorumOf({ people: all }, wanted, at(BEGINS))).toEqual(byCounting(all, wanted));
    }),
    { numRuns: 500 },
  );
});

test('taking everybody’s co-opted and other colleagues away changes nothing', () => {
  fc.assert(
    fc.property(people, rule, (all, wanted) => {
      const members = all.filter((p) => p.list === 'member');
      expect(quorumOf({ people: members }, wanted, at(BEGINS))).toEqual(
        quorumOf({ people: all }, wanted, at(BEGINS)),
      );
    }),
  );
});
