/** The Word file of a meeting. The writer is only loaded when the first draft is asked for: a start need not wait for it. */
import type { Instant } from '../../shared/kernel/wall-time';
import type { Meeting } from '../../shared/meeting/meeting';
import { composeMinutes } from '../../shared/minutes/compose-minutes';

export async function writeDraft(meeting: Meeting, now: Instant): Promise<Uint8Array> {
  const { writeMinutesDocx } = await import('../documents/docx/write-minutes');
  return writeMinutesDocx(composeMinutes(meeting), now);
}
