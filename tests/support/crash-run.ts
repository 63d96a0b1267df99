/** The parent of a crash test: bundles a writer once, starts it again and again, and kills it at random moments. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';

export interface CrashLog {
  /** The newest change the writer found on opening; null when it was killed before that. */
  readonly ready: number | null;
  /** Highest numbers handed in and acknowledged; null when none was. */
  readonly sent: number | null;
  readonly acknowledged: number | null;
  /** What the writer complained of; empty when all is well. */
  readonly complaint: string;
}

/** Bundles a writer (its own file, which calls `runCrashWriter`) into one plain script that starts quickly. */
export async function bundleWriter(source: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: source,
      outDir: folder,
      target: 'node18',
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return join(folder, 'writer.mjs');
}

/**
 * Starts the writer upon `folder` and kills it (SIGKILL) some milliseconds after it is ready, or, for `early`, after
 * it was started, ready or not.
 */
export async function runAndKill(
  script: string,
  folder: string,
  moment: { readonly isEarly: boolean; readonly milliseconds: number },
): Promise<CrashLog> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const output = collect(child);
  if (!moment.isEarly) await Promise.race([output.firstLine, ended]);
  await pause(moment.milliseconds);
  child.kill('SIGKILL');
  await ended;
  return output.log();
}

/**
 * Compares what one run told with the newest change on the disk before and after it. A run killed before it was
 * ready promised nothing, but may not have lost anything either.
 */
export function verdictOn(log: CrashLog, before: number, after: number): string {
  if (log.ready !== null && log.ready !== before) return `on opening it found ${log.ready} and not ${before}`;
  if (after < (log.acknowledged ?? before)) return 'an acknowledged change is missing';
  if (after > (log.sent ?? before)) return 'something is there that was never handed in';
  return 'everything acknowledged is there';
}

function collect(child: ChildProcess): { firstLine: Promise<void>; log: () => CrashLog } {
  let told = '';
  let complaint = '';
  const firstLine = new Promise<void>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      resolve();
    });
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  return { firstLine, log: () => ({ ...readLog(told), complaint }) };
}

function readLog(told: string): Omit<CrashLog, 'complaint'> {
  const highest = (word: string): number | null => {
    const numbers = [...told.matchAll(new RegExp(`^${word} (\\d+)$`, 'gm'))].map((match) => Number(match[1]));
    return numbers.length === 0 ? null : Math.max(...numbers);
  };
  return { ready: highest('ready'), sent: highest('sent'), acknowledged: highest('acknowledged') };
}
