/** Which clock the app goes by: the system's, or for tests and the demo one that begins where it is told. */
import { uptime } from 'node:os';
import { performance } from 'node:perf_hooks';
import { SteerableClock } from './steerable-clock';
import { SystemClock } from './wall-clock';

export type ChosenClock =
  | { readonly kind: 'system'; readonly clock: SystemClock }
  | { readonly kind: 'steerable'; readonly clock: SteerableClock };

const monotonic = (): number => performance.now();

/** `asked` is an instant such as "2026-11-24T18:00:00Z". Throws for one that is no instant. */
export function chooseClock(asked: string | undefined): ChosenClock {
  if (asked === undefined || asked === '')
    return {
      kind: 'system',
      // What Node calls the uptime counts sleep on Linux and Windows; elsewhere the resume event does.
      clock: new SystemClock({ wall: () => Date.now(), monotonic, awake: () => uptime() * 1000 }),
    };
  const start = Date.parse(asked);
  if (Number.isNaN(start)) throw new RangeError('BOARDSIDE_CLOCK must be an instant: 2026-11-24T18:00:00Z');
  return { kind: 'steerable', clock: new SteerableClock(start, monotonic) };
}
