/**
 * Twice a second every window is told that the main process is there. A wall that hears nothing for two seconds shows
 * no time any more (renderer/bridge/clock.ts). It carries no reading, so that a message that comes late moves no clock.
 */
import { SIGN_EVERY } from '../../shared/ipc/sign-of-life';

/** Returns the way to stop. */
export function giveSignsOfLife(tell: () => void): () => void {
  const beat = setInterval(tell, SIGN_EVERY);
  return () => clearInterval(beat);
}
