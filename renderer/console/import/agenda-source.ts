/** The three ways to an agenda's text: the system's own dialog, a file dropped or pasted, and pasted text. */
import { type AgendaReading, readAgenda } from '../../../shared/agenda/reader/reading';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { bridge } from '../../bridge/api';

/** An agenda that could be read, and where it came from. */
export interface ReadSource {
  /** Null for pasted text. */
  readonly fileName: string | null;
  readonly reading: AgendaReading;
}

/** A sentence says why not. Null when the clerk thought better of it. */
export type Sourced = Result<ReadSource | null, string>;

/** As large as the main process reads; a larger file is not even carried there. */
const MOST_BYTES = 20 * 1024 * 1024;
const LONGEST_NAME = 260;

const NOT_ANSWERED = 'The file could not be read just now. Try again, or open it and paste its text below.';

export function readText(text: string, fileName: string | null = null): Sourced {
  const read = readAgenda(text);
  if (read.ok) return ok({ fileName, reading: read.value });
  return err(fileName === null ? read.error.message : `${fileName}: ${read.error.message}`);
}

export async function chooseFile(): Promise<Sourced> {
  try {
    const answer = await bridge().ask('agenda:choose-file', undefined);
    if (!answer.ok) return err(answer.error.message);
    return answer.value === null ? ok(null) : readText(answer.value.text, answer.value.fileName);
  } catch (error) {
    reportError(error);
    return err(NOT_ANSWERED);
  }
}

export async function readFile(file: File): Promise<Sourced> {
  if (file.size > MOST_BYTES)
    return err(
      `“${file.name}” is larger than 20 MB, more than an agenda needs. Choose the agenda without its reports, or paste its text.`,
    );
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The end of a long name tells what kind of file it is.
    const fileName = file.name.slice(-LONGEST_NAME);
    const answer = await bridge().ask('agenda:read-file', { fileName, bytes });
    return answer.ok ? readText(answer.value.text, answer.value.fileName) : err(answer.error.message);
  } catch (error) {
    reportError(error);
    return err(NOT_ANSWERED);
  }
}
