/**
 * The real app in the real Electron for end-to-end tests: a fresh data folder
 * and documents folder each, a clock that the test can put forward, and a way
 * to kill the process and start it again on the same data.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
export const seeds = join(root, '../shared/seeds');
const axeSource = join(root, 'node_modules/axe-core/axe.min.js');

export interface BoardsideOptions {
  /** ISO instant at which the app's clock begins. */
  readonly clock: string;
  readonly data?: string;
  readonly documents?: string;
  /** A script the main process runs before the app's own. */
  readonly preload?: string;
}

/** Milliseconds an app has to close by itself when its test is over. */
const MOST_PATIENCE = 5000;
const isRoot = process.getuid?.() === 0;

/** The app's process, which need not come as far as a window. */
export const startApp = (
  options: BoardsideOptions & { readonly data: string; readonly documents: string },
): Promise<ElectronApplication> =>
  _electron.launch({
    args: [
      ...(options.preload === undefined ? [] : ['-r', options.preload]),
      `--user-data-dir=${options.data}`,
      root,
    ],
    chromiumSandbox: !isRoot,
    env: {
      ...(process.env as Record<string, string>),
      BOARDSIDE_CLOCK: options.clock,
      BOARDSIDE_DOCUMENTS: options.documents,
    },
  });

/** The program and its arguments, for a copy that is no business of Playwright's. */
export const commandLine = (first: Boardside): readonly [program: string, args: string[]] => [
  first.app.process().spawnfile,
  [...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${first.data}`, root],
];

export class Boardside {
  private constructor(
    readonly app: ElectronApplication,
    readonly console: Page,
    readonly data: string,
    readonly documents: string,
    /** Kept from the start: once the app has gone Playwright no longer tells it. */
    private readonly child = app.process(),
  ) {}

  static async launch(options: BoardsideOptions): Promise<Boardside> {
    const data = options.data ?? mkdtempSync(join(tmpdir(), 'boardside-data-'));
    const documents = options.documents ?? mkdtempSync(join(tmpdir(), 'boardside-documents-'));
    const app = await startApp({ ...options, data, documents });
    const console = await app.firstWindow();
    await console.locator('main').first().waitFor();
    return new Boardside(app, console, data, documents);
  }

  /** The projector's window; opens it first when it is not there. */
  async projector(): Promise<Page> {
    const find = () => this.app.windows().find((w) => w.url().includes('/projector/'));
    for (let tries = 0; tries < 100; tries += 1) {
      const window = find();
      if (window) {
        await window.locator('h1').first().waitFor();
        return window;
      }
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error('No projector window opened');
  }

  /** Puts the app's clock forward. */
  async pass(minutes: number, seconds = 0): Promise<void> {
    const ms = (minutes * 60 + seconds) * 1000;
    await this.app.evaluate(({ app }, by) => app.emit('boardside:advance-clock', by), ms);
  }

  /** What the system's open dialog will answer next. */
  async willChoose(path: string): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path);
  }

  /** Pulls the plug. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((exit) => child.once('exit', exit));
    child.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.app.close();
  }

  /** Closes the app, by force where it would rather stay, and removes its folders. */
  async dispose(): Promise<void> {
    const patience = setTimeout(() => void this.kill(), MOST_PATIENCE);
    await this.close().catch(() => undefined);
    clearTimeout(patience);
    this.#removeFolders();
  }

  /** The same at once, for a test that is done with it. */
  async discard(): Promise<void> {
    await this.kill();
    await this.close().catch(() => undefined);
    this.#removeFolders();
  }

  #removeFolders(): void {
    for (const folder of [this.data, this.documents])
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  }
}

export interface AxeFinding {
  readonly id: string;
  readonly help: string;
  readonly targets: readonly string[];
}

/** What axe finds on a page now; an empty list is the only good answer. */
export async function axe(page: Page): Promise<AxeFinding[]> {
  await page.evaluate(await readFile(axeSource, 'utf8'));
  return page.evaluate(async () => {
    type Axe = {
      run(options: {
        rules: Readonly<Record<string, { readonly enabled: boolean }>>;
      }): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[] }[] }[] }>;
    };
    // While a dialog asks, all else is hidden from everybody: the page's own landmarks are not to be found then.
    const isAsking = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
    const ofThePage = {
      'landmark-one-main': { enabled: !isAsking },
      'page-has-heading-one': { enabled: !isAsking },
    };
    const found = await (globalThis as unknown as { axe: Axe }).axe.run({ rules: ofThePage });
    return found.violations.map((v) => ({
      id: v.id,
      help: v.help,
      targets: v.nodes.map((n) => n.target.join(' ')),
    }));
  });
}
