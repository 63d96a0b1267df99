/** Reads documents in a utility process of Electron's. `entry` is the built reader process (out/main/reader-process.cjs). */
import { utilityProcess } from 'electron';
import { documentReader, type ReadDocument } from './reader-client';

const TIME_LIMIT_MS = 20_000;

export const readInProcess = (entry: string, timeLimitMs: number = TIME_LIMIT_MS): ReadDocument =>
  documentReader(
    () =>
      utilityProcess.fork(entry, [], {
        serviceName: 'Boardside document reader',
        execArgv: ['--max-old-space-size=1024'],
        stdio: 'ignore',
      }),
    timeLimitMs,
  );
