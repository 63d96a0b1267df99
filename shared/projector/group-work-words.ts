/** What the clock of group work says in words, in the rounding of its digits. Calm when time is up. */
import { timeLeftWords } from './clock-words';

/** From here on the groups are told to come to an end. Seconds. */
const WARNING = 120;

const isNear = (left: number): boolean => left > 0 && Math.ceil(left / 1000) <= WARNING;

/** "about 9 minutes left"; "2 minutes left: choose what to tell everyone"; "Time is up. Come back together, please". */
export function workWords(left: number): string {
  if (left <= 0) return 'Time is up. Come back together, please';
  return isNear(left) ? `${timeLeftWords(left)}: choose what to tell everyone` : timeLeftWords(left);
}

/** "2 minutes left"; "Time is up. Thank you, Group 1". */
export const feedbackWords = (left: number, group: string): string =>
  left <= 0 ? `Time is up. Thank you, ${group}` : timeLeftWords(left);
