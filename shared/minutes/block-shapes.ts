/** The blocks of the minutes as they are stored and sent. The shapes alone, apart from what is done with them, so that a window that only folds and shows never builds a parser. */
import { z } from 'zod';
import { LONGEST_BLOCK } from './longest-block';
import { blockId, itemId, personId } from '../kernel/ids';
import { localDate } from '../kernel/time-shapes';

export const blockKind = z.enum([
  'paragraph',
  'bullet',
  /** "i)", "ii)", …: neighbours are one list. */
  'numbered',
  'sub-heading',
  'resolved',
  'action',
  /** Asked at the meeting and to be answered after it. */
  'question',
  /** A young person's view, in their own words. */
  'quote',
  'clerk-only',
]);
export type BlockKind = z.infer<typeof blockKind>;

/** The paragraphs Boardside writes itself from the facts: see generated.ts. */
export const generatedKey = z.enum([
  'chairing',
  'welcome',
  'substitutes-for-people',
  'substitutes-for-organisations',
  'late',
  'left',
  'approval',
  'deferred',
  'next-meeting',
]);
export type GeneratedKey = z.infer<typeof generatedKey>;

/** Words of a block that lead somewhere: `from` and `to` are UTF-16 offsets into its text, `to` excluded. */
export const blockLink = z.object({
  from: z.number().int().nonnegative(),
  to: z.number().int(),
  address: z.string().min(1).max(2000),
});
export type BlockLink = z.infer<typeof blockLink>;

/** In order, none empty, none over another. */
const areApart = (links: readonly BlockLink[]): boolean =>
  links.every((link, i) => link.from < link.to && link.from >= (links[i - 1]?.to ?? 0));

/** Fields with a default came later: journals written before them still open. */
export const block = z
  .object({
    id: blockId,
    kind: blockKind,
    text: z.string().max(LONGEST_BLOCK),
    /** 1 or 2 for bullets and numbered ones, 1 for everything else. */
    level: z.number().int().min(1).max(2),
    /** Who does the action, or owes the question's answer; empty elsewhere. */
    owners: z.array(personId).max(20),
    /** Of an action or a question. */
    due: localDate.nullable(),
    /** Who asked the question, or whose words the quote is; empty elsewhere. */
    from: z.array(personId).max(20).default([]),
    /** Somebody spoke of their own life: whoever it is from is named in no document. */
    isSensitive: z.boolean().default(false),
    links: z.array(blockLink).max(200).refine(areApart, 'Links stand in order and apart.').default([]),
    /** The clerk's own version of a paragraph Boardside would write. */
    standsFor: generatedKey.nullable().default(null),
  })
  .refine(
    ({ links, text }) => links.length === 0 || (links.at(-1)?.to ?? 0) <= text.length,
    'A link lies within its text.',
  );
export type Block = z.infer<typeof block>;

export const minutesOfItems = z.object({ byItem: z.partialRecord(itemId, z.array(block)) });
/** Blocks by item; an item without text has no entry. Kept when its item is deferred. */
export type Minutes = z.infer<typeof minutesOfItems>;
