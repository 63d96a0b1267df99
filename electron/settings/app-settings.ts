/** The settings a window may see and change, and what the shell itself does by them. */
import type { ProjectorLooks, Settings } from '../../shared/ipc/messages';
import type { Rejection } from '../../shared/kernel/rejection';
import { err, ok, type Result } from '../../shared/kernel/result';
import { StorageFault } from '../meetings/ports';
import type { SettingsStore } from '../storage/settings-store';

export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined };

export interface AppSettingsPorts {
  readonly store: SettingsStore;
  /** Puts the looks into effect and tells the windows. */
  readonly onChange: (settings: Settings) => void;
}

export class AppSettings {
  readonly #ports: AppSettingsPorts;

  constructor(ports: AppSettingsPorts) {
    this.#ports = ports;
  }

  get current(): Settings {
    const { current } = this.#ports.store;
    return {
      theme: current.theme,
      projectorTheme: current.projectorTheme,
      projectorType: current.projectorType,
      zoom: current.zoom,
      silencedChecks: current.silencedChecks,
      wordTemplate: current.wordTemplate,
      snippets: current.snippets,
      terms: current.terms,
      words: current.words,
    };
  }

  /** Resolves when all that was changed is on disk, or the disk has refused it. */
  async settle(): Promise<void> {
    await this.change({});
  }

  /** Takes effect at once, even where the disk refuses to keep it; then the answer says so. */
  async change(change: SettingsChange): Promise<Result<Settings, Rejection>> {
    // A value that is named but not given means "as it is", not "back to the standard".
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const saving = this.#ports.store.change(given);
    this.#ports.onChange(this.current);
    try {
      await saving;
      return ok(this.current);
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      return err({ code: error.code, message: error.message });
    }
  }
}

/** What the wall is told of them. */
export const looksOf = ({ projectorTheme, projectorType }: Settings): ProjectorLooks => ({
  projectorTheme,
  projectorType,
});

const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The next step of zoom, as browsers have them; the same at either end. */
export function nextZoom(zoom: number, direction: 'in' | 'out'): number {
  const next =
    direction === 'in'
      ? STEPS.find((step) => step > zoom + 0.01)
      : STEPS.findLast((step) => step < zoom - 0.01);
  return next ?? zoom;
}
