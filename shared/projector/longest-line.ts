/** Longest line on the wall that is still read from the back, in characters. */
export const LONGEST_LINE = 140;
