/** Reads documents in a utility process of Electron's. `entry` is the built reader process (out/main/reader-process.cjs). */
import { utilityProcess } from 'electron';
import {
  documentReader,
  peopleReader,
  type ReadDocument,
  type ReaderProcess,
  type ReadPeople,
} from './reader-client';

const TIME_LIMIT_MS = 20_000;

const startReader = (entry: string) => (): ReaderProcess =>
  utilityProcess.fork(entry, [], {
    serviceName: 'Boardside document reader',
    execArgv: ['--max-old-space-size=1024'],
    stdio: 'ignore',
  });

export const readInProcess = (entry: string, timeLimitMs: number = TIME_LIMIT_MS): ReadDocument =>
  documentReader(startReader(entry), timeLimitMs);

export const readPeopleInProcess = (entry: string, timeLimitMs: number = TIME_LIMIT_MS): ReadPeople =>
  peopleReader(startReader(entry), timeLimitMs);
