/** What the service of meetings needs beside the archive: all of it handed in, so that it knows no Electron. */
import type { MeetingChange, Notice } from '../../shared/ipc/messages';
import type { JournalEntry } from '../../shared/meeting/events';
import type { Meeting } from '../../shared/meeting/meeting';
import type { WallClock } from '../clock/wall-clock';
import type { Log } from '../log';
import type { Shelf } from './library';
import type { Ids, MeetingArchive } from './ports';
import type { SavedState } from './saved-state';

export interface MeetingPorts {
  readonly archive: MeetingArchive<JournalEntry, SavedState>;
  readonly shelf: Shelf;
  readonly clock: Pick<WallClock, 'now'>;
  readonly ids: Ids;
  /** Runs work once after so many milliseconds; returns the way to call it off. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
  /** After every commit, before its answer: whoever awaits the answer has seen the change. */
  readonly onChange: (change: MeetingChange, meeting: Meeting) => void;
  readonly raise: (tone: Notice['tone'], message: string) => void;
  readonly log: Log;
}
