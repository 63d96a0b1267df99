/** Whether what is planned fits between the start and the planned end, in words. */
import { MINUTE } from '../../../../shared/kernel/wall-time';
import { type Meeting, plannedEnd, plannedStart } from '../../../../shared/meeting/meeting';

export interface PlannedTime {
  /** Minutes allotted to the items that are taken today. */
  readonly planned: number;
  /** Minutes from the start to the planned end. */
  readonly available: number;
  /** Items without a time of their own. */
  readonly untimed: number;
}

export function plannedTime({ agenda, facts }: Meeting): PlannedTime {
  const taken = agenda.items.filter((item) => item.status !== 'deferred');
  return {
    planned: taken.reduce((sum, item) => sum + (item.allottedMinutes ?? 0) + item.grantedMinutes, 0),
    available: (plannedEnd(facts) - plannedStart(facts)) / MINUTE,
    untimed: taken.filter((item) => item.allottedMinutes === null && item.grantedMinutes === 0).length,
  };
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const minutesWords = (n: number): string => count(n, 'minute', 'minutes');

/** "105 of 120 minutes planned, 15 to spare" or "130 of 120 minutes planned: 10 minutes more than the meeting has". */
export function plannedWords({ planned, available, untimed }: PlannedTime): string {
  const sum = `${planned} of ${available} minutes planned`;
  const spare = available - planned;
  const fit =
    spare < 0
      ? `: ${minutesWords(-spare)} more than the meeting has`
      : spare === 0
        ? ''
        : `, ${spare} to spare`;
  const without = untimed === 0 ? '' : ` · ${count(untimed, 'item has', 'items have')} no minutes`;
  return `${sum}${fit}${without}`;
}
