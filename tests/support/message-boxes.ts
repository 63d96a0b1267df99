/**
 * The system's message boxes, read and answered by a test: a script that runs in the main process before the app's
 * own puts what a box says into a folder and waits there for the name of the button pressed.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface MessageBox {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  readonly defaultId: number;
  readonly cancelId: number;
}

const MOST_LOOKS = 200;

const script = (folder: string): string => `
const { dialog } = require('electron');
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
let count = 0;
dialog.showMessageBox = async (...args) => {
  const asked = args[args.length - 1];
  const place = join(${JSON.stringify(folder)}, String((count += 1)));
  writeFileSync(place + '.part', JSON.stringify(asked));
  renameSync(place + '.part', place + '.asked');
  while (!existsSync(place + '.answer')) await new Promise((later) => setTimeout(later, 30));
  const response = asked.buttons.indexOf(readFileSync(place + '.answer', 'utf8'));
  return { response, checkboxChecked: false };
};
`;

export class MessageBoxes {
  readonly #folder = mkdtempSync(join(tmpdir(), 'boardside-boxes-'));
  #count = 0;

  /** For `Boardside.launch` and `startApp`. */
  readonly preload = join(this.#folder, 'message-boxes.cjs');

  constructor() {
    writeFileSync(this.preload, script(this.#folder));
  }

  /** Waits for the next box. */
  async next(): Promise<MessageBox> {
    this.#count += 1;
    const asked = join(this.#folder, `${this.#count}.asked`);
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      if (existsSync(asked)) return JSON.parse(readFileSync(asked, 'utf8')) as MessageBox;
      await pause(50);
    }
    throw new Error('No message box came up');
  }

  /** Presses a button of the box that `next` gave last. */
  press(button: string): void {
    writeFileSync(join(this.#folder, `${this.#count}.answer`), button);
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
