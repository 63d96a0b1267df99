/** What young people's share of the minutes used to be, and should be again (DESIGN 4), where the board says nothing else. */
export const HALF = 0.5;
