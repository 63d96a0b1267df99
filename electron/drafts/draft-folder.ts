/** Where drafts go: the folder chosen once and kept in the settings, which is Boardside's own in Documents at first. */
import { join } from 'node:path';
import { StorageFault } from '../meetings/ports';
import type { SettingsStore } from '../storage/settings-store';

export interface DraftFolderSetting {
  readonly settings: SettingsStore;
  readonly documents: () => string;
  /** For tests of an app that is not packaged. */
  readonly override: string | undefined;
}

export async function draftFolder({ documents, override, settings }: DraftFolderSetting): Promise<string> {
  if (override !== undefined && override !== '') return override;
  const { exportFolder } = settings.current;
  if (exportFolder !== null) return exportFolder;
  const folder = join(documents(), 'Boardside');
  try {
    await settings.change({ exportFolder: folder });
  } catch (error) {
    // The draft matters more than remembering where it went.
    if (!(error instanceof StorageFault)) throw error;
  }
  return folder;
}
