/** The paragraphs of the draft that Boardside writes itself, item by item, as they stand in the draft now. */
import type { ItemId } from '../../../shared/kernel/ids';
import type { Meeting } from '../../../shared/meeting/meeting';
import { composeMinutes } from '../../../shared/minutes/compose-minutes';
import type { DocumentBlock } from '../../../shared/minutes/document';

export interface OwnWords {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const noWords: OwnWords = { before: [], after: [] };

const textOf = (block: DocumentBlock): string | null => (block.kind === 'paragraph' ? block.text : null);

/** What the draft says in an item even where the clerk has written nothing, as far as it still says so. */
export function writtenByBoardside(meeting: Meeting): ReadonlyMap<ItemId, OwnWords> {
  const draft = composeMinutes(meeting).items;
  const alone = composeMinutes({ ...meeting, minutes: { byItem: {} } }).items;
  return new Map(
    meeting.agenda.items.map(({ id }, i) => {
      const own = new Set((alone[i]?.content ?? []).map(textOf).filter((text) => text !== null));
      const content = (draft[i]?.content ?? []).map(textOf);
      const isOwn = (text: string | null): text is string => text !== null && own.has(text);
      const clerks = content.findIndex((text) => !isOwn(text));
      const end = clerks < 0 ? content.length : clerks;
      return [id, { before: content.slice(0, end).filter(isOwn), after: content.slice(end).filter(isOwn) }];
    }),
  );
}
