/** How long the clerk waits for the ways back on an agenda of forty items, late by more than half of it. */
import type { AgendaItem } from '../../shared/agenda/agenda';
import { waysBack } from '../../shared/agenda/ways-back/ways-back';
import type { ItemId } from '../../shared/kernel/ids';
import { minutes } from '../../shared/kernel/wall-time';
import { anItem, at } from '../support/given-when-then';
import { seededRandom } from '../../shared/kernel/seeded-random';
import { againstWait, type BenchRow } from './measure';

const ITEMS = 40;

const random = seededRandom(4);
const between = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));

const longAgenda = (alike: boolean): AgendaItem[] =>
  Array.from({ length: ITEMS }, (_, n) => ({
    ...anItem(`Item ${n}`, alike ? 15 : between(1, 40), {
      kind: n % 7 === 0 ? 'notes' : 'ordinary',
      isYoungPeopleLed: n % 5 === 0,
    }),
    id: `item-${n}` as ItemId,
    status: 'planned',
    segments: [],
    grantedMinutes: 0,
    deferral: null,
  }));

function row(name: string, items: AgendaItem[], late: number): Promise<BenchRow> {
  const decisions = new Set(items.filter((_, n) => n % 3 === 0).map(({ id }) => id));
  return againstWait(name, () => waysBack({ items }, [], minutes(late), decisions, at('19:00')));
}

export const waysBackBench = async (): Promise<BenchRow[]> => [
  await row('ways back, forty items, 20 minutes late', longAgenda(false), 20),
  await row('ways back, forty items, 300 minutes late', longAgenda(false), 300),
  await row('ways back, forty items alike, 120 late', longAgenda(true), 120),
];
