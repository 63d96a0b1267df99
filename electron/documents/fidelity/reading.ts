/** What `npm run fidelity` prints of some files: `entries` for programs, `table` for people. */
export interface Read {
  readonly entries: readonly unknown[];
  readonly table: string;
  /** One of the files could not be read; the others are in it all the same. */
  readonly isFailed: boolean;
}

export type Reading = (files: readonly string[]) => Promise<Read>;
