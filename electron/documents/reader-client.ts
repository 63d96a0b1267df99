// The app's side of the reading process: starts one for each document, waits for its answer no longer than it may take, and
// ends it whatever happened. Knows no Electron; what starts a process is handed in.
import { basename } from 'node:path';
import type { Result } from '../../shared/kernel/result';
import { type DocumentRefusal, type Paper, refuse } from './document-refusal';
import type { DocumentSource, DocumentText } from './read-document-text';

/** The part of Electron's UtilityProcess that is needed. */
export interface ReaderProcess {
  postMessage(message: DocumentSource): void;
  once(event: 'message', listener: (result: Result<DocumentText, DocumentRefusal>) => void): unknown;
  once(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

export type ReadDocument = (source: DocumentSource) => Promise<Result<DocumentText, DocumentRefusal>>;

/** Makes the function that reads a document in a process of its own. */
export const documentReader =
  (startProcess: () => ReaderProcess, timeLimitMs: number, paper: Paper = 'agenda'): ReadDocument =>
  (source) =>
    new Promise((resolve) => {
      const name = basename(typeof source === 'string' ? source : source.name);
      const reader = startProcess();
      const finish = (result: Result<DocumentText, DocumentRefusal>): void => {
        clearTimeout(limit);
        // Answered first: ending the process makes it say that it has ended, which here would mean that it failed.
        resolve(result);
        reader.kill();
      };
      const limit = setTimeout(() => finish(refuse('took-too-long', name, paper)), timeLimitMs);
      reader.once('message', finish);
      // It ended by itself without an answer: out of memory, most likely.
      reader.once('exit', () => finish(refuse('damaged', name, paper)));
      reader.postMessage(source);
    });
