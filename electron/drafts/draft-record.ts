/**
 * What Boardside wrote into which draft file, so that the next draft replaces only a file nobody has touched since.
 * Kept across restarts; without it every file counts as touched, which costs a " (2)" and nothing else.
 */
import { createHash } from 'node:crypto';
import { Low } from 'lowdb';
import { z } from 'zod';
import { DurableAdapter, type DurableFile } from '../storage/durable-adapter';

const recordSchema = z.object({
  drafts: z.array(z.object({ path: z.string(), checksum: z.string() })),
});
type Record = z.infer<typeof recordSchema>;

const MOST_KEPT = 200;

export type RecordFile = Omit<DurableFile<Record>, 'version' | 'parse' | 'what'>;

export class DraftRecord {
  readonly #low: Low<Record>;

  private constructor(low: Low<Record>) {
    this.#low = low;
  }

  static async open(file: RecordFile): Promise<DraftRecord> {
    const adapter = new DurableAdapter<Record>({
      ...file,
      version: 1,
      what: 'the list of drafts',
      parse: (json) => {
        const parsed = recordSchema.safeParse(json);
        return parsed.success ? { value: parsed.data } : null;
      },
    });
    const low = new Low<Record>(adapter, { drafts: [] });
    await low.read();
    return new DraftRecord(low);
  }

  /** True when the file holds exactly what was last written there. */
  isUntouched(path: string, bytes: Uint8Array): boolean {
    return this.#low.data.drafts.some((one) => one.path === path && one.checksum === checksumOf(bytes));
  }

  /** Resolves when on disk; rejects with a `StorageFault`. */
  note(path: string, bytes: Uint8Array): Promise<void> {
    const others = this.#low.data.drafts.filter((one) => one.path !== path);
    this.#low.data = { drafts: [...others, { path, checksum: checksumOf(bytes) }].slice(-MOST_KEPT) };
    return this.#low.write();
  }
}

const checksumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
