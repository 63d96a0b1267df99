import type { MeetingId } from '../../../shared/kernel/ids';
import type { Meeting } from '../../../shared/meeting/meeting';
import type { DraftDesk } from '../../drafts/draft-desk';
import { closedMeeting } from '../../meetings/meeting-words';
import type { RequestHandlers } from '../answer-requests';

export const draftHandlers = (
  drafts: DraftDesk,
  meetingOf: (id: MeetingId) => Meeting | undefined,
): Pick<RequestHandlers, 'draft:save' | 'draft:open' | 'draft:show-in-folder'> => ({
  'draft:save': ({ meetingId }) => {
    const meeting = meetingOf(meetingId);
    return meeting === undefined ? closedMeeting() : drafts.save(meeting);
  },
  'draft:open': () => drafts.open(),
  'draft:show-in-folder': () => drafts.showInFolder(),
});
