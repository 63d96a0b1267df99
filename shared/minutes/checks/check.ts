/** One check: a name, what it is called in a list of checks, and a pure look at the meeting. It changes nothing. */
import type { CheckName } from './check-names';
import type { Finding } from './finding';
import type { Material } from './material';

/** `about` is what the finding is about in words that outlive edits elsewhere; its key is made of it. */
export type Found = Pick<Finding, 'place' | 'sentence' | 'mend'> & { readonly about: string };

export interface Check {
  readonly name: CheckName;
  /** As a list of checks calls it: "Somebody listed twice". */
  readonly title: string;
  readonly isSlip: boolean;
  readonly find: (material: Material) => readonly Found[];
}
