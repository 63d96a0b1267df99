/**
 * The child of a crash test: streams changes as quickly as it can until it is killed, and tells on its standard
 * output what it handed in and what was acknowledged. What is streamed is up to the caller (`CrashStream`), so the
 * bare journal and the whole meeting service are killed by the same hand.
 *
 * One word and one number a line: `ready` the newest change found on opening, `sent`, `acknowledged`.
 */
import { writeSync } from 'node:fs';

export interface CrashStream {
  /** Opens what is in the folder, mending what an earlier kill left. */
  open(folder: string): Promise<OpenStream>;
}

export interface OpenStream {
  readonly lastSeq: number;
  /** Hands in change number `seq`; resolves when it has been acknowledged. */
  commit(seq: number): Promise<void>;
}

/** So many changes are under way at once: some are being flushed while others gather behind them. */
const mostUnderWay = 6;

/** Runs until the process is killed. The folder is the program's first argument. */
export async function runCrashWriter(stream: CrashStream): Promise<void> {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('The crash writer needs a folder');
  const open = await stream.open(folder);
  tell('ready', open.lastSeq);
  let next = open.lastSeq + 1;
  const lane = async (): Promise<void> => {
    for (;;) {
      const seq = next;
      next += 1;
      tell('sent', seq);
      await open.commit(seq);
      tell('acknowledged', seq);
    }
  };
  await Promise.all(Array.from({ length: mostUnderWay }, lane));
}

/** Written at once and by the process itself, so that nothing told is lost with it. */
function tell(word: string, seq: number): void {
  writeSync(1, `${word} ${seq}\n`);
}
