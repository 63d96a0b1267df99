/**
 * Who chaired which items: hand-overs laid over the items' segments. Breaks and
 * adjournments are nobody's. A pure projection of which nothing is stored, so
 * that a corrected time or an undone hand-over corrects it too.
 */
import type { AgendaItem } from '../agenda/agenda';
import type { ItemId, PersonId } from '../kernel/ids';
import { MINUTE } from '../kernel/wall-time';
import type { Meeting } from '../meeting/meeting';
import { type ChairTurn, turnsOf } from './chairing';

export interface ChairedItem {
  readonly itemId: ItemId;
  /** In the order in which they chaired it, each once; never empty. */
  readonly chairs: readonly PersonId[];
}

/** Who hands over so shortly before or after an item is called has not chaired it. Milliseconds. */
const A_MOMENT = MINUTE;
/** What has not ended goes on. */
const STILL = Number.MAX_SAFE_INTEGER;

interface Stretch {
  readonly from: number;
  readonly to: number;
}
type Turn = Stretch & { readonly personId: PersonId | null };

const together = (a: Stretch, b: Stretch): Stretch => ({
  from: Math.max(a.from, b.from),
  to: Math.min(a.to, b.to),
});
const lengthOf = ({ from, to }: Stretch): number => Math.max(0, to - from);

/** Each lasts until the next; one whose beginning nobody wrote down began with the one before it. */
function lasting(turns: readonly ChairTurn[]): Turn[] {
  let since = 0;
  const began = turns.map(({ from }) => (since = Math.max(since, from ?? since)));
  return turns.map(({ personId }, i) => ({ personId, from: began[i] ?? 0, to: began[i + 1] ?? STILL }));
}

/** Milliseconds of a turn that were spent on the item. */
function heldDuring(item: AgendaItem, turn: Turn, gaps: readonly Stretch[]): number {
  return item.segments.reduce((sum, { from, to }) => {
    const held = together(turn, { from, to: to ?? STILL });
    const lost = gaps.reduce((all, gap) => all + lengthOf(together(held, gap)), 0);
    return sum + lengthOf(held) - lost;
  }, 0);
}

function chairsOf(item: AgendaItem, turns: readonly Turn[], gaps: readonly Stretch[]): PersonId[] {
  const [first] = item.segments;
  if (!first) return [];
  const byPerson = new Map<PersonId, number>();
  for (const turn of turns) {
    if (turn.personId === null) continue;
    const held = heldDuring(item, turn, gaps);
    if (held > 0) byPerson.set(turn.personId, (byPerson.get(turn.personId) ?? 0) + held);
  }
  const longest = Math.max(0, ...byPerson.values());
  const chairs = [...byPerson].filter(([, held]) => held >= Math.min(A_MOMENT, longest)).map(([id]) => id);
  if (chairs.length > 0 || item.status === 'deferred') return chairs;
  // Called and closed within the same instant.
  const opened = turns.findLast((turn) => turn.from <= first.from)?.personId;
  return opened ? [opened] : [];
}

/** Items that were taken and had somebody in the chair, in the order of the agenda. */
export function chairedBy({ agenda, chairing, sitting }: Meeting): readonly ChairedItem[] {
  const turns = lasting(turnsOf(chairing));
  const gaps = sitting.interruptions.map(({ from, to }) => ({ from, to: to ?? STILL }));
  return agenda.items.flatMap((item) => {
    const chairs = chairsOf(item, turns, gaps);
    return chairs.length === 0 ? [] : [{ itemId: item.id, chairs }];
  });
}
