import type { ConsoleMeeting } from '../../meetings/console-meeting';
import type { MeetingService } from '../../meetings/meeting-service';
import type { RequestHandlers } from '../answer-requests';
import { ok } from '../../../shared/kernel/result';

export interface MeetingDesk {
  readonly service: MeetingService;
  readonly console: ConsoleMeeting;
  /** Resolves when the list of meetings can be believed. */
  readonly libraryReady: Promise<void>;
}

type Channels =
  | 'library:list'
  | 'meeting:create'
  | 'meeting:carried-over'
  | 'meeting:create-sample'
  | 'meeting:open'
  | 'meeting:current'
  | 'meeting:leave'
  | 'meeting:dispatch';

export const meetingHandlers = ({
  console,
  libraryReady,
  service,
}: MeetingDesk): Pick<RequestHandlers, Channels> => ({
  'library:list': async () => {
    await libraryReady;
    return ok(service.list());
  },
  'meeting:create': ({ carried, facts }) => console.create(facts, carried),
  'meeting:carried-over': ({ meetingId }) => service.carriedOver(meetingId),
  'meeting:create-sample': () => console.createSample(),
  'meeting:open': ({ meetingId }) => console.open(meetingId),
  'meeting:current': () => console.current(),
  'meeting:leave': async () => {
    await console.leave();
    return null;
  },
  'meeting:dispatch': ({ command, meetingId }) => service.dispatch(meetingId, command),
});
