// Where something stands in a meeting, as the checks name it: a block, an item, a person or a fact.
import type { BlockId, ItemId, PersonId } from '../../kernel/ids';

export type PublishedPlace =
  | { readonly kind: 'block'; readonly itemId: ItemId; readonly blockId: BlockId }
  | { readonly kind: 'item'; readonly itemId: ItemId }
  | { readonly kind: 'person'; readonly personId: PersonId }
  | { readonly kind: 'fact'; readonly fact: string };
