/** "all here", "rest apol": everybody of whom nothing has been said yet, at once. */
import type { Meeting } from '../../../../shared/meeting/meeting';
import type { RollCallLine } from '../../../../shared/attendance/roll-call-line';
import type { SettledAs } from '../../../../shared/attendance/attendance-commands';
import { countAttendance } from '../../../../shared/attendance/attendance';

const EVERYONE = ['all', 'everyone', 'everybody', 'rest', 'the rest'];

/** Null unless the line means everybody and can be done. */
export function settledBy(
  { isOnline, mark, problem, who }: RollCallLine,
  { attendance }: Meeting,
): { readonly as: SettledAs; readonly count: number } | null {
  const { notYet } = countAttendance(attendance);
  if (!EVERYONE.includes(who.toLowerCase()) || problem !== null || isOnline !== undefined || notYet === 0)
    return null;
  return mark.kind === 'here' || mark.kind === 'apologies' || mark.kind === 'absent'
    ? { as: mark.kind, count: notYet }
    : null;
}

export const settledWords = (count: number): string =>
  count === 1 ? 'The one who is “not yet”' : `All ${count} who are “not yet”`;
