/**
 * The council's own template: a copy of the file the clerk chose, kept with the
 * data, so that minutes do not depend on a drive that is not there on the
 * evening. What cannot be filled is never kept.
 */
import { reject, type Rejection } from '../../shared/kernel/rejection';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { Settings } from '../../shared/ipc/messages';
import { StorageFault } from '../meetings/ports';
import type { SettingsChange } from '../settings/app-settings';
import { errorCode } from '../storage/storage-fault';
import { type DurableWriting, writeDurably } from '../storage/write-durably';

export interface TemplatePorts extends DurableWriting {
  /** Where the copy lies. */
  readonly path: string;
  readonly settings: {
    readonly current: Settings;
    readonly change: (change: SettingsChange) => Promise<Result<Settings, Rejection>>;
  };
  readonly check: (bytes: Uint8Array, name: string) => Promise<Result<null, Rejection>>;
  /** Bytes up to which a file is read at all, and what is said of a larger one. */
  readonly most: number;
  readonly tooLarge: (name: string) => Result<never, Rejection>;
}

type Answer<T> = Promise<Result<T, Rejection>>;

const DROP = 'Choose “Use the built-in Word style” to save without it, or choose the template again.';

export class TemplateShelf {
  readonly #ports: TemplatePorts;

  constructor(ports: TemplatePorts) {
    this.#ports = ports;
  }

  /** Keeps a copy of the file, or says why it will not do; then everything is as it was. */
  async keep(path: string, name: string): Answer<Settings> {
    const bytes = await this.#readChosen(path, name);
    if (!bytes.ok) return bytes;
    const checked = await this.#ports.check(bytes.value, name);
    if (!checked.ok) return checked;
    try {
      await writeDurably(this.#ports, this.#ports.path, bytes.value, {
        what: 'the copy of the template',
        verb: 'saved',
      });
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      return err({ code: error.code, message: error.message });
    }
    return this.#ports.settings.change({ wordTemplate: name });
  }

  /** Back to the built-in style. The copy stays where it is until another takes its place. */
  drop(): Answer<Settings> {
    return this.#ports.settings.change({ wordTemplate: null });
  }

  /** The template to fill; null for the built-in style. */
  async current(): Answer<Uint8Array | null> {
    const name = this.#ports.settings.current.wordTemplate;
    if (name === null) return ok(null);
    let bytes: Uint8Array;
    try {
      bytes = await this.#ports.files.read(this.#ports.path);
    } catch (error) {
      if (errorCode(error) === null) throw error;
      return reject('template-gone', `Boardside’s copy of the template “${name}” could not be read. ${DROP}`);
    }
    const checked = await this.#ports.check(bytes, name);
    if (checked.ok) return ok(bytes);
    return reject(
      'template-changed',
      `Boardside’s copy of the template “${name}” can no longer be used. ${DROP}`,
    );
  }

  async #readChosen(path: string, name: string): Answer<Uint8Array> {
    const { files, most, tooLarge } = this.#ports;
    try {
      return (await files.size(path)) > most ? tooLarge(name) : ok(await files.read(path));
    } catch (error) {
      if (errorCode(error) === null) throw error;
      return reject(
        'template-not-readable',
        `“${name}” could not be opened. Close it in Word, check that you may read it, and choose it again.`,
      );
    }
  }
}
