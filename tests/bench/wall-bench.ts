/**
 * The console and the projector side by side in the real app: how far each shown second is from the true one, how long
 * a key takes to the wall, what a running timer costs, and what four hours leave in memory.
 * The system's own clock is the true one here: the app goes by it, and every process of one computer shares it.
 */
import type { ElectronApplication, Page } from '@playwright/test';
import { type BenchRow, median } from './measure';
import { longMeeting } from './long-meeting';
import { tell, type TwoWindows, type Windowed, withTwoWindows } from './two-windows';

/** Seconds watched on both windows. */
const SECONDS = 60;
/** A shown second must flip within this of the true one, in milliseconds. */
const FLIPS_WITHIN = 50;
const KEYS = 60;
/** A key on the console must be on the wall within this, in milliseconds. */
const ON_THE_WALL_WITHIN = 100;
const ROUNDS = 9;
const ROUND_MS = 8000;
const at = (share: number, values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ??
  Number.NaN;

type Kept = { shown: number[]; watching?: MutationObserver };

/** From now on, when each change of these words has been painted, by the computer's clock. */
const watch = (page: Page, selector: string): Promise<void> =>
  page.evaluate((selector) => {
    const kept = globalThis as unknown as Kept;
    kept.watching?.disconnect();
    kept.shown = [];
    const painted = new MessageChannel();
    painted.port1.addEventListener('message', () => kept.shown.push(Date.now()));
    painted.port1.start();
    const words = (): string => document.querySelector(selector)?.textContent ?? '';
    let before = words();
    kept.watching = new MutationObserver(() => {
      const after = words();
      if (after === before) return;
      before = after;
      requestAnimationFrame(() => painted.port2.postMessage(null));
    });
    kept.watching.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, selector);

const shown = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as Kept).shown.splice(0));

/** How far from the nearest flip on this phase. */
const errors = (times: readonly number[], phase: number): number[] =>
  times.map((time) => {
    const past = (((time - phase) % 1000) + 1000) % 1000;
    return Math.min(past, 1000 - past);
  });

async function shownSeconds({ page, wall }: TwoWindows): Promise<BenchRow> {
  const phase = await wall.evaluate(async () => {
    const view = await (globalThis as Windowed).boardside.ask('projector:view', undefined);
    if (view?.slide.kind !== 'item' || view.slide.timer.runningSince === null)
      throw new Error('No timer runs');
    return (view.slide.timer.runningSince - view.slide.timer.spent) % 1000;
  });
  await watch(page, 'header [role="timer"]');
  await watch(wall, '[role="timer"]');
  await page.waitForTimeout(SECONDS * 1000);
  const onConsole = await shown(page);
  const onWall = await shown(wall);
  for (const times of [onConsole, onWall])
    if (Math.abs(times.length - SECONDS) > 1) throw new Error(`${times.length} flips in ${SECONDS} seconds`);
  const off = [...errors(onConsole, 0), ...errors(onWall, phase)];
  const p99 = at(0.99, off);
  return {
    name: 'error of a shown second, two windows, p99',
    value: p99,
    unit: 'ms',
    ratio: Number((p99 / FLIPS_WITHIN).toFixed(2)),
    against: `${FLIPS_WITHIN} ms (median ${median(off)} ms)`,
    goal: 1,
  };
}

/** From the key on the console to the picture on the wall. */
async function keyToWall({ page, wall }: TwoWindows): Promise<BenchRow> {
  await watch(wall, 'main p [class*="pill"]');
  await page.evaluate(() => {
    const kept = globalThis as unknown as Kept & { pressed: number[] };
    kept.pressed = [];
    addEventListener('keydown', ({ key }) => key === 'F6' && kept.pressed.push(Date.now()), true);
  });
  for (let n = 0; n < KEYS; n += 1) {
    await page.keyboard.press('F6');
    await page.waitForTimeout(250);
  }
  const pressed = await page.evaluate(() => (globalThis as unknown as { pressed: number[] }).pressed);
  const arrived = await shown(wall);
  if (arrived.length !== KEYS || pressed.length !== KEYS)
    throw new Error(`${pressed.length} keys and ${arrived.length} changes of the wall`);
  const lags = arrived.map((time, n) => time - (pressed[n] ?? Number.NaN));
  const p95 = at(0.95, lags);
  return {
    name: 'key on the console to the wall, p95',
    value: p95,
    unit: 'ms',
    ratio: Number((p95 / ON_THE_WALL_WITHIN).toFixed(2)),
    against: `${ON_THE_WALL_WITHIN} ms (median ${median(lags)} ms)`,
    goal: 1,
  };
}

/** All processes of the app, in hundredths of a processor, since it was last asked. */
const load = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ app }) => app.getAppMetrics().reduce((sum, { cpu }) => sum + cpu.percentCPUUsage, 0));

async function costOfTimer({ app, page }: TwoWindows): Promise<BenchRow> {
  const spend = async (isRunning: boolean): Promise<number> => {
    const item = await page.evaluate(async () => {
      const open = await (globalThis as Windowed).boardside.ask('meeting:current', undefined);
      return open?.meeting.agenda.items.find(({ status }) => status === 'running' || status === 'paused');
    });
    if (item !== undefined && (item.status === 'running') !== isRunning)
      await tell(page, isRunning ? { type: 'StartItem', itemId: item.id } : { type: 'PauseItem' });
    await page.waitForTimeout(1500);
    await load(app);
    await page.waitForTimeout(ROUND_MS);
    return load(app);
  };
  const running: number[] = [];
  const standing: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const isRunning of round % 2 === 0 ? [true, false] : [false, true])
      (isRunning ? running : standing).push(await spend(isRunning));
  }
  const [with_, without] = [median(running), median(standing)];
  return {
    name: 'processor with a timer running',
    value: Number(with_.toFixed(2)),
    unit: '%',
    ratio: Number((with_ / without).toFixed(2)),
    against: `the same windows with none (${without.toFixed(2)} %)`,
    goal: 1.15,
  };
}

export async function wallBench(): Promise<BenchRow[]> {
  const rows = await withTwoWindows(undefined, async (windows) => [
    await shownSeconds(windows),
    await keyToWall(windows),
    await costOfTimer(windows),
  ]);
  return [...rows, await withTwoWindows('2026-11-24T18:00:00Z', longMeeting)];
}
