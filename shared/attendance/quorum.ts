/**
 * Whether enough members are there. Who counts: those on the list of Members, in the room or online. A seat counts once:
 * a substitute on the list of Members has the seat of the member for whom they attend, whether or not that member comes
 * too. Co-opted members, other attendees and guests among them do not count; nor does a substitute who is on another list.
 * Pure: a projection of the roll, so whatever corrects the roll corrects this.
 */
import type { PersonId } from '../kernel/ids';
import type { Instant } from '../kernel/wall-time';
import type { Attendance, Attendee } from './attendance';
import type { QuorumRule } from './quorum-shapes';

export type { QuorumRule } from './quorum-shapes';

export interface Quorum {
  readonly needed: number;
  /** Seats of members that are taken now. */
  readonly here: number;
  readonly isMet: boolean;
  /** Since when there are too few, having been enough before; null while there are enough, or never were. */
  readonly lostAt: Instant | null;
}

type Seats = ReadonlyMap<PersonId, readonly Attendee[]>;

/** Each seat with those who can take it. */
function seatsOf({ people }: Attendance): Seats {
  const members = people.filter((p) => p.list === 'member');
  const ids = new Set(members.map(({ id }) => id));
  const seats = new Map<PersonId, Attendee[]>();
  for (const person of members) {
    const whom = person.standsInFor;
    const seat = whom?.kind === 'person' && ids.has(whom.personId) ? whom.personId : person.id;
    seats.set(seat, [...(seats.get(seat) ?? []), person]);
  }
  return seats;
}

const neededOf = (rule: QuorumRule, seats: number): number =>
  rule.kind === 'number' ? rule.members : Math.max(1, Math.ceil((seats * rule.parts) / rule.of));

const isThere = ({ stays }: Attendee, at: Instant): boolean =>
  stays.some(({ from, to }) => (from === null || from <= at) && (to === null || at < to));

/** `begins`: when the meeting began; what was before it does not matter. */
export function quorumOf(attendance: Attendance, rule: QuorumRule, begins: Instant): Quorum {
  const seats = seatsOf(attendance);
  const needed = neededOf(rule, seats.size);
  const hereAt = (at: Instant): number =>
    [...seats.values()].filter((who) => who.some((person) => isThere(person, at))).length;
  const changes = [...seats.values()]
    .flat()
    .flatMap(({ stays }) => stays.flatMap(({ from, to }) => [from, to]))
    .filter((at) => at !== null && at > begins);
  const counts = [begins, ...(changes as Instant[]).sort((a, b) => a - b)].map((at) => ({
    at,
    here: hereAt(at),
  }));
  const lastMet = counts.findLastIndex(({ here }) => here >= needed);
  const here = counts.at(-1)?.here ?? 0;
  return {
    needed,
    here,
    isMet: here >= needed,
    lostAt: lastMet < 0 ? null : (counts[lastMet + 1]?.at ?? null),
  };
}
