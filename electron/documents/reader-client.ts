// The app's side of the reading process: starts one for each document, waits for its answer no longer than it may take, and
// ends it whatever happened. Knows no Electron; what starts a process is handed in.
import { basename } from 'node:path';
import type { TableRow } from '../../shared/attendance/people-table';
import type { Result } from '../../shared/kernel/result';
import { type DocumentRefusal, type Paper, refuse } from './document-refusal';
import type { DocumentSource, DocumentText } from './read-document-text';

/** A file that is to be read as a table of people. */
export interface PeopleFile {
  readonly people: DocumentSource;
}

/** The part of Electron's UtilityProcess that is needed. */
export interface ReaderProcess {
  postMessage(message: DocumentSource | PeopleFile): void;
  once(event: 'message', listener: (result: Result<never, DocumentRefusal>) => void): unknown;
  once(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

export type ReadDocument = (source: DocumentSource) => Promise<Result<DocumentText, DocumentRefusal>>;
export type ReadPeople = (source: DocumentSource) => Promise<Result<readonly TableRow[], DocumentRefusal>>;

/** Makes the function that reads a document in a process of its own. */
export const documentReader =
  (startProcess: () => ReaderProcess, timeLimitMs: number, paper: Paper = 'agenda'): ReadDocument =>
  (source) =>
    askReader(startProcess(), { asked: source, source, paper, timeLimitMs });

/** Makes the function that reads a table of people in a process of its own. */
export const peopleReader =
  (startProcess: () => ReaderProcess, timeLimitMs: number): ReadPeople =>
  (source) =>
    askReader(startProcess(), { asked: { people: source }, source, paper: 'people', timeLimitMs });

interface Asking {
  readonly asked: DocumentSource | PeopleFile;
  readonly source: DocumentSource;
  readonly paper: Paper;
  readonly timeLimitMs: number;
}

/** What is asked says what is answered: a text, or the rows of a table. */
const askReader = <T>(
  reader: ReaderProcess,
  { asked, paper, source, timeLimitMs }: Asking,
): Promise<Result<T, DocumentRefusal>> =>
  new Promise((resolve) => {
    const name = basename(typeof source === 'string' ? source : source.name);
    const finish = (result: Result<T, DocumentRefusal>): void => {
      clearTimeout(limit);
      // Answered first: ending the process makes it say that it has ended, which here would mean that it failed.
      resolve(result);
      reader.kill();
    };
    const limit = setTimeout(() => finish(refuse('took-too-long', name, paper)), timeLimitMs);
    reader.once('message', finish);
    // It ended by itself without an answer: out of memory, most likely.
    reader.once('exit', () => finish(refuse('damaged', name, paper)));
    reader.postMessage(asked);
  });
