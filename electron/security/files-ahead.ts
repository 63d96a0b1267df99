/**
 * The files of a page's first picture, read while Chromium starts: when the page asks for them the main process is at
 * its busiest, and each would wait for its turn twice. Each is given out once, so that nothing is kept for good.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WindowRole } from '../../shared/ipc/contract';

export interface FilesAhead {
  /** The bytes of a file under the built renderer, or undefined when it was not read ahead or is already given out. */
  take(path: string): Promise<Buffer | undefined>;
  /** Resolves when the last of them is given out: the page has what it starts with. Never, when the page wants fewer. */
  readonly allTaken: Promise<void>;
}

const named = /(?:src|href)="\.\.\/(assets\/[\w.-]+)"/g;

/** Reads a page and all that it names. What cannot be read is left to whoever asks for it. */
export function readAhead(root: string, role: WindowRole): FilesAhead {
  const files = new Map<string, Buffer>();
  let lastIsTaken = (): void => undefined;
  const allTaken = new Promise<void>((resolve) => (lastIsTaken = resolve));
  const read = async (path: string): Promise<Buffer> => {
    const bytes = await readFile(join(root, path));
    files.set(path, bytes);
    return bytes;
  };
  const readPage = async (): Promise<void> => {
    const page = (await read(`${role}/index.html`)).toString();
    await Promise.allSettled([...page.matchAll(named)].map(([, path = '']) => read(path)));
  };
  const reading = readPage().catch(() => undefined);
  return {
    take: async (path) => {
      await reading;
      const bytes = files.get(path);
      if (files.delete(path) && files.size === 0) lastIsTaken();
      return bytes;
    },
    allTaken,
  };
}
