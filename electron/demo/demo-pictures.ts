/** Pictures of the windows, numbered in the order in which they were taken. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import type { WindowRole } from '../../shared/ipc/contract';
import type { OpenWindows } from '../windows/open-windows';

type Shown = Exclude<WindowRole, 'paper'>;

const SIZE: Readonly<Record<Shown, { width: number; height: number }>> = {
  console: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
};
const NAME: Readonly<Record<Shown, string>> = { console: 'console', projector: 'wall' };

/** Long enough for a page to draw what it was just told. */
const SETTLED_AFTER = 400;

export class DemoPictures {
  readonly #folder: string;
  readonly #windows: OpenWindows;
  readonly taken: string[] = [];

  constructor(folder: string, windows: OpenWindows) {
    this.#folder = folder;
    this.#windows = windows;
  }

  async take(role: Shown, subject: string): Promise<void> {
    const window = this.#window(role);
    await settle(window, SIZE[role]);
    const image = await window.webContents.capturePage();
    if (image.isEmpty()) throw new Error(`The ${NAME[role]} drew nothing for “${subject}”`);
    const { width, height } = image.getSize();
    const wanted = SIZE[role];
    // A display with finer dots gives a bigger picture of the same.
    const fitted = width === wanted.width && height === wanted.height ? image : image.resize(wanted);
    const number = String(this.taken.length + 1).padStart(2, '0');
    const name = `${number}-${NAME[role]}-${subject}.png`;
    await mkdir(this.#folder, { recursive: true });
    await writeFile(join(this.#folder, name), fitted.toPNG());
    this.taken.push(name);
  }

  #window(role: Shown): BrowserWindow {
    const window = this.#windows.get(role);
    if (window === null) throw new Error(`The ${NAME[role]} is not open`);
    return window;
  }
}

async function settle(window: BrowserWindow, size: { width: number; height: number }): Promise<void> {
  const [width, height] = window.getContentSize();
  if (width !== size.width || height !== size.height) window.setContentSize(size.width, size.height);
  await pause(SETTLED_AFTER);
  const frames =
    'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null))))';
  await window.webContents.executeJavaScript(frames);
}
