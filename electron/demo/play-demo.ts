/**
 * Plays the sample meeting by itself in the real app: the same windows, service, journal and Word writer as in a
 * meeting, with a clock that is put forward. Leaves pictures and the draft in a folder. For `npm start` where there
 * is no display, and to see in a minute what the app does; never in a packaged app.
 */
import { readdir } from 'node:fs/promises';
import { app } from 'electron';
import type { ChosenClock } from '../clock/choose-clock';
import type { ConsoleMeeting } from '../meetings/console-meeting';
import type { MeetingService } from '../meetings/meeting-service';
import type { Ids } from '../meetings/ports';
import type { OpenWindows } from '../windows/open-windows';
import { DemoClerk } from './demo-clerk';
import { DemoPictures } from './demo-pictures';
import { playEvening } from './demo-script';

export interface DemoSetting {
  readonly folder: string;
  readonly service: MeetingService;
  readonly console: ConsoleMeeting;
  readonly windows: OpenWindows;
  readonly chosen: ChosenClock;
  readonly ids: Ids;
}

const MOST_MINUTES = 2;

/** Ends the app: with 0 when everything is in the folder, with 1 and the reason on stderr when not. */
export async function playDemo(setting: DemoSetting): Promise<void> {
  const limit = setTimeout(() => end(new Error('It did not end in time')), MOST_MINUTES * 60_000);
  try {
    await play(setting);
    clearTimeout(limit);
    end(null);
  } catch (error) {
    end(error);
  }
}

async function play({ chosen, console, folder, ids, service, windows }: DemoSetting): Promise<void> {
  if (chosen.kind !== 'steerable') throw new Error('The demo needs a clock that can be put forward');
  const pictures = new DemoPictures(folder, windows);
  const drafts = async (): Promise<string[]> =>
    (await readdir(folder)).filter((name) => name.endsWith('.docx'));
  const clerk = new DemoClerk({
    service,
    console,
    clock: chosen.clock,
    ids,
    isWallOpen: () => windows.get('projector')?.isVisible() === true,
    hasDraft: async () => (await drafts()).length > 0,
  });
  await playEvening(clerk, pictures);
  await service.closeAll();
  const lines = [...pictures.taken, ...(await drafts())].map((name) => `  ${name}\n`);
  process.stdout.write(`The sample meeting has been played. In ${folder}:\n${lines.join('')}`);
}

function end(error: unknown): void {
  if (error !== null) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : typeof error;
    process.stderr.write(`The demo failed. ${reason}\n`);
  }
  app.exit(error === null ? 0 : 1);
}
