/** The recorded times of an item and of the meeting's breaks, as they are shown and typed. Pure. */
import { numberOf } from '../../../../shared/agenda/agenda';
import { readClockTime } from '../../../../shared/attendance/clock-time';
import type { ItemId } from '../../../../shared/kernel/ids';
import { type Instant, onTheDayOf, timeOf } from '../../../../shared/kernel/wall-time';
import { type Meeting, plannedStart } from '../../../../shared/meeting/meeting';
import type { SpanningCommand } from '../../../../shared/meeting/spanning-commands';
import type { End } from '../../../../shared/meeting/stretches';

type CorrectTime = Extract<SpanningCommand, { type: 'CorrectTime' }>;

export interface RecordedStretch {
  readonly id: string;
  readonly of: CorrectTime['of'];
  /** "Item 4", "Item 4, the second time", "Break". */
  readonly name: string;
  readonly from: Instant;
  /** Null while it lasts. */
  readonly to: Instant | null;
}

const TIMES = ['', ', the second time', ', the third time'] as const;

const nth = (n: number): string => TIMES[n] ?? `, time ${n + 1}`;

/** Of the item first, then of the meeting's breaks and adjournments. */
export function recordedStretches(
  { agenda, sitting }: Meeting,
  itemId: ItemId | null,
): readonly RecordedStretch[] {
  const own = agenda.items
    .filter(({ id }) => id === itemId)
    .flatMap(({ id, segments }) =>
      segments.map(
        ({ from, to }, segment): RecordedStretch => ({
          id: `item ${segment}`,
          of: { kind: 'item', itemId: id, segment },
          name: `Item ${numberOf(agenda, id)}${nth(segment)}`,
          from,
          to,
        }),
      ),
    );
  const gaps = sitting.interruptions.map(
    ({ from, kind, to }, interruption): RecordedStretch => ({
      id: `interruption ${interruption}`,
      of: { kind: 'interruption', interruption },
      name: kind === 'break' ? 'Break' : 'Adjournment',
      from,
      to,
    }),
  );
  return [...own, ...gaps];
}

/** As typed ("18:32", "6.32pm", "6.32"); null when it is no time of day. Nearest to what is recorded. */
export function readRecorded(text: string, was: Instant, { facts, sitting }: Meeting): Instant | null {
  const time = readClockTime(text, timeOf(was));
  return time === null ? null : onTheDayOf(sitting.startedAt ?? plannedStart(facts), time);
}

export interface TypedTime {
  readonly id: string;
  readonly of: CorrectTime['of'];
  readonly end: End;
  readonly was: Instant;
  readonly label: string;
}

/** One field for each time that can be put right. */
export const timeFields = (stretches: readonly RecordedStretch[]): readonly TypedTime[] =>
  stretches.flatMap(({ from, id, name, of, to }) => [
    { id: `${id} start`, of, end: 'start' as const, was: from, label: `${name}: began` },
    ...(to === null ? [] : [{ id: `${id} end`, of, end: 'end' as const, was: to, label: `${name}: ended` }]),
  ]);
