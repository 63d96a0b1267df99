/** What the clerk is told of the computer's clock. */
import { dateOf, formatInstant, type Instant } from '../../shared/kernel/wall-time';
import type { Step } from './wall-clock';

/** "3 minutes", "40 seconds", "2 hours": how far a clock was set, for people. */
export function inWords(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  const [count, unit] =
    seconds < 90
      ? [seconds, 'second']
      : seconds < 5400
        ? [Math.round(seconds / 60), 'minute']
        : [Math.round(seconds / 3600), 'hour'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** Both readings on the council's own wall; the day too where they are of two days. */
export function clockWasSet({ is, ours, was }: Step): string {
  const pattern = dateOf(was) === dateOf(is) ? 'HH:mm:ss' : "HH:mm:ss 'on' d MMMM yyyy";
  const reading = (at: Instant): string => formatInstant(at, pattern);
  const way = is > was ? 'forward' : 'back';
  return `This computer’s clock was set ${way} by ${inWords(is - was)}: it read ${reading(was)} and now reads ${reading(is)}. Boardside goes on from ${reading(ours)}, so that no item gets longer or shorter. If the new time is the right one, close Boardside and open it again.`;
}
