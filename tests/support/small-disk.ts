/** A disk of a few megabytes that can really be full or read-only; only where this user may mount one. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

export class SmallDisk {
  private constructor(readonly folder: string) {}

  /** Null where disks may not be mounted. */
  static mount(megabytes: number): SmallDisk | null {
    const folder = mkdtempSync(join(tmpdir(), 'boardside-disk-'));
    const isThere = run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'boardside-test', folder);
    if (!isThere) rmdirSync(folder);
    return isThere ? new SmallDisk(folder) : null;
  }

  get #ballast(): string {
    return join(this.folder, 'ballast');
  }

  /** Fills it to the last byte. */
  fill(): void {
    const file = openSync(this.#ballast, 'w');
    for (let size = 1024 * 1024; size >= 1; ) {
      try {
        writeSync(file, Buffer.alloc(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
    closeSync(file);
  }

  free(): void {
    rmSync(this.#ballast, { force: true });
  }

  makeReadOnly(): void {
    if (!run('mount', '-o', 'remount,ro', this.folder)) throw new Error('The disk stayed writable');
  }

  /** Unmounts it, whatever still has a file open there. */
  dispose(): void {
    run('umount', '-l', this.folder);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Says why and answers whether to skip. */
export function isNoDiskHere(): boolean {
  const disk = SmallDisk.mount(1);
  disk?.dispose();
  if (disk === null) console.log('Skipped: this user may not mount a small disk, so none can be full here.');
  return disk === null;
}
