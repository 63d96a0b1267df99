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
import { type Glossary, type Term, usualGlossary } from './glossary';
import { jargonIn } from './jargon-in';

/** What is typed of an item and may be read by all, in order. */
export const typedIn = ({ minutes }: Meeting, itemId: ItemId): readonly string[] =>
  blocksOf(minutes, itemId)
    .filter((block) => isPublic(block) && !block.isSensitive)
    .map(({ text }) => text);

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
  const texts = [item.title, item.plainTitle ?? '', ...item.purposes, ...said, ...typedIn(meeting, itemId)];
  return jargonIn(texts, glossary);
}
