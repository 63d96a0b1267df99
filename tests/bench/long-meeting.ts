/**
 * Four hours of a meeting in a minute or two: the clock is put on second by second, so that both windows draw every
 * second of it, and every minute something happens. What is left in memory is compared with what there was once the
 * first half hour had been drawn.
 */
import type { ElectronApplication, Page } from '@playwright/test';
import type { MeetingCommand } from '../../shared/meeting/commands';
import { aBlock } from '../support/given-when-then';
import type { BenchRow } from './measure';
import type { TwoWindows, Windowed } from './two-windows';

/** Simulated minutes. */
const WARM_UP = 30;
const EVENING = 240;
const MEGABYTE = 1_048_576;
const WORDS = 'The report was received and its findings on placements were discussed at some length. ';

/** Puts the clock on by a minute, second by second, each time with a moment in which the windows draw. */
const passMinute = (app: ElectronApplication): Promise<void> =>
  app.evaluate(async ({ app }) => {
    for (let second = 0; second < 60; second += 1) {
      app.emit('boardside:advance-clock', 1000);
      await new Promise((drawn) => setTimeout(drawn, 4));
    }
  });

/** One minute's work: words every minute, a hand-over, a break, an undo, the wall frozen and let go now and then. */
const workOf = (minute: number, itemId: string): MeetingCommand[] => {
  const words: MeetingCommand = {
    type: 'ChangeMinutes',
    itemId: itemId as never,
    // The same forty blocks are written anew, so that the minutes themselves do not grow.
    changes: [{ op: 'put', block: aBlock(`b-${minute % 40}`, `${minute} ${WORDS}`), after: null }],
  };
  if (minute % 20 === 10) return [words, { type: 'StartBreak', minutes: 5 }];
  if (minute % 20 === 15) return [{ type: 'EndBreak' }, words];
  if (minute % 5 === 0) return [words, { type: 'HandOverChair', to: null }];
  return minute % 7 === 0 ? [words, { type: 'ExtendItem', itemId: itemId as never, minutes: 2 }] : [words];
};

const work = (page: Page, commands: readonly MeetingCommand[], minute: number): Promise<void> =>
  page.evaluate(
    async ({ commands, minute }) => {
      const { boardside } = globalThis as Windowed;
      const open = await boardside.ask('meeting:current', undefined);
      if (open === null) throw new Error('No meeting is open');
      for (const command of commands) {
        const answer = await boardside.ask('meeting:dispatch', { meetingId: open.meeting.id, command });
        if (!answer.ok) throw new Error(`${command.type}: ${answer.error.code}`);
      }
      await boardside.ask('projector:order', { kind: 'freeze', isFrozen: minute % 9 === 0 });
      await boardside.ask('projector:order', {
        kind: 'line',
        text: minute % 4 === 0 ? `The food is here, ${minute}` : null,
      });
    },
    { commands, minute },
  );

async function heapOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  try {
    for (let n = 0; n < 3; n += 1) await cdp.send('HeapProfiler.collectGarbage');
    return ((await cdp.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
  } finally {
    await cdp.detach();
  }
}

interface Heaps {
  readonly main: number;
  readonly console: number;
  readonly wall: number;
}

async function heaps({ app, page, wall }: TwoWindows): Promise<Heaps> {
  await page.waitForTimeout(1500);
  const main = await app.evaluate(() => (globalThis as unknown as { mainHeap: () => number }).mainHeap());
  return { main, console: await heapOf(page), wall: await heapOf(wall) };
}

const inMegabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1);

export async function longMeeting(windows: TwoWindows): Promise<BenchRow> {
  const { app, page } = windows;
  const itemId = await page.evaluate(async () => {
    const open = await (globalThis as Windowed).boardside.ask('meeting:current', undefined);
    return open?.meeting.agenda.items[0]?.id ?? '';
  });
  let before: Heaps | null = null;
  for (let minute = 1; minute <= EVENING; minute += 1) {
    await work(page, workOf(minute, itemId), minute);
    await passMinute(app);
    if (minute === WARM_UP) before = await heaps(windows);
  }
  const after = await heaps(windows);
  if (before === null) throw new Error('The evening was shorter than its first half hour');
  const sum = ({ console, main, wall }: Heaps): number => console + main + wall;
  const each = (['main', 'console', 'wall'] as const)
    .map((part) => `${part} ${inMegabytes(before[part])} to ${inMegabytes(after[part])}`)
    .join(', ');
  return {
    name: 'memory after four hours, three processes',
    value: Number(inMegabytes(sum(after))),
    unit: 'MB',
    ratio: Number((sum(after) / sum(before)).toFixed(2)),
    against: `its first half hour (${each})`,
    goal: 1.2,
  };
}
