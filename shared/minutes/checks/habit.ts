/**
 * What a published paper does again and again is its own style, or how its text
 * was made, and no slip: to tell each would bury what matters. In minutes that
 * are being written everything is told, since there it can still be mended.
 */
import type { Found } from './check';
import type { Material } from './material';

/** `of`: how many there were that could have been found. `few` are slips, however many there were. */
export const unlessHabit = (
  { meeting }: Material,
  found: readonly Found[],
  of: number,
  few = 3,
): readonly Found[] => (meeting.asPrinted && found.length > few && found.length * 2 > of ? [] : found);
