/** The projector as the clerk works it, by keys alone, with the wall read after each; what reaches its process; and what it says when the app falls silent. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/contract';
import type { MeetingCommand } from '../../shared/meeting/commands';
import { axe, Boardside } from '../support/boardside-app';
import { command } from '../support/keyboard';

type Windowed = typeof globalThis & { boardside: Bridge };

const clock = '2026-11-24T17:40:00Z';
const pictures = join(process.env['BOARDSIDE_TEST_RESULTS'] ?? 'test-results/by-hand', 'pictures');
mkdirSync(pictures, { recursive: true });

const header = (page: Page) => page.locator('header');
const small = (page: Page) => page.getByRole('region', { name: 'The projector' });

async function sampleOnTheWall(boardside: Boardside): Promise<Page> {
  const { console: page } = boardside;
  await command(page, 'Try the sample board');
  await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible();
  await page.keyboard.press('Control+Shift+p');
  const wall = await boardside.projector();
  await expect(wall.locator('h1')).toContainText('Welcome');
  return wall;
}

async function startMeeting(page: Page, wall: Page): Promise<void> {
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('textbox', { name: /^Notes of/ })).toBeVisible();
  await page.keyboard.press('F5');
  await expect(wall.locator('body')).toContainText('Item 1 of 8');
}

test('the clerk holds, blanks and writes on the projector by keys, and the console shows what the room sees', async () => {
  test.setTimeout(120_000);
  const boardside = await Boardside.launch({ clock });
  const { console: page } = boardside;
  try {
    const wall = await sampleOnTheWall(boardside);
    await test.step('the welcome counts down to the start and says where the food is', async () => {
      await expect(wall.getByRole('timer')).toHaveText(/^(20:00|19:\d\d)$/);
      await expect(wall.locator('body')).toContainText('Refreshments');
    });
    await startMeeting(page, wall);
    await expect(header(page)).toContainText('Projector on');
    await expect(small(page)).toContainText('Who is here');

    await test.step('a frozen picture stays while the meeting goes on, without a running time', async () => {
      await page.keyboard.press('Control+Shift+g');
      await expect(header(page)).toContainText('Projector frozen');
      await expect(wall.locator('main')).toContainText('On hold. The clock goes on.');
      await expect(small(page)).toContainText('On hold. The clock goes on.');
      await page.keyboard.press('Control+Enter');
      await expect(page.locator('main')).toContainText('Notes and Matters Arising');
      await expect(wall.locator('body')).toContainText('Item 1 of 8');
      await expect(wall.getByRole('timer')).toHaveCount(0);
      await page.keyboard.press('Control+Shift+r');
      await expect(wall.locator('body')).toContainText('Item 1 of 8');
    });
    await test.step('let go, it is where the meeting is', async () => {
      await page.keyboard.press('Control+Shift+g');
      await expect(header(page)).toContainText('Projector on');
      await expect(wall.locator('body')).toContainText('Item 2 of 8');
      await expect(wall.getByRole('timer')).toHaveCount(1);
    });
    await test.step('a line stands on the wall, and alone on a blank one', async () => {
      await page.keyboard.press('Control+Shift+t');
      await expect(page.getByRole('dialog', { name: 'A line on the projector' })).toBeVisible();
      await page.keyboard.type('The fire alarm is tested at 18:30');
      await page.keyboard.press('Enter');
      await expect(wall.locator('body')).toContainText('The fire alarm is tested at 18:30');
      await expect(header(page)).toContainText('Projector line');
      await page.keyboard.press('Control+Shift+h');
      await expect(wall.locator('h1')).toHaveText('The fire alarm is tested at 18:30');
      await expect(wall.locator('body')).not.toContainText('Item 2');
      await expect(header(page)).toContainText('Projector blank');
      await expect(small(page)).not.toContainText('Item 2');
      await page.keyboard.press('Control+Shift+h');
      await expect(wall.locator('body')).toContainText('Item 2 of 8');
      await page.keyboard.press('Control+Shift+t');
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Enter');
      await expect(wall.locator('body')).not.toContainText('fire alarm');
    });
    await test.step('a decision is read back while it is typed, and goes with the next item', async () => {
      await page.keyboard.press('Control+2');
      await page.keyboard.type('r');
      await page.keyboard.press('Tab');
      await page.keyboard.type('That the Board agreed the notes.');
      await page.keyboard.press('Control+Shift+r');
      await expect(wall.locator('h1')).toHaveText('That the Board agreed the notes.');
      await expect(header(page)).toContainText('Projector decision');
      await page.keyboard.press('Control+Shift+r');
      await expect(wall.locator('body')).toContainText('Item 2 of 8');
      await page.keyboard.press('Control+Shift+r');
      await expect(wall.locator('h1')).toHaveText('That the Board agreed the notes.');
      await page.keyboard.press('Control+Enter');
      await expect(wall.locator('body')).toContainText('Item 3 of 8');
    });
    await test.step('Escape on the projector ends nothing', async () => {
      await wall.keyboard.press('Escape');
      await expect(wall.locator('body')).toContainText('Item 3 of 8');
    });
    await test.step('the small projector is put away and brought back by its key', async () => {
      await page.keyboard.press('Control+Shift+w');
      await expect(small(page)).toHaveCount(0);
      await page.keyboard.press('Control+Shift+w');
      await expect(small(page)).toBeVisible();
    });
    await test.step('a projector that was closed frozen opens again with the meeting', async () => {
      await page.keyboard.press('Control+Shift+g');
      await expect(header(page)).toContainText('Projector frozen');
      await page.keyboard.press('Control+Shift+p');
      await expect(header(page)).toContainText('Projector off');
      await page.keyboard.press('Control+Shift+p');
      await expect(header(page)).toContainText('Projector on');
      await expect((await boardside.projector()).locator('body')).toContainText('Item 3 of 8');
    });
  } finally {
    await boardside.dispose();
  }
});

/** Milliseconds in which a wall must say that it has lost touch, and as many as a slow machine may take to note it. */
const SAYS_WITHIN = 2000;
const LEEWAY = 500;

test('a projector whose app has fallen silent says so within two seconds, and comes back by itself', async () => {
  test.setTimeout(120_000);
  const boardside = await Boardside.launch({ clock });
  try {
    const wall = await sampleOnTheWall(boardside);
    await startMeeting(boardside.console, wall);
    await test.step('when nothing of what it says arrives', async () => {
      await boardside.app.evaluate(({ BrowserWindow, ipcMain }) => {
        const window = BrowserWindow.getAllWindows().find((w) =>
          w.webContents.getURL().includes('/projector/'),
        );
        if (!window) throw new Error('No projector');
        const { webContents } = window;
        Object.assign(webContents, { send: () => undefined });
        ipcMain.removeHandler('clock:read');
        ipcMain.handle('clock:read', () => new Promise(() => undefined));
      });
      const from = performance.now();
      await wall.getByRole('heading', { name: 'Lost touch with the console' }).waitFor({ timeout: 10_000 });
      expect(performance.now() - from).toBeLessThan(SAYS_WITHIN + LEEWAY);
      expect(await wall.locator('body').textContent()).not.toMatch(/\d:\d\d/);
      for (const size of [
        { width: 1366, height: 768 },
        { width: 1920, height: 1080 },
      ]) {
        await wall.setViewportSize(size);
        await wall.screenshot({ path: join(pictures, `wall-lost-touch-${size.width}x${size.height}.png`) });
        expect(await axe(wall)).toEqual([]);
      }
      await boardside.app.evaluate(({ BrowserWindow }) => {
        const window = BrowserWindow.getAllWindows().find((w) =>
          w.webContents.getURL().includes('/projector/'),
        );
        if (window) Reflect.deleteProperty(window.webContents, 'send');
      });
      await expect(wall.locator('body')).toContainText('Item 1 of 8');
    });
    await test.step('when the whole app hangs', async () => {
      // While main hangs nobody can ask the page: it notes by itself when its words change.
      await wall.evaluate(() => {
        const noted: { text: string; at: number }[] = [];
        Object.assign(globalThis, { noted });
        const note = (): void => {
          const text = document.querySelector('h1')?.textContent ?? '';
          if (noted.at(-1)?.text !== text) noted.push({ text, at: Date.now() });
        };
        new MutationObserver(note).observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      });
      const hungAt = await boardside.app.evaluate(() => {
        const from = Date.now();
        while (Date.now() - from < 4000) Math.sqrt(from);
        return from;
      });
      await expect(wall.locator('body')).toContainText('Item 1 of 8');
      const noted = await wall.evaluate(
        () => (globalThis as unknown as { noted: { text: string; at: number }[] }).noted,
      );
      const lost = noted.find(({ text }) => text.startsWith('Lost touch'));
      expect(lost, JSON.stringify(noted)).toBeDefined();
      expect((lost?.at ?? Infinity) - hungAt).toBeLessThan(SAYS_WITHIN + LEEWAY);
    });
  } finally {
    await boardside.dispose();
  }
});

const SECRET = 'Zebrafinch';
const mail = `${SECRET}@northmoor.example`;

/** Everything that must not leave the clerk's screen, in every place the meeting has for words. */
const secrets = (items: readonly string[], young: string): MeetingCommand[] => {
  const [first = '', second = ''] = items;
  const block = (id: string, kind: string, text: string, more: object = {}) => ({
    op: 'put' as const,
    after: null,
    block: {
      id,
      kind,
      text,
      level: 1,
      owners: [],
      due: null,
      from: [],
      isSensitive: false,
      links: [],
      standsFor: null,
      ...more,
    },
  });
  return [
    {
      type: 'EditItem',
      itemId: first,
      changes: {
        plainTitle: `Tariq ${SECRET} asks us (${mail})`,
        plainPresenter: `Tariq ${SECRET}, ${mail}`,
        presenters: [{ name: `Tariq ${SECRET}`, team: `Ask ${mail}` }],
        purposes: [`To hear ${SECRET}`],
        details: [`${SECRET} detail`],
      },
    },
    { type: 'EditItem', itemId: second, changes: { presenters: [{ name: mail, team: null }] } },
    {
      type: 'ChangeFacts',
      changes: { beforeTheMeeting: `Food is here. Ask ${mail}`, venue: `Moorland Room, ${mail}` },
    },
    { type: 'EditPerson', personId: young, changes: { role: `${SECRET} role, ${mail}` } },
    {
      type: 'ChangeMinutes',
      itemId: first,
      changes: [
        block('k-1', 'clerk-only', `${SECRET} is to be asked`),
        block('k-2', 'paragraph', `${SECRET} was said`, { isSensitive: true }),
        block('k-3', 'resolved', `That ${SECRET} be helped.`, { isSensitive: true }),
        block('k-4', 'resolved', `That Tariq ${SECRET} be thanked; write to ${mail}.`),
      ],
    },
  ] as unknown as MeetingCommand[];
};

test('no clerk-only note, sensitive word, young person’s surname or e-mail address reaches the projector’s process', async () => {
  test.setTimeout(120_000);
  const boardside = await Boardside.launch({
    clock,
    preload: join(import.meta.dirname, '../support/spy-on-windows.cjs'),
  });
  const { console: page } = boardside;
  try {
    const wall = await sampleOnTheWall(boardside);
    const { items, meetingId, young } = await page.evaluate(async () => {
      const open = await (globalThis as Windowed).boardside.ask('meeting:current', undefined);
      if (open === null) throw new Error('No meeting');
      const { agenda, attendance, id } = open.meeting;
      const tariq = attendance.people.find((p) => p.isYoungPerson && p.name.given === 'Tariq');
      return { meetingId: id, items: agenda.items.map((i) => i.id), young: tariq?.id ?? '' };
    });
    for (const told of secrets(items, young)) {
      const answer = await page.evaluate(
        ({ meetingId, told }) =>
          (globalThis as Windowed).boardside.ask('meeting:dispatch', { meetingId, command: told }),
        { meetingId, told },
      );
      expect(answer.ok, JSON.stringify(answer)).toBe(true);
    }
    await startMeeting(page, wall);
    await expect(wall.locator('h1')).toHaveText('Tariq asks us');
    await page.keyboard.press('Control+Shift+r');
    await expect(wall.locator('h1')).toHaveText('That Tariq be thanked; write to.');
    await page.keyboard.press('Control+Shift+t');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type(`Tariq ${SECRET}: write to ${mail}`);
    await page.keyboard.press('Enter');
    await expect(wall.locator('body')).toContainText('Tariq: write to');
    await page.keyboard.press('Control+Enter');
    await expect(wall.locator('body')).toContainText('Item 2 of 8');
    await page.keyboard.press('F9');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(wall.locator('h1')).toHaveText('Break');
    await page.keyboard.press('Control+Alt+z');
    await expect(wall.locator('body')).toContainText('Item 2 of 8');

    type Told = { page: string; channel: string; payload: unknown[] };
    const told = await boardside.app.evaluate(
      () => (globalThis as unknown as { toldToWindows: Told[] }).toldToWindows,
    );
    const ofThe = (name: string) => told.filter(({ page: at }) => at.includes(`/${name}/`));
    // The trap is set: the console was told all of it.
    expect(JSON.stringify(ofThe('console'))).toContain(SECRET);
    const toTheWall = JSON.stringify(ofThe('projector'));
    expect(new Set(ofThe('projector').map(({ channel }) => channel))).toEqual(
      new Set(
        [
          'clock:read',
          'projector:view',
          'projector:looks',
          'clock:reading',
          'main:alive',
          'projector:view-changed',
        ].filter((channel) => toTheWall.includes(`"${channel}"`)),
      ),
    );
    expect(
      ofThe('projector').filter(({ channel }) => channel === 'projector:view-changed').length,
    ).toBeGreaterThan(5);
    expect(toTheWall).not.toContain(SECRET);
    expect(toTheWall).not.toContain('@');
  } finally {
    await boardside.dispose();
  }
});
