/**
 * The jargon of the moment: what the glossary knows of the words of one item.
 * For the console and for the wall, so nothing clerk-only or sensitive is
 * looked at, and nothing that only names the item to come.
 */
import { itemById } from '../agenda/agenda';
import { promptsOfItem } from '../chairing/prompts';
import type { ItemId } from '../kernel/ids';
import type { Meeting } from '../meeting/meeting';
import { blocksOf, isPublic } from '../minutes/blocks';
import { acronymIndex, acronymsIn } from './acronyms-in-text';
import { type Glossary, type Term, usualGlossary } from './glossary';

const indexes = new WeakMap<Glossary, ReturnType<typeof acronymIndex>>();

/** Asked for at every key, of one and the same glossary. */
function indexOf(glossary: Glossary): ReturnType<typeof acronymIndex> {
  const held = indexes.get(glossary) ?? acronymIndex(glossary);
  indexes.set(glossary, held);
  return held;
}

/** Terms of these texts in the order in which they first appear, each once. */
export function jargonIn(texts: readonly string[], glossary: Glossary = usualGlossary): readonly Term[] {
  const index = indexOf(glossary);
  return [...new Set(texts.flatMap((text) => acronymsIn(text, index).map(({ term }) => term)))];
}

/** In title, purposes, prompts and typed minutes; empty for an item that is gone. */
export function jargonOf(
  meeting: Meeting,
  itemId: ItemId,
  glossary: Glossary = usualGlossary,
): readonly Term[] {
  const item = itemById(meeting.agenda, itemId);
  if (!item) return [];
  const said = promptsOfItem(meeting, item).map(({ parts }) =>
    parts.map(({ gap, text }) => (gap === 'next' ? ' ' : text)).join(''),
  );
  const typed = blocksOf(meeting.minutes, itemId)
    .filter((block) => isPublic(block) && !block.isSensitive)
    .map(({ text }) => text);
  return jargonIn([item.title, item.plainTitle ?? '', ...item.purposes, ...said, ...typed], glossary);
}
