/** Longest text of one block, in UTF-16 units. Longer text is split by whoever brings it. */
export const LONGEST_BLOCK = 20_000;
