/** The quorum of a meeting that is under way: a fact for the clerk, who alone decides what follows from it. */
import { type Quorum, quorumOf } from '../attendance/quorum';
import { timeOf } from '../kernel/wall-time';
import type { Meeting } from './meeting';

/** Null where the board has none, before the start and after the close. */
export function quorumNow({ attendance, facts, sitting }: Meeting): Quorum | null {
  const { phase, startedAt } = sitting;
  const isUnderWay = phase === 'sitting' || phase === 'break' || phase === 'adjourned';
  return facts.quorum && isUnderWay && startedAt !== null
    ? quorumOf(attendance, facts.quorum, startedAt)
    : null;
}

const members = (n: number): string => (n === 1 ? '1 member' : `${n} members`);

/** "Quorum lost at 19:12: 3 members are here, 4 are needed." */
export function quorumWords({ here, isMet, lostAt, needed }: Quorum): string {
  const counted = `${members(here)} ${here === 1 ? 'is' : 'are'} here, ${needed} ${needed === 1 ? 'is' : 'are'} needed`;
  if (isMet) return `Quorum: ${counted}.`;
  return lostAt === null ? `No quorum yet: ${counted}.` : `Quorum lost at ${timeOf(lostAt)}: ${counted}.`;
}
