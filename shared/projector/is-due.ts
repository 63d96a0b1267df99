import { type Instant, minutes } from '../kernel/wall-time';
import { type Meeting, plannedEnd, plannedStart } from '../meeting/meeting';

/** People come in from then on, before the start. Milliseconds. */
const GATHERING = minutes(60);

/** The room is gathering or sitting, and should see the wall without anybody asking for it. */
export function isRoomDue(meeting: Meeting | null, now: Instant): boolean {
  if (meeting === null) return false;
  const { phase } = meeting.sitting;
  if (phase === 'sitting' || phase === 'break') return true;
  return (
    phase === 'preparing' && now >= plannedStart(meeting.facts) - GATHERING && now < plannedEnd(meeting.facts)
  );
}
