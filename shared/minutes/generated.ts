/**
 * The paragraphs of an item that Boardside writes itself. They follow the
 * facts and are never stored; where the facts say nothing, nothing is written.
 * The clerk's own version of one (a block that stands for it) takes its place,
 * an empty one leaves it out, and without that block it is Boardside's again.
 */
import { type AgendaItem, itemById } from '../agenda/agenda';
import type { ItemId } from '../kernel/ids';
import { formatDate, type LocalDate } from '../kernel/wall-time';
import type { Meeting } from '../meeting/meeting';
import { type Block, blocksOf, type GeneratedKey, isPublic } from './blocks';
import { introductions } from './compose-introductions';
import { type GeneratedPlace, INTRODUCTIONS, keysOf, placeOf, standInFor } from './generated-places';
import { approvalSentence, DEFERRED, deferredSentence, nextMeetingSentence } from './wording';

export interface Generated {
  readonly key: GeneratedKey;
  readonly text: string;
  /** Before what the clerk wrote in the item, or after it. */
  readonly place: GeneratedPlace;
}

/** One line of an item's minutes: Boardside's, or the clerk's. */
export type ItemLine =
  | ({ readonly by: 'boardside' } & Generated)
  | { readonly by: 'clerk'; readonly block: Block };

/** What Boardside writes in an item now, in the order in which it stands. */
export const generatedIn = (meeting: Meeting, itemId: ItemId): readonly Generated[] =>
  linesOf(meeting, itemId).flatMap((line) =>
    line.by === 'boardside' ? [{ key: line.key, text: line.text, place: line.place }] : [],
  );

/** An item's minutes in the order of the document: what is generated, what stands for it, what else the clerk wrote. */
export function linesOf(meeting: Meeting, itemId: ItemId): readonly ItemLine[] {
  const item = itemById(meeting.agenda, itemId);
  const blocks = blocksOf(meeting.minutes, itemId);
  if (!item) return blocks.map((block) => ({ by: 'clerk', block }));
  const keys = keysOf(item);
  const standIns = new Map(keys.map((key) => [key, standInFor(blocks, key)]));
  const texts = textsOf(
    meeting,
    item,
    keys.filter((key) => !standIns.get(key)),
  );
  const at = (place: GeneratedPlace): ItemLine[] =>
    keys
      .filter((key) => placeOf(key) === place)
      .flatMap((key): ItemLine[] => {
        const block = standIns.get(key);
        const text = texts.get(key) ?? '';
        if (block) return [{ by: 'clerk', block }];
        return text === '' ? [] : [{ by: 'boardside', key, text, place }];
      });
  const placed = new Set(standIns.values());
  const others = blocks.filter((b) => !placed.has(b));
  return [...at('before'), ...others.map((block): ItemLine => ({ by: 'clerk', block })), ...at('after')];
}

/** What would be said before the first item, where the agenda has no introductions. */
export const openingOf = (meeting: Meeting): readonly string[] =>
  introducing(meeting) ? [] : [...introductions(meeting, INTRODUCTIONS).values()].filter((t) => t !== '');

const SAYS_AGREED = /\b(?:notes|minutes)\b[^.]*\b(?:agreed|approved|accepted|confirmed)\b/i;
const SAYS_DEFERRED = new RegExp(DEFERRED, 'i');

const introducing = ({ agenda }: Meeting): AgendaItem | undefined =>
  agenda.items.find((item) => item.kind === 'introductions');

function textsOf(
  meeting: Meeting,
  item: AgendaItem,
  keys: readonly GeneratedKey[],
): ReadonlyMap<GeneratedKey, string> {
  const { facts } = meeting;
  const texts = new Map<GeneratedKey, string>();
  // Said once: an agenda may have two items that introduce.
  if (item === introducing(meeting)) {
    const wanted = INTRODUCTIONS.filter((key) => keys.includes(key));
    for (const [key, text] of introductions(meeting, wanted)) texts.set(key, text);
  }
  if (keys.includes('approval') && facts.areNotesAgreed === true && !isSaid(meeting, item, SAYS_AGREED))
    texts.set('approval', approvalSentence(facts.previousMeeting));
  if (item.status === 'deferred' && !isSaid(meeting, item, SAYS_DEFERRED))
    texts.set('deferred', deferredSentence(item.deferral?.reason ?? ''));
  const next = keys.includes('next-meeting') ? facts.nextMeeting : null;
  if (next && !isSaid(meeting, item, namesDay(next.date)))
    texts.set('next-meeting', nextMeetingSentence(next));
  return texts;
}

/** Whether the clerk has said so already, in a block that stands for nothing. */
const isSaid = ({ minutes }: Meeting, { id }: AgendaItem, words: RegExp): boolean =>
  blocksOf(minutes, id).some((b) => isPublic(b) && b.standsFor === null && words.test(b.text));

/** "28 January", "28th January": whatever else is said around it. */
const namesDay = (date: LocalDate): RegExp =>
  new RegExp(`\\bnext meeting\\b|\\b${formatDate(date, "d'(?:st|nd|rd|th)?,? 'MMMM")}\\b`, 'i');
