import type { BlockKind } from '../../shared/minutes/blocks';
import { blockKind } from '../../shared/minutes/block-shapes';

export const BLOCK_KINDS: readonly BlockKind[] = blockKind.options;
