/** Joins the service of meetings to the disk, the windows and the wall. */
import { randomUUID } from 'node:crypto';
import { glossaryOf } from '../../shared/jargon/glossary';
import { StorageFault, type Ids } from '../meetings/ports';
import { BoardPrompts } from '../meetings/board-prompts';
import { ConsoleMeeting } from '../meetings/console-meeting';
import { MeetingService } from '../meetings/meeting-service';
import type { WallClock } from '../clock/wall-clock';
import type { Log } from '../log';
import type { NoticeBoard } from '../notices/notice-board';
import type { OpenWindows } from '../windows/open-windows';
import { TermOnWall } from '../windows/term-on-wall';
import { ProjectorFeed } from '../windows/projector-feed';
import type { Storage } from './open-storage';

const WALL_STAYS =
  'The projector stays with the meeting that is running. Close that meeting, or start this one, and the projector follows.';

export const ids: Ids = { next: () => randomUUID() };

export interface MeetingRoom {
  readonly service: MeetingService;
  readonly console: ConsoleMeeting;
  readonly feed: ProjectorFeed;
  readonly term: TermOnWall;
}

export interface MeetingRoomParts {
  readonly storage: Storage;
  readonly clock: WallClock;
  readonly windows: OpenWindows;
  readonly notices: NoticeBoard;
  readonly log: Log;
}

export function openMeetingRoom({ clock, log, notices, storage, windows }: MeetingRoomParts): MeetingRoom {
  const { archive, settings, shelf } = storage;
  const raise: NoticeBoard['raise'] = (tone, message) => notices.raise(tone, message);
  const term = new TermOnWall((shown) => windows.tell('projector:term-changed', shown));
  const feed = new ProjectorFeed(
    (view) => windows.tell('projector:view-changed', view),
    (meeting) => {
      term.follow(meeting);
      return { glossary: glossaryOf(settings.current.terms), shownTerm: term.term };
    },
  );
  const prompts = new BoardPrompts({
    kept: () => settings.current.promptWords,
    keep: (promptWords) =>
      void settings.change({ promptWords }).catch((error: unknown) => {
        // The meeting has the words all the same; only the next one would not.
        if (error instanceof StorageFault) raise('warning', error.message);
        else log.bug('keep-prompts', error);
      }),
  });
  const service = new MeetingService({
    archive,
    shelf,
    clock,
    ids,
    later: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    onChange: (change, meeting) => {
      windows.tell('meeting:changed', change);
      prompts.note(meeting);
      if (meeting.id === console.id) feed.turnTo(meeting);
      else feed.follow(meeting);
    },
    raise,
    log,
  });
  const console = new ConsoleMeeting({
    service,
    clock,
    raise,
    remembered: () => settings.current.lastMeeting,
    remember: (id) =>
      settings.change({ lastMeeting: id }).catch((error: unknown) => {
        // The meeting is in the library all the same.
        if (error instanceof StorageFault) log.note('meeting-not-remembered', { code: error.code });
        else log.bug('remember-meeting', error);
      }),
    wordings: (facts) => prompts.of(facts),
    onSwitch: (meeting) => {
      if (meeting !== null) prompts.note(meeting);
      if (!feed.turnTo(meeting)) raise('information', WALL_STAYS);
    },
  });
  return { service, console, feed, term };
}
