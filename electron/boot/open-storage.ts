/** Opens everything that is kept on disk. Rejects with a `StorageFault` when the data folder cannot be used at all. */
import { join } from 'node:path';
import type { JournalEntry } from '../../shared/meeting/events';
import { formatInstant, toInstant } from '../../shared/kernel/wall-time';
import { DraftRecord } from '../drafts/draft-record';
import type { Shelf } from '../meetings/library';
import { shelfOf } from '../meetings/library-shelf';
import type { Clock, MeetingArchive } from '../meetings/ports';
import { meetingCodec, type SavedState } from '../meetings/saved-state';
import { openDataRoot } from '../storage/data-root';
import { type Files, nodeFiles } from '../storage/files';
import { LibraryStore } from '../storage/library-store';
import { DiskArchive } from '../storage/open-meeting';
import { RegisterStore } from '../storage/register-store';
import { SettingsStore } from '../storage/settings-store';

export interface Storage {
  readonly files: Files;
  readonly settings: SettingsStore;
  readonly shelf: Shelf;
  readonly archive: MeetingArchive<JournalEntry, SavedState>;
  readonly drafts: DraftRecord;
  readonly register: RegisterStore;
  /** Where the copy of the clerk's own Word template lies. */
  readonly templatePath: string;
}

export interface StorageSetting {
  readonly folder: string;
  readonly clock: Clock;
  /** Told in words of what could not be read or kept beside the journals. */
  readonly onProblem: (sentence: string) => void;
  readonly files?: Files;
}

export async function openStorage(setting: StorageSetting): Promise<Storage> {
  const { clock, files = nodeFiles, folder } = setting;
  const root = await openDataRoot(files, folder);
  const quarantine = { files, clock, folder: root.quarantine };
  const onProblem = ({ sentence }: { readonly sentence: string }): void => setting.onProblem(sentence);
  const kept = { files, root, quarantine, onProblem };
  const [settings, library, drafts, register] = await Promise.all([
    SettingsStore.open(kept),
    LibraryStore.open(kept),
    DraftRecord.open({ ...kept, path: join(root.folder, 'drafts.json') }),
    RegisterStore.open({
      ...kept,
      path: root.register,
      indent: 2,
      whenSetAside: (keptIn) =>
        `it begins anew with the people of the meetings you open, and no meeting has lost anybody. The file as it was is in ${keptIn}.`,
    }),
  ]);
  const archive = new DiskArchive<JournalEntry, SavedState>({
    ...kept,
    clock,
    kind: { ...meetingCodec, sayTime: (at) => formatInstant(toInstant(at), "HH:mm 'on' d MMMM yyyy") },
  });
  return { files, settings, register, shelf: shelfOf(library), archive, drafts, templatePath: root.template };
}
