/**
 * What a chair can say aloud, moment by moment: written from the agenda, in the
 * board's words or an item's own where they were given. Pure; what `promptNow`
 * says is always one of `promptsFor`.
 */
import { type AgendaItem, itemById } from '../agenda/agenda';
import type { ItemId, PersonId } from '../kernel/ids';
import type { Meeting } from '../meeting/meeting';
import { factsForPrompts, speakerOf } from './prompt-facts';
import { momentsOf } from './prompt-moments';
import type { PromptMoment } from './prompt-shapes';
import { type Filling, fillTemplate, type PromptPart, wordsOf } from './prompt-template';
import { USUAL_PROMPTS, usualStart } from './usual-prompts';

export interface Prompt {
  readonly moment: PromptMoment;
  /** Null for the welcome and the close. */
  readonly itemId: ItemId | null;
  /** Whole sentences, to be said as they stand. */
  readonly says: string;
  /** The same in parts, so that what came out of the agenda can be told from the board's own words. */
  readonly parts: readonly PromptPart[];
  /** Whose line it is: who leads the item, or whoever is in the chair. */
  readonly by: PersonId | null;
}

const usual = (moment: PromptMoment, item: AgendaItem | null): string =>
  moment === 'item-start' && item ? usualStart(item) : USUAL_PROMPTS[moment];

/** The words in force, gaps and all: the item's own, else the board's, else those Boardside comes with. */
export function promptTemplate(meeting: Meeting, moment: PromptMoment, item: AgendaItem | null): string {
  const { board, ofItem } = meeting.chairing.promptWords;
  return (item && ofItem[item.id]?.[moment]) ?? board[moment] ?? usual(moment, item);
}

/** Null where the words were emptied. Words of which no sentence can be said give way to the usual ones. */
function promptAt(
  meeting: Meeting,
  moment: PromptMoment,
  item: AgendaItem | null,
  facts: Filling = factsForPrompts(meeting, item),
): Prompt | null {
  const template = promptTemplate(meeting, moment, item);
  if (template === '') return null;
  const filled = fillTemplate(template, facts);
  const parts = filled.length > 0 ? filled : fillTemplate(usual(moment, item), facts);
  if (parts.length === 0) return null;
  return { moment, itemId: item?.id ?? null, says: wordsOf(parts), parts, by: speakerOf(meeting, item) };
}

/** For one moment; null where nothing is to be said, or the item is gone. */
export function promptOf(meeting: Meeting, moment: PromptMoment, itemId: ItemId | null): Prompt | null {
  if (itemId === null) return promptAt(meeting, moment, null);
  const item = itemById(meeting.agenda, itemId);
  return item ? promptAt(meeting, moment, item) : null;
}

/** All of an item, in the order in which they come. */
export function promptsOfItem(meeting: Meeting, item: AgendaItem): Prompt[] {
  const facts = factsForPrompts(meeting, item);
  return momentsOf(meeting, item)
    .map((moment) => promptAt(meeting, moment, item, facts))
    .filter((prompt) => prompt !== null);
}

/** All of an evening, in the order in which they come; a deferred item has none. */
export function promptsFor(meeting: Meeting): Prompt[] {
  const items = meeting.agenda.items.filter((item) => item.status !== 'deferred');
  return [
    promptAt(meeting, 'welcome', null),
    ...items.flatMap((item) => promptsOfItem(meeting, item)),
    promptAt(meeting, 'close', null),
  ].filter((prompt) => prompt !== null);
}
