/** The picture of planned and actual as lengths: pure. Units are those of its viewBox, 832 wide. */
import { MINUTE } from '../../../shared/kernel/wall-time';
import type { PlannedActual, PlannedActualRow } from '../../../shared/meeting/planned-and-actual';

export const PICTURE = { width: 832, left: 280, row: 34, bar: 11, shareTop: 22 } as const;

/** Room behind the longest bar for the words that stand there. */
const WORDS = 150;
const ROOM = PICTURE.width - PICTURE.left - WORDS;
/** Between the bars and the words. */
const GAP = 8;
/** Letters of a title that have room before the bars. */
const LONGEST = 34;

export interface Bars {
  readonly id: string;
  readonly label: string;
  readonly planned: number;
  readonly taken: number;
  /** "15 planned, 21 taken" */
  readonly words: string;
  /** Where the words begin, behind whatever is longest. */
  readonly wordsAt: number;
  readonly isYoungPeopleLed: boolean;
}

const shortened = (title: string): string =>
  title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title;

const wholeMinutes = (ms: number): number => Math.round(ms / MINUTE);

function wordsOf({ planned, spent, status }: PlannedActualRow): string {
  const taken =
    spent > 0
      ? `${wholeMinutes(spent)} taken`
      : status === 'deferred'
        ? 'deferred'
        : status === 'planned'
          ? 'not taken'
          : '0 taken';
  return planned === null ? taken : `${planned} planned, ${taken}`;
}

export function barsOf(rows: readonly PlannedActualRow[]): readonly Bars[] {
  const longest = Math.max(1, ...rows.flatMap(({ planned, spent }) => [planned ?? 0, spent / MINUTE]));
  return rows.map((row) => {
    const planned = ((row.planned ?? 0) / longest) * ROOM;
    const taken = (row.spent / MINUTE / longest) * ROOM;
    return {
      id: row.itemId,
      label: `${row.isYoungPeopleLed ? '◆ ' : ''}${row.number} ${shortened(row.title)}`,
      planned,
      taken,
      words: wordsOf(row),
      wordsAt: PICTURE.left + Math.max(planned, taken) + GAP,
      isYoungPeopleLed: row.isYoungPeopleLed,
    };
  });
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Null where there is nothing to share. */
export function sharesOf({ actual, aim, planned }: PlannedActual['youngPeople']): {
  readonly bars: Bars;
  readonly aim: number;
  readonly aimWords: string;
} | null {
  if (actual === null && planned === null) return null;
  const words = [
    planned === null ? null : `${percent(planned)} planned`,
    actual === null ? null : `${percent(actual)} taken`,
  ];
  return {
    bars: {
      id: 'share',
      label: '◆ Young people’s share',
      planned: (planned ?? 0) * ROOM,
      taken: (actual ?? 0) * ROOM,
      words: words.filter((part) => part !== null).join(', '),
      wordsAt: PICTURE.left + Math.max(planned ?? 0, actual ?? 0, aim) * ROOM + GAP,
      isYoungPeopleLed: true,
    },
    aim: PICTURE.left + aim * ROOM,
    aimWords: `aim ${percent(aim)}`,
  };
}
