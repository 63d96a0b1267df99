import type { BlockKind } from '../../shared/minutes/blocks';

/** The word that stands before a block's text on the clerk's screen; null where its shape says enough. */
export const KIND_LABELS: Readonly<Record<BlockKind, string | null>> = {
  paragraph: null,
  bullet: null,
  numbered: null,
  'sub-heading': null,
  resolved: 'Resolved:',
  action: 'Action:',
  question: 'Question:',
  quote: 'Young person’s view:',
  'clerk-only': 'Clerk only:',
};
