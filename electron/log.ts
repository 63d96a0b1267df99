/**
 * What the shell writes down for whoever has to find a fault later: names of events, codes and counts. Never a word
 * of the minutes, never a person's name, never an error's own message (it may quote what it choked on).
 */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
  /** Something worth knowing: `note('meeting-opened', { outcome: 'torn-tail' })`. */
  note(event: string, facts?: LogFacts): void;
  /** A bug: something threw that should not have. Its kind and place are kept, its message is not. */
  bug(where: string, error: unknown): void;
}

/** The kind of an error and the places it passed, without its message. */
export function placesOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at\s/.test(line));
  return [`${error.name}${code}`, ...places.slice(0, 12)].join('\n');
}

export const silentLog: Log = { note: () => undefined, bug: () => undefined };
