/** Closing the meeting, with what was not taken deferred where the clerk says so. */
import type { AgendaItem } from '../../shared/agenda/agenda';
import { minutes as inMs, timeOf, toInstant } from '../../shared/kernel/wall-time';
import { act } from './meeting-now';

export const closeMeeting = (): Promise<unknown> =>
  act(
    { type: 'CloseMeeting' },
    ({ sitting }) => `The meeting closed at ${timeOf(toInstant(sitting.closedAt ?? inMs(0)))}.`,
  );

/** Stops at the first refusal: what was deferred by then is deferred, and the clerk reads why. */
export async function closeDeferring(items: readonly AgendaItem[], reason: string): Promise<void> {
  for (const { id } of items) if (!(await act({ type: 'DeferItem', itemId: id, reason })).ok) return;
  await closeMeeting();
}
