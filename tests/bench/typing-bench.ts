/**
 * Typing in the real app. From the key press to the picture, in an item of 500
 * blocks against an empty one, by turns in one window; and the console's memory
 * after as many keys and saves as three hours of minute-taking bring.
 * Frames are not held to a screen's beat here (--disable-frame-rate-limit), so
 * that the work is measured and not the wait for the next beat.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test';
import type { BlockChange } from '../../shared/minutes/minutes-commands';
import { aBlock, anItem, blockIdOf } from '../support/given-when-then';
import type { BenchRow } from './measure';

const BLOCKS = 500;
const ROUNDS = 7;
const KEYS = 18;
/** One frame of a 60 Hz screen, in milliseconds. */
const FRAME = 1000 / 60;
/** Three hours of a clerk who never rests: forty words a minute, and a pause long enough to save every nine seconds. */
const EVENING = { keys: 36_000, keysInASave: 30 };
/** Keys after which the engine has compiled what typing needs. Snapshots of the heap say most of what grows until then is code. */
const WARM_UP = 8000;
const SENTENCE = 'The report was received and its findings on placements were discussed at some length. ';
const root = join(import.meta.dirname, '../..');

type Kept = { bench: { times: number[] } };

async function launch(data: string): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await _electron.launch({
    args: ['--disable-frame-rate-limit', '--disable-gpu-vsync', `--user-data-dir=${data}`, root],
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...(process.env as Record<string, string>), BOARDSIDE_CLOCK: '2026-11-24T18:00:00Z' },
  });
  const page = await app.firstWindow();
  await page.locator('main').first().waitFor();
  // tsx names the functions of what it compiles; those that go to the page ask for its naming there.
  await page.evaluate('globalThis.__name = (named) => named');
  return { app, page };
}

/** A running meeting whose first item is long and whose second is empty; the first is shown. */
async function meetingWith(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Find a command' }).waitFor();
  await page.keyboard.type('Try the sample board');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Agenda', exact: true }).waitFor();
  const kinds = ['paragraph', 'bullet', 'resolved', 'action', 'sub-heading', 'clerk-only'] as const;
  const changes = Array.from({ length: BLOCKS }, (_, n): BlockChange => {
    const block = {
      ...aBlock(`b-${n}`, SENTENCE.repeat(1 + (n % 3))),
      kind: kinds[n % kinds.length] ?? 'paragraph',
    };
    return { op: 'put', block, after: n === 0 ? null : blockIdOf(`b-${n - 1}`) };
  });
  await page.evaluate(
    async ({ changes, items }) => {
      const { boardside } = globalThis as unknown as {
        boardside: { ask: (channel: string, request: unknown) => Promise<unknown> };
      };
      const open = (await boardside.ask('meeting:current', undefined)) as { meeting: { id: string } };
      const tell = async (command: unknown): Promise<void> => {
        const answer = (await boardside.ask('meeting:dispatch', {
          meetingId: open.meeting.id,
          command,
        })) as { ok: boolean };
        if (!answer.ok) throw new Error(JSON.stringify(answer));
      };
      await tell({ type: 'TakeAgenda', items, replace: true });
      const now = (await boardside.ask('meeting:current', undefined)) as {
        meeting: { agenda: { items: { id: string }[] } };
      };
      await tell({ type: 'ChangeMinutes', itemId: now.meeting.agenda.items[0]?.id, changes });
    },
    { changes, items: [anItem('Long'), anItem('Empty')] },
  );
  await page.keyboard.press('Alt+3');
  await show(page, 'Long');
}

async function show(page: Page, title: string): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    const notes = page.getByRole('textbox', { name: `Notes of ${title}` });
    if ((await notes.count()) > 0) return notes.focus();
    await page.keyboard.press(title === 'Long' ? 'Alt+PageUp' : 'Alt+PageDown');
    await page.waitForTimeout(300);
  }
  throw new Error(`${title} is not shown`);
}

/** From each key press until the frame that shows it has been painted. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = globalThis as unknown as Kept;
    kept.bench = { times: [] };
    const after = new MessageChannel();
    let from = 0;
    after.port1.addEventListener('message', () => kept.bench.times.push(performance.now() - from));
    after.port1.start();
    addEventListener(
      'keydown',
      (event) => {
        if (event.key.length !== 1) return;
        from = event.timeStamp;
        requestAnimationFrame(() => after.port2.postMessage(null));
      },
      true,
    );
  });
}

const takeTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as Kept).bench.times.splice(0));

/** Puts the caret at the end of one of the item's blocks, as a click would. */
const caretIn = (page: Page, share: number): Promise<void> =>
  page.evaluate((share) => {
    const blocks = document.querySelectorAll('.ProseMirror > [data-kind]');
    const block = blocks[Math.round(share * (blocks.length - 1))];
    if (!block) throw new Error('No block there');
    block.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.selectNodeContents(block);
    range.collapse(true);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, share);

async function typeKeys(page: Page, keys: number): Promise<number[]> {
  await page.waitForTimeout(400);
  await takeTimes(page);
  for (let n = 0; n < keys; n += 1) {
    await page.keyboard.press('etaoin shrdl'.charAt(n % 12));
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(100);
  const times = await takeTimes(page);
  // The first keys after a jump also pay for the jump.
  return times.slice(2);
}

const at95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;

async function keyToPaint(page: Page): Promise<BenchRow[]> {
  await watchKeys(page);
  const long: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const isWarm = round > 0;
    await show(page, 'Long');
    for (const share of [0, 0.5, 1]) {
      await caretIn(page, share);
      const times = await typeKeys(page, KEYS);
      if (isWarm) long.push(...times);
    }
    await show(page, 'Empty');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    const times = await typeKeys(page, KEYS * 3);
    if (isWarm) empty.push(...times);
  }
  const [inLong, inEmpty] = [at95(long), at95(empty)];
  const value = Number(inLong.toFixed(1));
  return [
    {
      name: 'key to picture among 500 blocks, p95',
      value,
      unit: 'ms',
      ratio: Number((inLong / inEmpty).toFixed(2)),
      against: `the same in an empty item (${inEmpty.toFixed(1)} ms)`,
      goal: 1.5,
    },
    {
      name: 'key to picture among 500 blocks, p95',
      value,
      unit: 'ms',
      ratio: Number((inLong / FRAME).toFixed(2)),
      against: 'one frame of a 60 Hz screen',
      goal: 1,
    },
  ];
}

async function usedHeap(cdp: CDPSession): Promise<number> {
  for (let n = 0; n < 3; n += 1) await cdp.send('HeapProfiler.collectGarbage');
  return ((await cdp.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
}

/** Types as an evening does, a save with every pause, a new block now and then. */
const typeAnEvening = (page: Page, keys: number, keysInASave: number): Promise<void> =>
  page.evaluate(
    async ({ keys, keysInASave, sentence }) => {
      const task = (): Promise<void> =>
        new Promise((go) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => go());
          port1.start();
          port2.postMessage(null);
        });
      const press = (key: string, more: KeyboardEventInit = {}): boolean => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
        return document.activeElement?.dispatchEvent(event) ?? false;
      };
      for (let n = 1; n <= keys; n += 1) {
        if (n % 240 === 0) press('Enter', { keyCode: 13 } as KeyboardEventInit);
        else document.execCommand('insertText', false, sentence.charAt(n % sentence.length));
        if (n % 10 === 0) await task();
        // What a pause would bring: the words are handed over.
        if (n % keysInASave === 0) {
          dispatchEvent(new Event('pagehide'));
          await new Promise((go) => setTimeout(go, 2));
        }
      }
    },
    { keys, keysInASave, sentence: SENTENCE },
  );

async function memory(page: Page): Promise<BenchRow> {
  const cdp = await page.context().newCDPSession(page);
  await show(page, 'Empty');
  // What a session needs once: code compiled, the lists drawn, the text's own undo filled.
  await typeAnEvening(page, WARM_UP, EVENING.keysInASave);
  const before = await usedHeap(cdp);
  await typeAnEvening(page, EVENING.keys, EVENING.keysInASave);
  await page.waitForTimeout(1000);
  const after = await usedHeap(cdp);
  return {
    name: 'console memory after three hours of typing',
    value: Number((after / 1_048_576).toFixed(1)),
    unit: 'MB',
    ratio: Number((after / before).toFixed(2)),
    against: `its start (${(before / 1_048_576).toFixed(1)} MB)`,
    goal: 1.2,
  };
}

export async function typingBench(): Promise<BenchRow[]> {
  const data = await mkdtemp(join(tmpdir(), 'boardside-typing-'));
  const { app, page } = await launch(data);
  try {
    await meetingWith(page);
    return [...(await keyToPaint(page)), await memory(page)];
  } finally {
    await app.close();
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}
