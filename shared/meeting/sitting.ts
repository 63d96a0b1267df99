/** Whether the meeting sits, and every stretch in which it did not. */

export type { Phase, Sitting } from './sitting-shapes';
import type { Sitting } from './sitting-shapes';

export const notYetSitting: Sitting = {
  phase: 'preparing',
  startedAt: null,
  closedAt: null,
  interruptions: [],
  writing: [],
};

export const standingInterruption = (s: Sitting) => s.interruptions.find((gap) => gap.to === null);
