/**
 * The list of meetings as the library shows it. It is an index only: everything in it stands in the meetings' own
 * journals, so a lost or unreadable list is rebuilt from them (`isRebuildDue`) and costs nothing but a moment.
 */
import { Low } from 'lowdb';
import { z } from 'zod';
import { isMeetingId } from './data-root';
import { DurableAdapter, type Parsed } from './durable-adapter';
import type { StoreSetting } from './settings-store';

const libraryEntrySchema = z.looseObject({
  id: z.string().refine(isMeetingId),
  council: z.string(),
  board: z.string(),
  /** yyyy-mm-dd and hh:mm on the council's clock; null while not yet known. */
  date: z.string().nullable(),
  start: z.string().nullable(),
  phase: z.string(),
  /** Epoch milliseconds of the newest change, and its number in the journal. */
  updatedAt: z.number(),
  seq: z.int().nonnegative(),
});

const librarySchema = z.looseObject({ meetings: z.array(libraryEntrySchema) });

export type LibraryEntry = z.infer<typeof libraryEntrySchema>;
type Library = z.infer<typeof librarySchema>;

export class LibraryStore {
  readonly #low: Low<Library>;
  readonly #adapter: DurableAdapter<Library>;
  readonly isRebuildDue: boolean;

  private constructor(low: Low<Library>, adapter: DurableAdapter<Library>, isRebuildDue: boolean) {
    this.#low = low;
    this.#adapter = adapter;
    this.isRebuildDue = isRebuildDue;
  }

  /** Never refuses: with no usable file the list is empty, `isRebuildDue`, and `onProblem` says why. */
  static async open({ root, ...setting }: StoreSetting): Promise<LibraryStore> {
    const adapter = new DurableAdapter<Library>({
      ...setting,
      path: root.library,
      version: 1,
      indent: 2,
      parse: parseLibrary,
      what: 'the list of meetings',
      whenSetAside: (keptIn) =>
        `it is made anew from the meetings themselves, and none of them is lost. The file as it was is in ${keptIn}; there is nothing you need to do.`,
    });
    const empty: Library = { meetings: [] };
    const low = new Low<Library>(adapter, empty);
    await low.read();
    return new LibraryStore(low, adapter, low.data === empty);
  }

  get isReadOnly(): boolean {
    return this.#adapter.isReadOnly;
  }

  /** Newest meeting first; one without a date comes before all. */
  list(): readonly LibraryEntry[] {
    const sortKey = (entry: LibraryEntry): string => `${entry.date ?? '9999'} ${entry.start ?? ''}`;
    return this.#low.data.meetings.toSorted((a, b) => sortKey(b).localeCompare(sortKey(a)));
  }

  /** Adds a meeting or replaces what is listed of it. Resolves when on disk; rejects with a `StorageFault`. */
  put(entry: LibraryEntry): Promise<void> {
    return this.#save([...this.#low.data.meetings.filter((one) => one.id !== entry.id), entry]);
  }

  /** Takes a meeting off the list; its files stay. */
  drop(id: string): Promise<void> {
    return this.#save(this.#low.data.meetings.filter((one) => one.id !== id));
  }

  rebuild(entries: readonly LibraryEntry[]): Promise<void> {
    return this.#save([...entries]);
  }

  async #save(meetings: LibraryEntry[]): Promise<void> {
    this.#low.data = { ...this.#low.data, meetings };
    if (!this.isReadOnly) await this.#low.write();
  }
}

function parseLibrary(json: Record<string, unknown>): Parsed<Library> {
  const parsed = librarySchema.safeParse(json);
  return parsed.success ? { value: parsed.data } : null;
}
