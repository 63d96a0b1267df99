/**
 * The minutes of an item as the clerk wrote them: plain blocks with ids, in
 * order. The words are the clerk's own and are never changed by the app.
 */
import type { BlockId, ItemId } from '../kernel/ids';

export type { BlockKind, Block, BlockLink, GeneratedKey, Minutes } from './block-shapes';
import type { Block, BlockKind, Minutes } from './block-shapes';

export const emptyMinutes: Minutes = { byItem: {} };

const NONE: readonly Block[] = [];
export const blocksOf = (minutes: Minutes, item: ItemId): readonly Block[] => minutes.byItem[item] ?? NONE;

/** A block of which nothing is said but its kind, its words and what `more` says. */
export const plainBlock = (
  id: BlockId,
  kind: BlockKind,
  text: string,
  more: Partial<Omit<Block, 'id' | 'kind' | 'text'>> = {},
): Block => ({
  id,
  kind,
  text,
  level: 1,
  owners: [],
  due: null,
  from: [],
  isSensitive: false,
  links: [],
  standsFor: null,
  ...more,
});

export const hasLevels = (kind: BlockKind): boolean => kind === 'bullet' || kind === 'numbered';
/** Kinds that somebody owes something by: `owners` and `due` are theirs. */
export const hasOwners = (kind: BlockKind): boolean => kind === 'action' || kind === 'question';
/** Kinds that come from somebody: `from` is theirs. */
export const hasSpeakers = (kind: BlockKind): boolean => kind === 'question' || kind === 'quote';

/** Clerk-only notes stay on the clerk's screen: they are in no document and on no wall. */
export const isPublic = (b: Block): boolean => b.kind !== 'clerk-only';

export const whereIs = (minutes: Minutes, id: BlockId): ItemId | undefined =>
  (Object.keys(minutes.byItem) as ItemId[]).find((item) => blocksOf(minutes, item).some((b) => b.id === id));
