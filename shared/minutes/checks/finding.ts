/** What a check found: one plain sentence, a place to go to and, where there is one, the mend. */
import type { BlockId, ItemId, PersonId } from '../../kernel/ids';
import type { MeetingCommand } from '../../meeting/commands';
import type { MeetingFacts } from '../../meeting/facts';
import type { CheckName } from './check-names';

export type FindingPlace =
  /** `from` and `to` are UTF-16 offsets in the block's text. */
  | {
      readonly kind: 'block';
      readonly itemId: ItemId;
      readonly blockId: BlockId;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'item'; readonly itemId: ItemId }
  | { readonly kind: 'person'; readonly personId: PersonId }
  | { readonly kind: 'fact'; readonly fact: keyof MeetingFacts };

export interface Mend {
  /** On the button: "Add the full stop". */
  readonly label: string;
  readonly command: MeetingCommand;
}

export interface Finding {
  readonly check: CheckName;
  /** A slip is wrong in finished minutes too; advice is for whoever still writes them. */
  readonly isSlip: boolean;
  readonly place: FindingPlace;
  readonly sentence: string;
  readonly mend: Mend | null;
  /** Names this finding and no other of the meeting; the same as long as the words it is about are the same. */
  readonly key: string;
}
