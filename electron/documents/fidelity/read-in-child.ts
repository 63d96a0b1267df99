// Reads documents where there is no Electron. Word documents and PDFs are read in a process of their own, bounded in time and
// memory: a file from anywhere can make a reader hang or run out of memory, and the other files are still to be told of.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Paper } from '../document-refusal';
import { needsParsing, readDocumentText } from '../read-document-text';
import { documentReader, type ReadDocument, type ReaderProcess } from '../reader-client';

const TIME_LIMIT_MS = 60_000;
const ENTRY = fileURLToPath(new URL('./reader-child.ts', import.meta.url));

const asReader = (child: ChildProcess): ReaderProcess => ({
  postMessage: (source) => void child.send(source),
  once: (event: string, listener: (value: never) => void) =>
    child.once(event, (value: unknown) => listener(value as never)),
  kill: () => child.kill(),
});

export const readInChild = (paper: Paper, timeLimitMs: number = TIME_LIMIT_MS): ReadDocument => {
  const inChild = documentReader(
    () =>
      asReader(
        fork(ENTRY, [paper], {
          execArgv: [...process.execArgv, '--max-old-space-size=1024'],
          serialization: 'advanced',
          stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        }),
      ),
    timeLimitMs,
    paper,
  );
  return async (source) =>
    typeof source !== 'string' || (await needsParsing(source))
      ? inChild(source)
      : readDocumentText(source, paper);
};
