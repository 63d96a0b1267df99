/**
 * What an item could give back, and the price of taking it. Whole minutes.
 *
 * - A trim takes at most half of the minutes an item still has, so that it is still worth holding. Time spent
 *   is never touched.
 * - A deferral gives back all of them. Only an ordinary item nobody has begun is deferred: the board does not send
 *   away somebody who is speaking, nor its own notes, any other business or the date of the next meeting.
 *
 * The price is one whole number that adds up over the items of a way, so that "cheaper" is one comparison. Most
 * weight first: young people's items touched, decisions touched, deferrals, items touched, minutes deferred;
 * then, to choose between equals, the longer items trimmed, the earlier ones deferred, the earlier ones trimmed.
 */
import type { ItemId } from '../../kernel/ids';

/** One item that has something to give. */
export interface Giver {
  readonly itemId: ItemId;
  /** Its place on the agenda, from 0. */
  readonly place: number;
  /** Whole minutes it still has; at least 1. */
  readonly left: number;
  readonly canBeDeferred: boolean;
  readonly isYoungPeopleLed: boolean;
  readonly isDecision: boolean;
}

export interface Give {
  readonly how: 'trim' | 'defer';
  readonly giver: Giver;
  /** At most: a trim may take less. */
  readonly minutes: number;
  readonly price: bigint;
}

/** The most minutes a trim may take. */
export const mostTrimmed = ({ left }: Giver): number => Math.floor(left / 2);

// Wide enough that no sum of one part runs into the next.
const COUNT = 16n;
const MINUTES = 40n;

/** `places` is the length of the agenda. */
function priceOf(how: Give['how'], giver: Giver, places: number): bigint {
  const isDeferral = how === 'defer';
  const one = (is: boolean): bigint => (is ? 1n : 0n);
  const place = BigInt(places);
  const early = 1n << BigInt(places - 1 - giver.place);
  let price = one(giver.isYoungPeopleLed);
  price = (price << COUNT) + one(giver.isDecision);
  price = (price << COUNT) + one(isDeferral);
  price = (price << COUNT) + 1n;
  price = (price << MINUTES) + (isDeferral ? BigInt(giver.left) : 0n);
  price = (price << MINUTES) - (isDeferral ? 0n : BigInt(giver.left));
  price = (price << (place + 1n)) - (isDeferral ? early : 0n);
  return (price << (place + 1n)) - (isDeferral ? 0n : early);
}

export function givesOf(giver: Giver, places: number): readonly Give[] {
  const give = (how: Give['how'], minutes: number): Give[] =>
    minutes < 1 ? [] : [{ how, giver, minutes, price: priceOf(how, giver, places) }];
  return [...give('trim', mostTrimmed(giver)), ...(giver.canBeDeferred ? give('defer', giver.left) : [])];
}

/** What is lost when a way does without this: the trim altogether, or the deferral but not a trim in its place. */
export const lossWithout = ({ giver, how, minutes }: Give): number =>
  how === 'trim' ? minutes : minutes - mostTrimmed(giver);
