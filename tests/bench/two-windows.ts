/** The real app with its console and its projector, the sample meeting running on both. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/contract';
import type { MeetingCommand } from '../../shared/meeting/commands';

export type Windowed = typeof globalThis & { boardside: Bridge };

const root = join(import.meta.dirname, '../..');

export interface TwoWindows {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly wall: Page;
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Find a command' }).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** The sample meeting running on both windows, its first item before the room. */
async function open(data: string, clock?: string): Promise<TwoWindows> {
  const app = await _electron.launch({
    args: ['-r', join(import.meta.dirname, 'main-heap.cjs'), `--user-data-dir=${data}`, root],
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...(process.env as Record<string, string>), BOARDSIDE_CLOCK: clock ?? '' },
  });
  const page = await app.firstWindow();
  await page.locator('main').first().waitFor();
  const opening = app.waitForEvent('window');
  await command(page, 'Try the sample board');
  await page.getByRole('heading', { name: 'Agenda', exact: true }).waitFor();
  await page.keyboard.press('Control+Shift+p');
  const wall = await opening;
  await wall.locator('h1').first().waitFor();
  // tsx names the functions of what it compiles; those that go to a page ask for its naming there.
  for (const one of [page, wall]) await one.evaluate('globalThis.__name = (named) => named');
  await page.keyboard.press('Alt+3');
  await page.getByRole('textbox', { name: /^Notes of/ }).waitFor();
  await tell(page, { type: 'StartMeeting' });
  await wall.getByRole('timer').waitFor();
  return { app, page, wall };
}

export async function tell(page: Page, command: MeetingCommand): Promise<void> {
  await page.evaluate(async (command) => {
    const { boardside } = globalThis as Windowed;
    const open = await boardside.ask('meeting:current', undefined);
    if (open === null) throw new Error('No meeting is open');
    const answer = await boardside.ask('meeting:dispatch', { meetingId: open.meeting.id, command });
    if (!answer.ok) throw new Error(`${command.type}: ${answer.error.code}`);
  }, command);
}

/** Without a clock of its own the app goes by the computer's. */
export async function withTwoWindows<T>(
  clock: string | undefined,
  run: (windows: TwoWindows) => Promise<T>,
): Promise<T> {
  const data = await mkdtemp(join(tmpdir(), 'boardside-wall-'));
  const windows = await open(data, clock);
  try {
    return await run(windows);
  } finally {
    await windows.app.close();
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}
