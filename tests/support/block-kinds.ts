import { type BlockKind, blockKind } from '../../shared/minutes/blocks';

export const BLOCK_KINDS: readonly BlockKind[] = blockKind.options;
